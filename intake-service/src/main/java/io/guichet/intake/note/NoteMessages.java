package io.guichet.intake.note;

import io.guichet.intake.attachment.Attachments;
import io.guichet.intake.contact.Identification;
import io.guichet.intake.desk.Desk;
import io.guichet.intake.message.Message;
import io.guichet.intake.message.Messages;
import io.guichet.intake.raw.RawContents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes messages of notes. */
@ApplicationScoped
public class NoteMessages {

    private final RawContents contents;
    private final Identification identification;
    private final Messages messages;
    private final Attachments attachments;
    private final Desk desk;

    NoteMessages(
            RawContents contents,
            Identification identification,
            Messages messages,
            Attachments attachments,
            Desk desk) {
        this.contents = contents;
        this.identification = identification;
        this.messages = messages;
        this.attachments = attachments;
        this.desk = desk;
    }

    /**
     * Stores a note's bytes, its contact, its message and word of it, all in the current transaction.
     *
     * @param agent who took the call; nobody when a machine hands in a voicemail
     */
    public Uni<Void> add(UUID messageId, @Nullable String agent, TakenNote note) {
        Message message =
                new Message(messageId, note.origin(agent), note.caller(), note.raw(), note.content(desk.languages()));
        return contents.add(note.raw(), note.body())
                .flatMap(stored -> identification.ofCaller(note.caller(), note.organization()))
                .flatMap(identified -> messages.add(message, identified))
                .flatMap(told -> addRecording(messageId, note.recording()));
    }

    private Uni<Void> addRecording(UUID messageId, @Nullable Recording recording) {
        return recording == null
                ? Uni.createFrom().voidItem()
                : attachments.add(messageId, recording.file(), recording.pieces());
    }
}
