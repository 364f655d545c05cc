package io.guichet.intake.note;

import io.guichet.chassis.event.EventJson;
import io.guichet.intake.contact.Sender;
import io.guichet.intake.message.Channel;
import io.guichet.intake.message.Content;
import io.guichet.intake.message.Origin;
import io.guichet.intake.message.Subject;
import io.guichet.intake.message.SubjectTexts;
import io.guichet.intake.raw.RawReference;
import io.guichet.intake.receipt.Claim;
import io.guichet.intake.receipt.IdempotencyKey;
import io.guichet.intake.text.LanguageGuess;
import io.guichet.intake.text.PlainText;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A note that was read and checked.
 *
 * @param body the bytes that it was read from
 * @param raw names these bytes
 */
public record TakenNote(PhoneNote note, Sender caller, byte[] body, RawReference raw) {

    static TakenNote of(PhoneNote note, Sender caller, byte[] body) {
        return new TakenNote(note, caller, body, RawReference.of(body, MediaType.APPLICATION_JSON));
    }

    public int subjects() {
        return note.subjects().size();
    }

    /** Two bodies that say the same claim the same. */
    Claim claim(String agent, IdempotencyKey key) {
        byte[] meaning = EventJson.write(note).getBytes(StandardCharsets.UTF_8);
        String fingerprint =
                RawReference.of(meaning, MediaType.APPLICATION_JSON).sha256();
        return new Claim("phone-notes", agent, key.value(), fingerprint, subjects());
    }

    public Channel channel() {
        return note.channel().channel();
    }

    Origin origin(String agent) {
        return Origin.note(channel(), note.receivedAt(), agent);
    }

    Content content(List<String> languages) {
        SubjectTexts texts =
                SubjectTexts.fitted(IntStream.range(0, note.subjects().size())
                        .mapToObj(i -> note.subjects().get(i).asSubject(i + 1))
                        .toList());
        String said = texts.subjects().stream().map(Subject::text).collect(Collectors.joining("\n"));
        return new Content(
                LanguageGuess.of(said, languages), texts.subjects(), null, List.of(), null, texts.truncated());
    }

    @Nullable
    String organization() {
        return PlainText.line(note.organization());
    }
}
