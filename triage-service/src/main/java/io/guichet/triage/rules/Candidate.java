package io.guichet.triage.rules;

import io.guichet.triage.memory.Recollection;
import io.guichet.triage.message.Matter;
import java.time.Instant;

/** Rules that are tried and not in force. */
public final class Candidate {

    private final RuleBook book;

    Candidate(RuleBook book) {
        this.book = book;
    }

    /** What they would say of a subject, if nothing were remembered. */
    public Verdict decide(Matter matter, Instant now) {
        return book.decide(matter, now, Recollection.EMPTY);
    }

    /** The first digits of the file's SHA-256. */
    public String version() {
        return book.version();
    }
}
