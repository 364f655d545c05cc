package io.guichet.intake.problem;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** 404: the service fetches no mailbox of this name. */
public final class MailboxNotFetched extends IntakeProblem {

    private static final long serialVersionUID = 1;

    public MailboxNotFetched(String name, Collection<String> known) {
        super(
                404,
                "mailbox-not-fetched",
                "No such mailbox is fetched",
                "No mailbox “" + name + "” is fetched; "
                        + (known.isEmpty()
                                ? "none is configured."
                                : "there are " + String.join(", ", new TreeSet<>(known)) + "."));
        with("known", List.copyOf(new TreeSet<>(known)));
    }
}
