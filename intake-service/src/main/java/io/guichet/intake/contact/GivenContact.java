package io.guichet.intake.contact;

import io.guichet.chassis.id.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as somebody wants them stored, checked and normalized.
 *
 * @param id when it is known who it is
 * @param parts what is said at all; the rest stays as it is
 */
public record GivenContact(
        @Nullable UUID id,
        @Nullable String externalId,
        String name,
        @Nullable String language,
        @Nullable OrganizationReference organization,
        List<String> addresses,
        List<String> numbers,
        Set<Part> parts) {

    /** What may be said of a person besides their name. */
    public enum Part {
        LANGUAGE,
        ORGANIZATION,
        ADDRESSES,
        NUMBERS;

        /** All of them. */
        public static final Set<Part> ALL = Set.copyOf(EnumSet.allOf(Part.class));

        static Part of(AddressKind kind) {
            return kind == AddressKind.ADDRESS ? ADDRESSES : NUMBERS;
        }
    }

    /** An address or number without its history. */
    record Reach(AddressKind kind, String value) {}

    /** Namespace of contacts, named by their master's id. */
    private static final UUID BY_EXTERNAL_ID = Ids.named(Ids.ORGANIZATIONS, "contacts by external id");

    /** Somebody of whom no more is known than what they are called. */
    static GivenContact named(String name) {
        return new GivenContact(null, null, name, null, null, List.of(), List.of(), Set.of());
    }

    boolean says(Part part) {
        return parts.contains(part);
    }

    String nameKey() {
        return PersonName.normalized(name);
    }

    /** The identity that this person gets when they are new: the same again for the same person, where that can be told. */
    UUID newId(@Nullable Organization belongsTo) {
        if (id != null) {
            return id;
        }
        if (externalId != null) {
            return Ids.named(BY_EXTERNAL_ID, externalId);
        }
        return belongsTo == null ? Ids.next() : Ids.named(belongsTo.id(), nameKey());
    }

    /** What is given, then what is kept; whatever was there before keeps the time at which it was learnt. */
    List<ContactAddress> addresses(
            List<ContactAddress> kept, List<ContactAddress> before, boolean learned, Instant now) {
        List<ContactAddress> all = new ArrayList<>();
        reaches()
                .forEach(reach -> all.add(before.stream()
                        .filter(address -> address.is(reach.kind(), reach.value()))
                        .findFirst()
                        .orElseGet(() -> new ContactAddress(reach.kind(), reach.value(), now, learned))));
        kept.stream()
                .filter(address -> all.stream().noneMatch(one -> one.is(address.kind(), address.value())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private Stream<Reach> reaches() {
        return Stream.concat(
                        addresses.stream().map(value -> new Reach(AddressKind.ADDRESS, value)),
                        numbers.stream().map(value -> new Reach(AddressKind.NUMBER, value)))
                .distinct();
    }

    static Optional<Reach> reach(AddressKind kind, @Nullable String value) {
        return Optional.ofNullable(value).map(known -> new Reach(kind, known));
    }
}
