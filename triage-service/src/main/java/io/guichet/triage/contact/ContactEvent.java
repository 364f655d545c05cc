package io.guichet.triage.contact;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What we read of {@code contact.events}.
 *
 * @param into of a merge: the contact that stands for it from now on
 * @param former of an erasure: contacts that had turned out to be this one, and are erased with it
 */
record ContactEvent(
        UUID contactId, @Nullable UUID into, @Nullable List<UUID> former) {

    static final String MERGED = "guichet.contact.merged.v1";
    static final String ERASED = "guichet.contact.erased.v1";

    /** Refuses what names nobody: the event is then unreadable. */
    ContactEvent {
        if (contactId == null) {
            throw new IllegalArgumentException("contactId is expected");
        }
    }

    /** All that are to be forgotten, of an erasure. */
    List<UUID> erased() {
        return Stream.concat(Stream.of(contactId), Stream.ofNullable(former).flatMap(List::stream))
                .toList();
    }
}
