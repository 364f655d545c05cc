package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/**
 * An agent wrote a note; its text is the desk's own (P29): {@code guichet.ticket.note-written.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 */
public record NoteWritten(@JsonUnwrapped Head head, UUID noteId) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.note-written.v1";
}
