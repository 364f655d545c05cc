package io.guichet.intake.merge;

import io.guichet.chassis.http.IfMatch;
import io.guichet.intake.contact.Contact;
import io.guichet.intake.contact.Merging;
import io.guichet.intake.message.MessagesOfContact;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Makes one of two contacts: addresses, numbers and messages in one transaction, with word of it. */
@ApplicationScoped
class ContactMerge {

    private final Merging merging;
    private final MessagesOfContact messages;

    ContactMerge(Merging merging, MessagesOfContact messages) {
        this.merging = merging;
        this.messages = messages;
    }

    @WithTransaction
    Uni<Contact> merge(UUID id, UUID into, IfMatch seen) {
        return merging.merge(id, into, seen)
                .flatMap(whole -> messages.move(id, whole.id()).replaceWith(whole));
    }
}
