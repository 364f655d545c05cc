package io.guichet.ticket.export;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * Lines of CSV (RFC 4180), UTF-8. A byte order mark comes first, so that spreadsheets read the accents; no spreadsheet runs a cell as a
 * formula: one that begins like a formula, or with an apostrophe, gets an apostrophe in front (OWASP, CSV injection).
 */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String DANGEROUS = "=+-@\t\r\n'";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final String END = "\r\n";

    private Csv() {}

    /** The first line. */
    public static String header(List<String> columns) {
        return BYTE_ORDER_MARK + FORMAT.format(columns.toArray()) + END;
    }

    /** A line; what is null is an empty cell, what is a collection one cell. */
    public static String line(List<? extends @Nullable Object> cells) {
        return FORMAT.format(cells.stream().map(Csv::cell).toArray()) + END;
    }

    private static String cell(@Nullable Object value) {
        var text = value instanceof Collection<?> many
                ? many.stream().map(Objects::toString).collect(Collectors.joining("; "))
                : Objects.toString(value, "");
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
