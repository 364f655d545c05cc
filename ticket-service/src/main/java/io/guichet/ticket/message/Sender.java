package io.guichet.ticket.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote or called, as the message itself says.
 *
 * @param name as given
 * @param address e-mail address
 * @param number telephone number, E.164
 */
@Embeddable
public record Sender(
        @Column(name = "sender_name") @Nullable String name,
        @Column(name = "sender_address") @Nullable String address,
        @Column(name = "sender_number") @Nullable String number) {}
