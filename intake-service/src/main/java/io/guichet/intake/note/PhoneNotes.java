package io.guichet.intake.note;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.intake.contact.Sender;
import io.guichet.intake.desk.Desk;
import io.guichet.intake.desk.Kind;
import io.guichet.intake.limit.BodyLimit;
import io.guichet.intake.problem.EmptyBody;
import io.guichet.intake.problem.TooLarge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads and checks phone notes; the bytes stay beside what they say, because they are stored too. */
@ApplicationScoped
public class PhoneNotes {

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
        return taken(parse(body), body);
    }

    /** The note so far, in a request's body: as {@link #read}, but anything may be missing. */
    public PhoneNote readDraft(byte[] body) throws IOException {
        PhoneNote note = parse(body);
        check(note, violation -> !isMissing(violation));
        if (note.callId() != null) {
            throw new InvalidRequest("callId", "a draft is of its own call; leave this field out");
        }
        return note;
    }

    /** A note that was written bit by bit, checked as {@link #read} checks one. */
    public TakenNote completed(PhoneNote note) {
        return taken(note, EventJson.write(note).getBytes(StandardCharsets.UTF_8));
    }

    private TakenNote taken(PhoneNote note, byte[] body) {
        check(
                note,
                violation -> !(isMissing(violation)
                        && note.channel() == NoteChannel.VOICEMAIL
                        && violation.getPropertyPath().toString().equals("subjects")));
        if (note.transcript() != null && note.channel() != NoteChannel.VOICEMAIL) {
            throw new InvalidRequest("transcript", "only a voicemail has one; leave it out");
        }
        Sender caller = Sender.caller(note.callerName(), note.callerEmail(), note.callerNumber(), desk.region());
        if (caller.isNobody()) {
            throw new InvalidRequest(
                    "callerNumber", "at least one of callerNumber, callerName and callerEmail must tell who called");
        }
        return TakenNote.of(note, caller, body);
    }

    private PhoneNote parse(byte[] body) throws IOException {
        if (body.length == 0) {
            throw new EmptyBody("a phone note as JSON");
        }
        BodyLimit.check(body);
        PhoneNote note = json.readValue(body);
        if (note == null) {
            throw new EmptyBody("a phone note as JSON");
        }
        return note;
    }

    private void check(PhoneNote note, Predicate<ConstraintViolation<?>> counts) {
        Set<ConstraintViolation<?>> violations =
                validator.validate(note).stream().filter(counts).collect(Collectors.toSet());
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        Instant receivedAt = note.receivedAt();
        if (receivedAt != null && (receivedAt.isBefore(EARLIEST) || receivedAt.isAfter(LATEST))) {
            throw new InvalidRequest("receivedAt", "must lie between the years 2000 and 2100");
        }
        checkKinds(Optional.ofNullable(note.subjects()).orElse(List.of()));
    }

    /** @throws InvalidRequest when the desk does not have one of their kinds */
    void checkKinds(List<NoteSubject> subjects) {
        for (int i = 0; i < subjects.size(); i++) {
            checkKind(subjects.get(i), "subjects[" + i + "].kind");
        }
    }

    private static boolean isMissing(ConstraintViolation<?> violation) {
        boolean element = violation.getPropertyPath().toString().endsWith("<list element>");
        Object value = violation.getInvalidValue();
        return !element && (value == null || value.equals(List.of()) || value instanceof String text && text.isBlank());
    }

    private void checkKind(NoteSubject subject, String field) {
        String kind = subject.kind();
        if (kind != null && !desk.knowsKind(kind)) {
            String known = desk.kinds().stream().map(Kind::slug).collect(Collectors.joining(", "));
            throw new InvalidRequest(field, "the desk has no such kind; it has " + known);
        }
    }
}
