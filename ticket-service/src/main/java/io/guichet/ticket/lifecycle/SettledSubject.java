package io.guichet.ticket.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A subject that has its ticket (P3): the one that it opened, or the one that it joined. Rows are written by {@link SettledSubjects} alone. */
@Entity
@Table(name = "settled_subject")
@IdClass(SettledSubject.Key.class)
public class SettledSubject {

    @Id
    @Column(name = "message_id")
    private UUID messageId;

    @Id
    @Column(name = "subject_index")
    private int subjectIndex;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @SuppressWarnings("NullAway.Init")
    protected SettledSubject() {}

    /**
     * A subject of a message.
     *
     * @param subjectIndex from 1
     */
    public record Key(UUID messageId, int subjectIndex) implements Serializable {

        public static Key of(Origin origin) {
            return new Key(origin.messageId(), origin.subjectIndex());
        }
    }
}
