package io.guichet.ticket.cutover;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.guichet.chassis.json.JacksonWords;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A former ticket that was looked through.
 *
 * @param ticket null: it is refused
 * @param refused null: it can be taken
 */
record Checked(@Nullable FormerTicket ticket, @Nullable RefusedLine refused) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Checked of(TicketSource.Numbered numbered, Validator validator, Instant now) {
        var number = numbered.ticket().path("number").asText(null);
        try {
            return check(JSON.treeToValue(numbered.ticket(), FormerTicket.class), numbered.line(), validator, now);
        } catch (JsonMappingException e) {
            var field = JacksonWords.path(e);
            return refused(numbered.line(), number, field.isEmpty() ? null : field, JacksonWords.message(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checked check(@Nullable FormerTicket ticket, long line, Validator validator, Instant now) {
        if (ticket == null) {
            return refused(line, null, null, "must be a ticket");
        }
        var violation = validator.validate(ticket).stream()
                .min(Comparator.comparing(found -> found.getPropertyPath().toString()));
        if (violation.isPresent()) {
            return refused(
                    line,
                    ticket.number(),
                    violation.get().getPropertyPath().toString(),
                    violation.get().getMessage());
        }
        if (ticket.openedAt().isAfter(now)) {
            return refused(line, ticket.number(), "openedAt", "must not be in the future");
        }
        return ticket.isClosed()
                ? refused(line, ticket.number(), "status", "is closed there; only open tickets are taken")
                : new Checked(ticket, null);
    }

    static Checked refused(long line, @Nullable String number, @Nullable String field, String reason) {
        return new Checked(null, new RefusedLine(line, number, field, reason));
    }
}
