package io.guichet.intake.note;

import io.guichet.intake.contact.Identification;
import io.guichet.intake.desk.Desk;
import io.guichet.intake.message.Message;
import io.guichet.intake.message.Messages;
import io.guichet.intake.raw.RawContents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Makes messages of notes. */
@ApplicationScoped
public class NoteMessages {

    private final RawContents contents;
    private final Identification identification;
    private final Messages messages;
    private final Desk desk;

    NoteMessages(RawContents contents, Identification identification, Messages messages, Desk desk) {
        this.contents = contents;
        this.identification = identification;
        this.messages = messages;
        this.desk = desk;
    }

    /**
     * Stores a note's bytes, its contact, its message and word of it, all in the current transaction.
     *
     * @param agent who took the call
     */
    public Uni<Void> add(UUID messageId, String agent, TakenNote note) {
        Message message =
                new Message(messageId, note.origin(agent), note.caller(), note.raw(), note.content(desk.languages()));
        return contents.add(note.raw(), note.body())
                .flatMap(stored -> identification.ofCaller(note.caller(), note.organization()))
                .flatMap(identified -> messages.add(message, identified));
    }
}
