package io.guichet.intake.contact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what to look for whoever a wish may be about, or get in the way of. */
record Probe(
        List<UUID> ids,
        @JsonProperty("external_id") @Nullable String externalId,
        @Nullable UUID organization,
        @JsonProperty("name_key") String nameKey,
        List<String> addresses,
        List<String> numbers) {

    static Probe of(GivenContact given, @Nullable Organization organization) {
        return new Probe(
                List.of(given.newId(organization)),
                given.externalId(),
                organization == null ? null : organization.id(),
                given.nameKey(),
                given.addresses(),
                given.numbers());
    }

    /** Whoever bears this name in the organization, or has the identity that a new one would get. */
    static Probe named(String name, Organization organization) {
        return of(GivenContact.named(name), organization);
    }
}
