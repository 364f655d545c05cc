package io.guichet.intake.email;

import io.guichet.intake.contact.Identification;
import io.guichet.intake.desk.Mailbox;
import io.guichet.intake.message.Message;
import io.guichet.intake.message.Origin;
import io.guichet.intake.receipt.Receipt;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/**
 * Takes mails in (P4): receipt, raw bytes, contact, message and word of it in one transaction. The raw bytes are written
 * before anything in them is read.
 */
@ApplicationScoped
class EmailIntake {

    private final MailArrival arrival;
    private final MailReading reading;
    private final Identification identification;
    private final MailMessages messages;
    private final InstantSource clock;

    EmailIntake(
            MailArrival arrival,
            MailReading reading,
            Identification identification,
            MailMessages messages,
            InstantSource clock) {
        this.arrival = arrival;
        this.reading = reading;
        this.identification = identification;
        this.messages = messages;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Receipt> take(IncomingMail mail, Mailbox mailbox) {
        return arrival.note(mail).flatMap(receipt -> read(receipt, mail, mailbox));
    }

    private Uni<Receipt> read(Receipt receipt, IncomingMail mail, Mailbox mailbox) {
        return receipt.fresh()
                ? reading.read(mail)
                        .flatMap(content ->
                                store(receipt, mail, mailbox, content).eventually(content::close))
                        .replaceWith(receipt)
                : Uni.createFrom().item(receipt);
    }

    private Uni<Void> store(Receipt receipt, IncomingMail mail, Mailbox mailbox, MailContent content) {
        Message message = new Message(
                receipt.messageId(),
                Origin.mail(clock.instant(), mail.mailbox()),
                content.sender(),
                mail.raw(),
                content.content());
        // P2, P18: machines, lists, spammers and forgers are recognized, but never become a contact
        boolean welcome = mailbox.welcomesNewSenders() && content.mayIntroduceSender();
        return identification
                .ofAuthor(content.sender(), welcome)
                .flatMap(identified -> messages.add(message, identified, content.files()));
    }
}
