package io.guichet.intake.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Date field (RFC 5322 section 3.3, with the obsolete zones of section 4.3), leniently. */
final class MailDate {

    private static final Pattern DATE = Pattern.compile(
            "(\\d{1,2})[ -]+([A-Za-z]{3})[a-z]*[ -]+(\\d{2,4})\\s+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s*([+-]\\d{4})?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> AMERICAN = List.of("EDT", "EST", "CDT", "CST", "MDT", "MST", "PDT", "PST");

    private MailDate() {}

    static Optional<Instant> parse(String value) {
        Matcher date = DATE.matcher(value);
        if (!date.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.of(
                            year(date.group(3)),
                            MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1,
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(4)),
                            Integer.parseInt(date.group(5)),
                            date.group(6) == null ? 0 : Math.min(59, Integer.parseInt(date.group(6))),
                            0,
                            date.group(7) == null ? zone(value.substring(date.end())) : ZoneOffset.of(date.group(7)))
                    .toInstant());
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    /** Two and three digits as RFC 5322 section 4.3 reads them. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return digits.length() == 2 && year < 50 ? 2000 + year : 1900 + year;
    }

    private static ZoneOffset zone(String rest) {
        String name = rest.strip().toUpperCase(Locale.ROOT);
        int american = name.length() < 3 ? -1 : AMERICAN.indexOf(name.substring(0, 3));
        return american < 0 ? ZoneOffset.UTC : ZoneOffset.ofHours(-4 - (american + 1) / 2);
    }
}
