package io.guichet.proof.check;

import java.util.List;

/** What happened once stands once on the timeline (P29). */
final class TimelinesTellOnce implements Check {
    @Override
    public String promise() {
        return "nothing stands twice on a ticket's timeline";
    }

    @Override
    public List<String> violations(Facts facts) {
        return facts.happenings().stream()
                .map(repeated -> "ticket " + repeated.ticket() + " shows “" + repeated.what() + "” " + repeated.times()
                        + " times")
                .toList();
    }
}
