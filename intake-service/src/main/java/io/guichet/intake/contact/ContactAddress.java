package io.guichet.intake.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * An address or number of a contact.
 *
 * @param value normalized, so that it can be looked up
 * @param addedAt when the desk learnt it
 */
@Embeddable
public record ContactAddress(
        @Enumerated(EnumType.STRING) AddressKind kind,
        @Column(name = "value") String value,
        @Column(name = "added_at") Instant addedAt) {}
