package io.guichet.intake.draft;

import io.guichet.chassis.event.EventJson;
import io.guichet.intake.call.PhoneCall;
import io.guichet.intake.contact.Contact;
import io.guichet.intake.note.NoteChannel;
import io.guichet.intake.note.PhoneNote;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The note of a call so far: what an agent saved, else what the call itself tells. */
final class DraftNote {

    private DraftNote() {}

    /**
     * For the agent to look at; {@code contact} is who has the number, if that is one person (P2). Nothing for a call that
     * was noted and never told.
     */
    static Optional<PhoneNote> shown(PhoneCall call, @Nullable Contact contact) {
        return saved(call).or(() -> call.trace().startedAt().map(from -> offered(call, from, contact)));
    }

    /** To be handed in: what was left open is what the call tells. */
    static PhoneNote completed(PhoneCall call) {
        Instant from = call.trace().startedAt().orElseThrow();
        return saved(call).map(note -> filled(note, call, from)).orElseGet(() -> offered(call, from, null));
    }

    private static Optional<PhoneNote> saved(PhoneCall call) {
        return call.note().map(json -> EventJson.read(json.getBytes(StandardCharsets.UTF_8), PhoneNote.class));
    }

    private static PhoneNote offered(PhoneCall call, Instant from, @Nullable Contact contact) {
        return new PhoneNote(
                NoteChannel.CALL,
                from,
                call.trace().number(),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.mailAddress().orElse(null),
                contact == null ? null : contact.organizationName().orElse(null),
                List.of(),
                null,
                null);
    }

    private static PhoneNote filled(PhoneNote note, PhoneCall call, Instant from) {
        boolean nobody = note.callerNumber() == null && note.callerName() == null && note.callerEmail() == null;
        return new PhoneNote(
                note.channel() == null ? NoteChannel.CALL : note.channel(),
                note.receivedAt() == null ? from : note.receivedAt(),
                nobody ? call.trace().number() : note.callerNumber(),
                note.callerName(),
                note.callerEmail(),
                note.organization(),
                note.subjects(),
                note.transcript(),
                null);
    }
}
