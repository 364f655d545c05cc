package io.guichet.ticket.timeline;

import java.util.Locale;

/** What can stand on a timeline (P29). */
public enum Happening {
    OPENED,
    LINKED,
    /** A message came that belongs to the ticket (P8). */
    MESSAGE_ADDED,
    /** A message came to the closed ticket, and it is open again (P8). */
    REOPENED,
    CLOSED,
    /** The customer was sent the ticket's number (P32). */
    ACKNOWLEDGED,
    /** The customer was not, for the reason given. */
    NOT_ACKNOWLEDGED,
    /** The mail may have gone out or not; nobody can tell. */
    ACKNOWLEDGEMENT_IN_DOUBT,
    /** Taken over from another system. */
    IMPORTED,
    /** The contact turned out to be another, or was erased. */
    CONTACT_CHANGED,
    DEADLINE_SET,
    DEADLINE_MISSED,
    ASSIGNED,
    ESCALATED,
    NOTE_WRITTEN,
    REPLY_WRITTEN,
    CALL_ANSWERED,
    CONSULTATION_ASKED,
    CONSULTATION_ANSWERED,
    VALIDATION_ASKED,
    VALIDATION_APPROVED,
    VALIDATION_REFUSED,
    COMPLEMENT_ASKED,
    REPRODUCTION_RECORDED,
    HANDED_OFF,
    DEV_TICKET_LINKED,
    DEV_ANSWERED,
    HAND_OFF_COMPLETED,
    MERGED,
    UNMERGED,
    SPLIT,
    UNLINKED,
    PRIORITY_CHANGED,
    CHANGED,
    SNAPSHOT;

    /** The word in JSON, such as {@code deadline-set}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
