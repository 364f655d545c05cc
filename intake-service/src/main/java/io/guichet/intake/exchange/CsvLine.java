package io.guichet.intake.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line as it was read.
 *
 * @param number of the file's line on which it begins, from 1
 * @param cells by column
 * @param broken why it is no line of contacts; nothing when it is one
 */
record CsvLine(
        long number, Map<Column, String> cells, @Nullable RefusedLine broken) {

    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(Column.SEPARATOR));

    static CsvLine broken(long number, @Nullable String field, String reason) {
        return new CsvLine(number, Map.of(), new RefusedLine(number, field, reason));
    }

    static CsvLine of(long number, List<Column> columns, List<String> values) {
        if (values.size() != columns.size()) {
            return broken(number, null, "has " + values.size() + " fields where the header has " + columns.size());
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < columns.size(); i++) {
            String value = values.get(i);
            if (value.indexOf('\ufffd') >= 0 || value.chars().anyMatch(CsvLine::isForeign)) {
                return broken(number, columns.get(i).header(), "holds bytes that are not UTF-8, or control characters");
            }
            cells.put(columns.get(i), CsvCell.read(value.strip()));
        }
        return new CsvLine(number, cells, null);
    }

    @Nullable
    String text(Column column) {
        String text = cells.get(column);
        return text == null || text.isBlank() ? null : text;
    }

    List<String> texts(Column column) {
        return Stream.ofNullable(text(column))
                .flatMap(SEPARATOR::splitAsStream)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean isForeign(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }
}
