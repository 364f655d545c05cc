package io.guichet.ticket.privacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.event.UnreadableEvent;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is read here of {@code guichet.contact.*}.
 *
 * @param addresses mail addresses, the first is where mail goes
 * @param numbers E.164, the first is where they are called
 * @param into the contact that stands for this one from now on
 * @param former contacts that had turned out to be this one, and are erased with it
 */
record ContactEvent(
        UUID contactId,
        @Nullable String name,
        @Nullable List<String> addresses,
        @Nullable List<String> numbers,
        @Nullable Organization organization,
        @Nullable UUID into,
        @Nullable List<UUID> former) {

    static final String CHANGED = "guichet.contact.changed.v1";
    static final String MERGED = "guichet.contact.merged.v1";
    static final String ERASED = "guichet.contact.erased.v1";

    /** The structure a contact belongs to. */
    record Organization(@Nullable UUID id, @Nullable String name) {}

    static ContactEvent of(ReceivedEvent event) {
        var contact = event.as(ContactEvent.class);
        if (contact.contactId == null) {
            throw new UnreadableEvent(event.type() + " without contactId");
        }
        return contact;
    }

    /** As they are known now. */
    Known known() {
        return new Known(
                contactId,
                name,
                first(addresses),
                first(numbers),
                organization == null ? null : organization.id(),
                organization == null ? null : organization.name());
    }

    /** Who is none any more. */
    Stream<Gone> gone(String type) {
        if (type.equals(MERGED)) {
            if (into == null) {
                throw new UnreadableEvent(type + " without into");
            }
            return Stream.of(new Gone(contactId, into));
        }
        var all = Stream.concat(Stream.of(contactId), Objects.requireNonNullElse(former, List.<UUID>of()).stream());
        return all.map(erased -> new Gone(erased, null));
    }

    private static @Nullable String first(@Nullable List<String> values) {
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** A contact as tickets show them. */
    record Known(
            UUID id,
            @Nullable String name,
            @Nullable String address,
            @Nullable String number,
            @JsonProperty("organization_id") @Nullable UUID organizationId,
            @JsonProperty("organization_name") @Nullable String organizationName) {}

    /**
     * A contact that is none any more.
     *
     * @param into who stands for them; null: they were erased
     */
    record Gone(UUID id, @Nullable UUID into) {}
}
