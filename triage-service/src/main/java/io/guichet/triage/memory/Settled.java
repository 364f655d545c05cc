package io.guichet.triage.memory;

import io.guichet.triage.message.Matter;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A subject has its ticket.
 *
 * @param opens whether the ticket opens for it; else it is there already
 * @param counted what the subject was counted in: the ticket that opens is theirs, where none is open
 * @param at when it was decided
 */
public record Settled(Matter matter, UUID ticket, boolean opens, List<Occurrence> counted, Instant at) {}
