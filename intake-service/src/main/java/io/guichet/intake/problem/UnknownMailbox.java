package io.guichet.intake.problem;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** 422: the desk has no mailbox of this name. */
public final class UnknownMailbox extends IntakeProblem {

    private static final long serialVersionUID = 1;

    public UnknownMailbox(String name, Collection<String> known) {
        super(
                422,
                "unknown-mailbox",
                "No such mailbox",
                "mailbox: the desk has no mailbox “" + name + "”; it has " + String.join(", ", new TreeSet<>(known))
                        + ".");
        with("field", "mailbox");
        with("known", List.copyOf(new TreeSet<>(known)));
    }
}
