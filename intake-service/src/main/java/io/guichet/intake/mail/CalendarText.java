package io.guichet.intake.mail;

import io.guichet.intake.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an invitation says (RFC 5545, RFC 5546), for a reader: what is asked, what about, when and where. */
final class CalendarText {

    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");
    private static final Pattern TIME = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})\\d{2}(Z?))?");
    private static final Pattern ZONE = Pattern.compile("(?i);TZID=\"?([^\";:]{1,60})");
    private static final int MAX_VALUE = 300;

    private CalendarText() {}

    /** One line, or nothing when there is no event in it. */
    static Optional<String> of(String calendar) {
        List<String> lines = FOLD.matcher(calendar).replaceAll("").lines().toList();
        int event = lines.indexOf("BEGIN:VEVENT");
        if (event < 0) {
            return Optional.empty();
        }
        List<String> fields = lines.subList(event, lines.size());
        String what = Stream.of(value(lines, "METHOD").toUpperCase(Locale.ROOT), value(fields, "SUMMARY"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
        return Optional.of(Stream.of(what, start(fields), value(fields, "LOCATION"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    private static String start(List<String> fields) {
        Matcher time = TIME.matcher(value(fields, "DTSTART"));
        if (!time.matches()) {
            return "";
        }
        String day = time.group(1) + '-' + time.group(2) + '-' + time.group(3);
        if (time.group(4) == null) {
            return day;
        }
        Matcher zone = ZONE.matcher(field(fields, "DTSTART"));
        String where = "Z".equals(time.group(6)) ? " UTC" : zone.find() ? ' ' + zone.group(1) : "";
        return day + ' ' + time.group(4) + ':' + time.group(5) + where;
    }

    private static String value(List<String> lines, String name) {
        String field = field(lines, name);
        String value = field.substring(field.indexOf(':') + 1)
                .replace("\\n", " ")
                .replace("\\N", " ")
                .replace("\\,", ",")
                .replace("\\;", ";");
        return Optional.ofNullable(PlainText.line(PlainText.cut(value, MAX_VALUE)))
                .orElse("");
    }

    /** The first field of this name, with its parameters. */
    private static String field(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + ':') || line.startsWith(name + ';'))
                .findFirst()
                .orElse("");
    }
}
