package io.guichet.proof.check;

import java.util.List;

/** A promise that can be looked up in the facts. */
public interface Check {
    /** The promise in a few words. */
    String promise();

    /** What breaks it, a sentence each; empty if it is kept. */
    List<String> violations(Facts facts);

    /** All checks. */
    static List<Check> all() {
        return List.of(
                new AcknowledgedIsStored(),
                new NothingIsInvented(),
                new OneSubjectIsOneTicket(),
                new SequencesHaveNoGap(),
                new EachTicketIsAcknowledgedOnce(),
                new DeadLettersArePoison(),
                new DeadlinesFireOnce(),
                new TimelinesTellOnce(),
                new NothingWaits());
    }
}
