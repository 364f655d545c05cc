package io.guichet.ticket.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The known person a ticket is for, as they were known when it opened (P2).
 *
 * @param id of the contact
 * @param address e-mail address
 * @param number telephone number, E.164
 * @param organizationId the structure they belong to: its clients may read the ticket
 */
@Embeddable
public record Contact(
        @Column(name = "contact_id") @Nullable UUID id,
        @Column(name = "contact_name") @Nullable String name,
        @Column(name = "contact_address") @Nullable String address,
        @Column(name = "contact_number") @Nullable String number,
        @Column(name = "contact_organization_id") @Nullable UUID organizationId,

        @Column(name = "contact_organization_name") @Nullable
        String organizationName) {}
