package io.guichet.ticket.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A subject that has its ticket (P3). Rows are written by {@link OpenedSubjects} alone. */
@Entity
@Table(name = "opened_subject")
@IdClass(OpenedSubject.Key.class)
public class OpenedSubject {

    @Id
    @Column(name = "message_id")
    private UUID messageId;

    @Id
    @Column(name = "subject_index")
    private int subjectIndex;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @SuppressWarnings("NullAway.Init")
    protected OpenedSubject() {}

    /**
     * A subject of a message.
     *
     * @param subjectIndex from 1
     */
    public record Key(UUID messageId, int subjectIndex) implements Serializable {

        static Key of(Opening opening) {
            return new Key(opening.origin().messageId(), opening.origin().subjectIndex());
        }
    }
}
