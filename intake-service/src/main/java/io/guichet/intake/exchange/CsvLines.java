package io.guichet.intake.exchange;

import io.guichet.chassis.problem.InvalidRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads CSV (RFC 4180) a few lines at a time: UTF-8 with or without byte order mark, parted by semicolons or commas. */
final class CsvLines {

    static final int MAX_LINE = 64 * 1024;
    static final int MAX_LINES = 100_000;

    private static final int MAX_HEADER = 8 * 1024;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final LimitedReader in;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<Column> columns;
    private long lines;
    private boolean ended;

    /**
     * @throws InvalidRequest when the first line is no header
     */
    CsvLines(InputStream bytes) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), MAX_HEADER);
        char delimiter = delimiter(text);
        in = new LimitedReader(text, MAX_LINE);
        parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get()
                .parse(in);
        records = parser.iterator();
        columns = header();
    }

    List<Column> columns() {
        return columns;
    }

    /** The next lines, at most so many; none at the end. What cannot be read any further is the last line. */
    List<CsvLine> next(int most) {
        List<CsvLine> next = new ArrayList<>(most);
        while (!ended && next.size() < most) {
            CsvLine line = next();
            if (line != null) {
                next.add(line);
            }
        }
        return next;
    }

    private @Nullable CsvLine next() {
        long number = parser.getCurrentLineNumber() + 1;
        try {
            in.begin();
            if (!records.hasNext()) {
                ended = true;
                return null;
            }
            CSVRecord found = records.next();
            return isEmpty(found) ? null : line(number, found);
        } catch (UncheckedIOException | IllegalStateException e) {
            ended = true;
            return CsvLine.broken(number, null, reason(e) + "; nothing from here on was read");
        }
    }

    private CsvLine line(long number, CSVRecord found) {
        if (++lines > MAX_LINES) {
            ended = true;
            return CsvLine.broken(
                    number, null, "at most 100,000 lines are taken at a time; nothing from here on was read");
        }
        return CsvLine.of(number, columns, found.toList());
    }

    private List<Column> header() {
        in.begin();
        if (!hasHeader()) {
            throw new InvalidRequest("header", "the first line must name the columns: " + Column.headers());
        }
        List<Column> header = records.next().stream()
                .map(name -> Column.of(name)
                        .orElseThrow(() -> new InvalidRequest(
                                "header", "no column is named “" + name + "”; they are " + Column.headers())))
                .collect(Collectors.toList());
        if (!header.contains(Column.NAME) || header.stream().distinct().count() != header.size()) {
            throw new InvalidRequest("header", "must name each column once, and the column name among them");
        }
        return header;
    }

    private boolean hasHeader() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new InvalidRequest("header", reason(e));
        }
    }

    /** What parts the first line; the byte order mark before it is read over. */
    private static char delimiter(Reader text) throws IOException {
        text.mark(MAX_HEADER);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(MAX_HEADER);
        int semicolons = 0;
        int commas = 0;
        for (int i = 1; i < MAX_HEADER; i++) {
            int c = text.read();
            if (c < 0 || c == '\n' || c == '\r') {
                break;
            }
            semicolons += c == ';' ? 1 : 0;
            commas += c == ',' ? 1 : 0;
        }
        text.reset();
        return commas > semicolons ? ',' : ';';
    }

    private static boolean isEmpty(CSVRecord found) {
        return found.stream().allMatch(String::isBlank);
    }

    private static String reason(RuntimeException e) {
        return e.getCause() instanceof LimitedReader.LineTooLong
                ? LimitedReader.LineTooLong.REASON
                : "a quotation mark is not closed, or something stands behind one";
    }
}
