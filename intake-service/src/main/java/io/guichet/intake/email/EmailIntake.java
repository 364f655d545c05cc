package io.guichet.intake.email;

import io.guichet.intake.contact.Author;
import io.guichet.intake.contact.Authors;
import io.guichet.intake.contact.Identified;
import io.guichet.intake.desk.Mailbox;
import io.guichet.intake.email.MailArrival.Noted;
import io.guichet.intake.message.Message;
import io.guichet.intake.message.Origin;
import io.guichet.intake.receipt.Receipt;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes mails in (P4): receipts, raw bytes, contacts, messages and word of them in one transaction. The raw bytes are
 * written before anything in them is read. However many they are, the round trips are few.
 */
@ApplicationScoped
class EmailIntake {

    private final MailArrival arrival;
    private final MailReading reading;
    private final Authors authors;
    private final MailMessages messages;
    private final InstantSource clock;

    EmailIntake(MailArrival arrival, MailReading reading, Authors authors, MailMessages messages, InstantSource clock) {
        this.arrival = arrival;
        this.reading = reading;
        this.authors = authors;
        this.messages = messages;
        this.clock = clock;
    }

    /** One of them. */
    @WithTransaction
    Uni<Receipt> take(IncomingMail mail, Mailbox mailbox) {
        return take(List.of(mail), mailbox).map(receipts -> receipts.get(0));
    }

    /** All or none; the receipts are in their order. */
    @WithTransaction
    Uni<List<Receipt>> take(List<IncomingMail> mails, Mailbox mailbox) {
        return arrival.note(mails)
                .call(noted ->
                        read(noted.stream().filter(one -> one.receipt().fresh()).toList(), mailbox))
                .map(noted -> noted.stream().map(Noted::receipt).toList());
    }

    private Uni<Void> read(List<Noted> fresh, Mailbox mailbox) {
        return fresh.isEmpty()
                ? Uni.createFrom().voidItem()
                : reading.read(fresh.stream().map(Noted::mail).toList())
                        .flatMap(contents ->
                                store(fresh, mailbox, contents).eventually(() -> contents.forEach(MailContent::close)));
    }

    private Uni<Void> store(List<Noted> fresh, Mailbox mailbox, List<MailContent> contents) {
        return authors.identify(contents.stream()
                        .map(content -> author(content, mailbox))
                        .toList())
                .flatMap(identified -> messages.add(IntStream.range(0, fresh.size())
                        .mapToObj(i -> message(fresh.get(i), contents.get(i), identified.get(i)))
                        .toList()));
    }

    private static Author author(MailContent content, Mailbox mailbox) {
        // P2, P18: machines, lists, spammers and forgers are recognized, but never become a contact
        return new Author(content.sender(), mailbox.welcomesNewSenders() && content.mayIntroduceSender());
    }

    private MailMessages.New message(Noted noted, MailContent content, Identified identified) {
        Message message = new Message(
                noted.receipt().messageId(),
                Origin.mail(clock.instant(), noted.mail().mailbox()),
                content.sender(),
                noted.mail().raw(),
                content.content());
        return new MailMessages.New(message, identified, content.files());
    }
}
