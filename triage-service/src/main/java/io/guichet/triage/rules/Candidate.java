package io.guichet.triage.rules;

import io.guichet.triage.memory.Recollection;
import io.guichet.triage.message.Matter;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Rules that are tried and not in force. */
public final class Candidate {

    private final RuleBook book;
    private final Set<String> otherMemories;

    private Candidate(RuleBook book, Set<String> otherMemories) {
        this.book = book;
        this.otherMemories = otherMemories;
    }

    static Candidate of(RuleBook book, RuleBook inForce) {
        var before = inForce.memories();
        var others = new HashSet<String>();
        book.memories().forEach((name, how) -> {
            if (!how.equals(before.get(name))) {
                others.add(name);
            }
        });
        return new Candidate(book, Set.copyOf(others));
    }

    /** What they would say of a subject, with what was remembered. */
    public Verdict decide(Matter matter, Instant now, Recollection memory) {
        return book.decide(matter, now, memory);
    }

    /** Memories that are new, or count otherwise than those in force: what was recorded says nothing of them. */
    public Set<String> otherMemories() {
        return otherMemories;
    }

    /** The first digits of the file's SHA-256. */
    public String version() {
        return book.version();
    }
}
