package io.guichet.ticket.cutover;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.chassis.problem.InvalidRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * CSV (RFC 4180), UTF-8, parted by semicolons or commas. The first line names the columns as in JSON, with dots where something lies
 * within another ({@code contact.name}). A line that has the number of the one before it is a further message of that ticket.
 */
final class CsvTickets implements TicketSource {

    private static final List<String> COLUMNS = List.of(
            "number",
            "openedAt",
            "summary",
            "text",
            "queue",
            "kind",
            "level",
            "status",
            "usable",
            "alternative",
            "language",
            "contact.id",
            "contact.name",
            "contact.address",
            "contact.number",
            "contact.organization.id",
            "contact.organization.name",
            "at",
            "from");
    private static final List<String> OF_MESSAGES = List.of("at", "from", "text");
    private static final int HEADER = 8 * 1024;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> columns;
    private @Nullable Numbered ahead;
    private @Nullable Broken broken;

    /** @throws InvalidRequest when the first line is no header */
    CsvTickets(InputStream bytes) {
        try {
            var text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), HEADER);
            this.parser = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter(text))
                    .get()
                    .parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.records = parser.iterator();
        this.columns = header();
    }

    @Override
    public @Nullable Numbered next() {
        var ticket = ahead == null ? line() : ahead;
        if (ticket == null) {
            return null;
        }
        var further = lineAfter();
        while (further != null && isOf(ticket, further)) {
            message(ticket, further);
            further = lineAfter();
        }
        ahead = further;
        return new Numbered(ticket.line(), withoutMessage(ticket));
    }

    private static boolean isOf(Numbered ticket, Numbered line) {
        return line.ticket().hasNonNull("number")
                && line.ticket().get("number").equals(ticket.ticket().get("number"));
    }

    private static void message(Numbered ticket, Numbered line) {
        var message = ((ObjectNode) ticket.ticket()).withArray("messages").addObject();
        OF_MESSAGES.stream()
                .filter(line.ticket()::hasNonNull)
                .forEach(field -> message.set(field, line.ticket().get(field)));
    }

    // what the first line says of its message is said by the ticket itself
    private static ObjectNode withoutMessage(Numbered ticket) {
        return ((ObjectNode) ticket.ticket()).without(List.of("at", "from"));
    }

    // what cannot be read is told when its turn comes: the ticket before it is whole
    private @Nullable Numbered lineAfter() {
        try {
            return line();
        } catch (Broken e) {
            broken = e;
            return null;
        }
    }

    private @Nullable Numbered line() {
        if (broken != null) {
            throw broken;
        }
        var line = parser.getCurrentLineNumber() + 1;
        try {
            return records.hasNext() ? new Numbered(line, node(line, records.next())) : null;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new Broken(line, "a quotation mark is not closed, or something stands behind one");
        }
    }

    private ObjectNode node(long line, CSVRecord found) {
        if (found.size() != columns.size()) {
            throw new Broken(line, "has %d fields where the header has %d".formatted(found.size(), columns.size()));
        }
        var node = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < columns.size(); i++) {
            if (!found.get(i).isBlank()) {
                put(node, columns.get(i), found.get(i).strip());
            }
        }
        return node;
    }

    private static void put(ObjectNode node, String path, String value) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            node.put(path, value);
        } else {
            put(node.withObject("/" + path.substring(0, dot)), path.substring(dot + 1), value);
        }
    }

    private List<String> header() {
        if (!hasHeader()) {
            throw new InvalidRequest("header", "the first line must name the columns: " + String.join(", ", COLUMNS));
        }
        var header = records.next().stream().map(String::strip).toList();
        for (var name : header) {
            if (!COLUMNS.contains(name)) {
                throw new InvalidRequest(
                        "header", "no column is named “%s”; they are %s".formatted(name, String.join(", ", COLUMNS)));
            }
        }
        if (header.stream().distinct().count() != header.size()) {
            throw new InvalidRequest("header", "must name each column once");
        }
        return header;
    }

    private boolean hasHeader() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new InvalidRequest("header", "a quotation mark is not closed");
        }
    }

    /** What parts the first line; the byte order mark before it is read over. */
    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
        text.mark(HEADER);
        var first = new StringBuilder();
        for (int c = text.read(); c >= 0 && c != '\n' && first.length() < HEADER - 1; c = text.read()) {
            first.append((char) c);
        }
        text.reset();
        return first.chars().filter(c -> c == ',').count()
                        > first.chars().filter(c -> c == ';').count()
                ? ','
                : ';';
    }
}
