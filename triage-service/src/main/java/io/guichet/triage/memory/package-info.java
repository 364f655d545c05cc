/**
 * What rules remember from one message to the next: settings ({@link io.guichet.triage.memory.Remembers}), what happened
 * ({@link io.guichet.triage.memory.Occurrence}) and what is known of it ({@link io.guichet.triage.memory.Fact}).
 *
 * <p>How it is used, for a batch of messages in one transaction: the rules say what each message may have to be remembered for
 * ({@code RulesInForce.occurrences}); {@link io.guichet.triage.memory.Memory#recall} fetches what is known of those keys and of the
 * tickets that the messages may belong to, and locks it, sorted, so that two instances wait for each other; then each message is decided
 * in order against that {@link io.guichet.triage.memory.Recollection}, which counts what the rules really reached and is told which ticket
 * a subject got, so that the second message of a batch sees the first; {@link io.guichet.triage.memory.Memory#keep} writes it back.
 * Deciding itself stays a pure function without I/O.
 *
 * <p>What falls due without a message (a grace time that ends, silence) is decided by {@code RulesInForce.overdue(memory, captures)}: the
 * outcome that the rule's memory names for it.
 */
@NullMarked
package io.guichet.triage.memory;

import org.jspecify.annotations.NullMarked;
