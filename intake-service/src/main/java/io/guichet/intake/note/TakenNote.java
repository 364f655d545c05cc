package io.guichet.intake.note;

import io.guichet.chassis.event.EventJson;
import io.guichet.intake.contact.Sender;
import io.guichet.intake.message.Channel;
import io.guichet.intake.message.Content;
import io.guichet.intake.message.Origin;
import io.guichet.intake.message.Subject;
import io.guichet.intake.message.SubjectTexts;
import io.guichet.intake.message.Voicemail;
import io.guichet.intake.raw.RawReference;
import io.guichet.intake.receipt.Claim;
import io.guichet.intake.receipt.IdempotencyKey;
import io.guichet.intake.text.LanguageGuess;
import io.guichet.intake.text.PlainText;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A note that was read and checked.
 *
 * @param body the bytes that it was read from
 * @param raw names these bytes
 * @param recording of a voicemail
 */
public record TakenNote(
        PhoneNote note,
        Sender caller,
        byte[] body,
        RawReference raw,
        @Nullable Recording recording) {

    static TakenNote of(PhoneNote note, Sender caller, byte[] body) {
        return new TakenNote(note, caller, body, RawReference.of(body, MediaType.APPLICATION_JSON), null);
    }

    /** The same with what was recorded. */
    TakenNote with(Recording file) {
        return new TakenNote(note, caller, body, raw, file);
    }

    /** How many subjects its message has. */
    public int subjects() {
        return Math.max(1, noted().size());
    }

    private List<NoteSubject> noted() {
        return Optional.ofNullable(note.subjects()).orElse(List.of());
    }

    /** Two bodies that say the same claim the same. */
    Claim claim(String agent, IdempotencyKey key) {
        String meaning = EventJson.write(note)
                + (recording == null ? "" : recording.file().sha256());
        String fingerprint = RawReference.of(meaning.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON)
                .sha256();
        return new Claim("phone-notes", agent, key.value(), fingerprint, subjects());
    }

    public Channel channel() {
        return note.channel().channel();
    }

    Origin origin(@Nullable String agent) {
        return Origin.note(channel(), note.receivedAt(), agent);
    }

    Content content(List<String> languages) {
        Voicemail voicemail = channel() == Channel.VOICEMAIL ? voicemail() : null;
        String transcript = voicemail == null ? null : voicemail.transcript();
        SubjectTexts texts =
                SubjectTexts.fitted(noted().isEmpty() ? List.of(unheard(transcript)) : heard(), transcript);
        String said = texts.subjects().stream().map(Subject::text).collect(Collectors.joining("\n"));
        return new Content(
                LanguageGuess.of(said, languages),
                texts.subjects(),
                null,
                recording == null ? List.of() : List.of(recording.file()),
                null,
                texts.truncated(),
                null,
                voicemail);
    }

    private Voicemail voicemail() {
        return new Voicemail(
                !noted().isEmpty(),
                recording == null ? null : recording.file().id(),
                PlainText.text(note.transcript()));
    }

    private List<Subject> heard() {
        return IntStream.range(0, noted().size())
                .mapToObj(i -> noted().get(i).asSubject(i + 1))
                .toList();
    }

    /** What stands for a voicemail until somebody has listened to it. */
    private Subject unheard(@Nullable String transcript) {
        String from = Stream.of(caller.name(), caller.number(), caller.address())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String summary = PlainText.cut("Voicemail: " + from, 300);
        return new Subject(1, summary, transcript == null ? summary : transcript, null, null, null, null);
    }

    @Nullable
    String organization() {
        return PlainText.line(note.organization());
    }
}
