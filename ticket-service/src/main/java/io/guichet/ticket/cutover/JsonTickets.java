package io.guichet.ticket.cutover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.guichet.chassis.json.JacksonWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A JSON array of tickets, or tickets one after the other (NDJSON). */
final class JsonTickets implements TicketSource {

    private static final ObjectReader READER = JsonMapper.builder().build().readerFor(JsonNode.class);

    private final MappingIterator<JsonNode> tickets;
    private long count;

    JsonTickets(InputStream bytes) {
        try {
            this.tickets = READER.readValues(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Numbered next() {
        count++;
        try {
            return tickets.hasNextValue() ? new Numbered(count, tickets.nextValue()) : null;
        } catch (JsonProcessingException e) {
            throw new Broken(count, "is not JSON: " + JacksonWords.firstLine(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
