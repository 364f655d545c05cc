/** Tickets that triage asks for. */
@NullMarked
package io.guichet.ticket.intake;

import org.jspecify.annotations.NullMarked;
