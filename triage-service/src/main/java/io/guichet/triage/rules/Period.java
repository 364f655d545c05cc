package io.guichet.triage.rules;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lengths of time as a desk writes them: {@code 30 minutes}, {@code 24 hours}, {@code 2 days} of 24 hours. */
final class Period {

    static final String EXPECTED = "expected a length of time such as `30 minutes`, `24 hours` or `2 days`";

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,3}) (minute|hour|day)s?");
    private static final Map<String, Duration> UNITS =
            Map.of("minute", Duration.ofMinutes(1), "hour", Duration.ofHours(1), "day", Duration.ofDays(1));

    private Period() {}

    /** The length, or nothing if it is none. */
    static Optional<Duration> of(String text) {
        var matcher = WRITTEN.matcher(text.strip());
        return matcher.matches()
                ? Optional.ofNullable(UNITS.get(matcher.group(2)))
                        .map(unit -> unit.multipliedBy(Long.parseLong(matcher.group(1))))
                : Optional.empty();
    }
}
