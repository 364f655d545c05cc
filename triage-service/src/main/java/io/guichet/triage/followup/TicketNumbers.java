package io.guichet.triage.followup;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of tickets in a text: {@code 2026-000017}, not within a longer run of letters, digits and hyphens. */
final class TicketNumbers {

    private static final int MOST = 20;
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{Alnum}-])[0-9]{4}-[0-9]{6,12}(?![\\p{Alnum}]|-[\\p{Alnum}])");

    private TicketNumbers() {}

    /** In the order of the text, each once, the first twenty. */
    static List<String> in(@Nullable String text) {
        return text == null
                ? List.of()
                : NUMBER.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .limit(MOST)
                        .toList();
    }
}
