package io.guichet.intake.naming;

import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.http.VersionMissing;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.intake.contact.Contact;
import io.guichet.intake.contact.ContactStatus;
import io.guichet.intake.contact.Introduction;
import io.guichet.intake.message.Message;
import io.guichet.intake.message.Messages;
import io.guichet.intake.problem.MessageErased;
import io.guichet.intake.text.PlainText;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes who a message comes from and sends it on with the next revision, in one transaction. */
@ApplicationScoped
class Naming {

    private final Introduction introduction;
    private final Messages messages;

    Naming(Introduction introduction, Messages messages) {
        this.introduction = introduction;
        this.messages = messages;
    }

    /** Does nothing when it is known to come from them. */
    @WithTransaction
    Uni<Void> name(UUID id, NamingInput input, @Nullable IfMatch seen) {
        return introduction
                .begin()
                .flatMap(held -> messages.requireLocked(id))
                .flatMap(message -> contact(message, input).flatMap(contact -> sendOn(message, contact, seen)));
    }

    private Uni<Contact> contact(Message message, NamingInput input) {
        if (message.isErased()) {
            throw new MessageErased(message.id());
        }
        String person = PlainText.line(input.person());
        String organization = PlainText.line(input.organization());
        if (input.contact() != null && person == null && organization == null) {
            return introduction.named(message.sender(), input.contact(), input.makesReachable());
        }
        if (input.contact() != null || person == null || organization == null) {
            throw new InvalidRequest("contact", "either contact, or person and organization, must say who it was");
        }
        return introduction.named(message.sender(), person, organization, input.makesReachable());
    }

    private Uni<Void> sendOn(Message message, Contact contact, @Nullable IfMatch seen) {
        if (message.isFrom(contact.id())) {
            return Uni.createFrom().voidItem();
        }
        if (seen != null) {
            seen.check(message.version());
        } else if (message.contactStatus() == ContactStatus.KNOWN) {
            throw new VersionMissing();
        }
        return messages.sendOn(message, contact);
    }
}
