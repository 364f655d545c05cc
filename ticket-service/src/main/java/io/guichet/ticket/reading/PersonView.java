package io.guichet.ticket.reading;

import io.guichet.ticket.lifecycle.Contact;
import io.guichet.ticket.message.Sender;
import io.guichet.ticket.visibility.Viewer;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person a ticket is for, or who wrote or called; a client reads the names, and more only where the desk says so. */
@Schema(name = "Person")
record PersonView(
        @Schema(description = "of the contact, if known") @Nullable
        UUID id,

        @Schema(examples = "Camille Martin") @Nullable String name,

        @Schema(description = "shown to clients only where the desk says so", examples = "caller@example.org") @Nullable
        String address,

        @Schema(description = "E.164; shown to clients only where the desk says so", examples = "+33561000000")
        @Nullable
        String number,

        @Nullable OrganizationView organization) {

    static @Nullable PersonView of(@Nullable Sender sender, Viewer viewer) {
        return sender == null
                ? null
                : new PersonView(
                        null, sender.name(), viewer.address(sender.address()), viewer.address(sender.number()), null);
    }

    static @Nullable PersonView of(@Nullable Contact contact, Viewer viewer) {
        return contact == null
                ? null
                : new PersonView(
                        contact.id(),
                        contact.name(),
                        viewer.address(contact.address()),
                        viewer.address(contact.number()),
                        OrganizationView.of(contact));
    }

    /** The structure a contact belongs to. */
    @Schema(name = "Organization")
    record OrganizationView(
            UUID id,

            @Schema(examples = "Boulangerie Martin") @Nullable
            String name) {

        static @Nullable OrganizationView of(Contact contact) {
            return contact.organizationId() == null
                    ? null
                    : new OrganizationView(contact.organizationId(), contact.organizationName());
        }
    }
}
