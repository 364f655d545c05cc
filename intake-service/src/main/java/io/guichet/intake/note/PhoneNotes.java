package io.guichet.intake.note;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.intake.contact.Sender;
import io.guichet.intake.desk.Desk;
import io.guichet.intake.desk.Kind;
import io.guichet.intake.limit.BodyLimit;
import io.guichet.intake.problem.EmptyBody;
import io.guichet.intake.problem.TooLarge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and checks phone notes; the bytes stay beside what they say, because they are stored too. */
@ApplicationScoped
class PhoneNotes {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final ObjectReader json;
    private final Validator validator;
    private final Desk desk;

    PhoneNotes(ObjectMapper json, Validator validator, Desk desk) {
        this.json = json.readerFor(PhoneNote.class)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        this.validator = validator;
        this.desk = desk;
    }

    /**
     * The note in a request's body.
     *
     * @throws EmptyBody when there is nothing in it
     * @throws TooLarge when there is too much in it
     * @throws IOException when it is not the JSON of a note
     * @throws ConstraintViolationException when a field is missing or too long
     * @throws InvalidRequest when a field does not fit the desk or the others
     */
    TakenNote read(byte[] body) throws IOException {
        if (body.length == 0) {
            throw new EmptyBody("a phone note as JSON");
        }
        BodyLimit.check(body);
        PhoneNote note = check(parse(body));
        Sender caller = Sender.caller(note.callerName(), note.callerEmail(), note.callerNumber(), desk.region());
        if (caller.isNobody()) {
            throw new InvalidRequest(
                    "callerNumber", "at least one of callerNumber, callerName and callerEmail must tell who called");
        }
        return TakenNote.of(note, caller, body);
    }

    private PhoneNote parse(byte[] body) throws IOException {
        PhoneNote note = json.readValue(body);
        if (note == null) {
            throw new EmptyBody("a phone note as JSON");
        }
        return note;
    }

    private PhoneNote check(PhoneNote note) {
        var violations = validator.validate(note);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(Set.copyOf(violations));
        }
        if (note.receivedAt().isBefore(EARLIEST) || note.receivedAt().isAfter(LATEST)) {
            throw new InvalidRequest("receivedAt", "must lie between the years 2000 and 2100");
        }
        for (int i = 0; i < note.subjects().size(); i++) {
            checkKind(note.subjects().get(i), "subjects[" + i + "].kind");
        }
        return note;
    }

    private void checkKind(NoteSubject subject, String field) {
        String kind = subject.kind();
        if (kind != null && !desk.knowsKind(kind)) {
            String known = desk.kinds().stream().map(Kind::slug).collect(Collectors.joining(", "));
            throw new InvalidRequest(field, "the desk has no such kind; it has " + known);
        }
    }
}
