package io.guichet.ticket.reading;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.ticket.lifecycle.Priority;
import io.guichet.ticket.lifecycle.TicketStatus;
import io.guichet.ticket.visibility.Viewer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads single parameters; each refusal (400) names the parameter and what is expected. */
final class Given {

    private static final int MOST = 50;
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,200}");
    private static final Pattern UUID_FORM = Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern LEVEL = Pattern.compile("[1-9][0-9]{0,3}");
    // what PostgreSQL can store, and no more than anybody means
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Given() {}

    static List<String> names(String parameter, List<String> given, String expected) {
        if (given.size() > MOST) {
            throw new InvalidRequest(parameter, "must be given " + MOST + " times at most");
        }
        if (!given.stream().allMatch(name -> NAME.matcher(name).matches())) {
            throw new InvalidRequest(parameter, "must be " + expected);
        }
        return given;
    }

    static String status(String word) {
        return TicketStatus.read(word)
                .map(Enum::name)
                .orElseThrow(() ->
                        new InvalidRequest("status", "must be one of " + String.join(", ", TicketStatus.words())));
    }

    static String priority(String word) {
        return Arrays.stream(Priority.values())
                .filter(priority -> priority.wire().equals(word))
                .map(Enum::name)
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(
                        "priority",
                        "must be one of "
                                + Arrays.stream(Priority.values())
                                        .map(Priority::wire)
                                        .collect(Collectors.joining(", "))));
    }

    static @Nullable UUID uuid(String parameter, @Nullable String text, String whose) {
        if (text == null) {
            return null;
        }
        if (!UUID_FORM.matcher(text).matches()) {
            throw new InvalidRequest(parameter, "must be the id of " + whose + ", a UUID");
        }
        return UUID.fromString(text);
    }

    static @Nullable Instant instant(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var instant = OffsetDateTime.parse(text).toInstant();
            if (!instant.isBefore(FIRST) && instant.isBefore(LAST)) {
                return instant;
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        throw new InvalidRequest(parameter, "must be a time (RFC 3339), such as 2026-11-20T08:12:00Z");
    }

    static @Nullable Integer level(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!LEVEL.matcher(text).matches()) {
            throw new InvalidRequest("level", "must be a level, a whole number from 1");
        }
        return Integer.valueOf(text);
    }

    static @Nullable Boolean truth(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw new InvalidRequest(parameter, "must be true or false");
        }
        return Boolean.valueOf(text);
    }

    static void deskOnly(String parameter, @Nullable Object value, Viewer viewer) {
        if (value != null && !viewer.desk()) {
            throw new InvalidRequest(parameter, "must be left out: it is the desk's own");
        }
    }
}
