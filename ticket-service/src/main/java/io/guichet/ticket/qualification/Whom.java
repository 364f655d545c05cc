package io.guichet.ticket.qualification;

import io.guichet.ticket.act.Doing;
import io.guichet.ticket.lifecycle.Contact;
import io.guichet.ticket.lifecycle.Qualities;
import io.guichet.ticket.lifecycle.TicketChange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The known person whom a ticket is for (P2), as intake knows them.
 *
 * @param organization whose clients may read the ticket
 */
record Whom(
        @NotNull @Nullable UUID id,

        @Size(max = 300) @Schema(examples = "Camille Martin") @Nullable
        String name,

        @Email @Size(max = 320) @Nullable String address,

        @Pattern(regexp = "\\+[0-9]{3,15}", message = "must be a telephone number in E.164, such as +33561000000")
        @Nullable
        String number,

        @Valid @Nullable Organization organization) {

    /** The structure they belong to. */
    record Organization(
            @NotNull @Nullable UUID id,
            @Size(max = 300) @Nullable String name) {}

    TicketChange on(Doing doing) {
        var now = Qualities.of(doing.ticket());
        var given = new Qualities(now.kind(), now.product(), now.labels(), now.watchers(), contact());
        return new Correction("contact", given, Objects.requireNonNullElse(name, String.valueOf(id))).on(doing);
    }

    private Contact contact() {
        return new Contact(
                id,
                name,
                address,
                number,
                organization == null ? null : organization.id(),
                organization == null ? null : organization.name());
    }
}
