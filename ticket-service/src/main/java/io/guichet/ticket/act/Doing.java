package io.guichet.ticket.act;

import io.guichet.ticket.lifecycle.Signature;
import io.guichet.ticket.lifecycle.Ticket;

/**
 * An act that is under way.
 *
 * @param ticket locked until it is done
 * @param by who does it, when, from where
 */
public record Doing(Ticket ticket, Signature by) {}
