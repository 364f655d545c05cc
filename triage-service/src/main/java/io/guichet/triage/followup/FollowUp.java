package io.guichet.triage.followup;

import io.guichet.triage.memory.BuiltIn;
import io.guichet.triage.memory.Fact;
import io.guichet.triage.message.Matter;
import io.guichet.triage.message.ReceivedMessage;
import io.guichet.triage.projection.KnownTicket;
import io.guichet.triage.projection.KnownTickets;
import io.guichet.triage.published.Mail;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a message belongs to a ticket: pure functions of what it says and of what is known of tickets. // P8
 *
 * <p>It does when there is evidence (a Message-ID of ours, or the ticket's number in the subject) <em>and</em> who sent it takes part in
 * the ticket or belongs to the same organization. Whoever fails the gateway's checks of the sender proves nothing by a number.
 */
final class FollowUp {

    // nobody answers by these
    private static final List<String> NO_ANSWERS = List.of("list", "loop", "feedback");

    private final KnownTickets tickets;

    FollowUp(KnownTickets tickets) {
        this.tickets = tickets;
    }

    /** What conditions ask by {@code facts.reply} and {@code facts.named}. */
    Map<String, Fact> facts(Matter matter, Reference reference) {
        var facts = new HashMap<String, Fact>();
        var reply = ticket(matter, reference);
        reply.ifPresent(ticket -> facts.put(BuiltIn.REPLY, fact(ticket, true)));
        referredTo(reference)
                .filter(ticket ->
                        reply.isEmpty() || !ticket.id().equals(reply.get().id()))
                .findFirst()
                .ifPresent(ticket -> facts.put(BuiltIn.NAMED, fact(ticket, false)));
        return facts;
    }

    private static Fact fact(KnownTicket ticket, boolean proven) {
        return new Fact(1, proven, ticket.id(), ticket.isOpen());
    }

    /** The ticket that it has proved to belong to. */
    private Optional<KnownTicket> ticket(Matter matter, Reference reference) {
        var message = matter.message();
        var mail = message.mail();
        if (mail != null && DeliveryFailure.is(mail)) {
            return failed(mail, reference);
        }
        if (mail != null && mail.category() != null && NO_ANSWERS.contains(mail.category())) {
            return Optional.empty();
        }
        return Stream.concat(signed(message, reference), isForged(mail) ? Stream.empty() : named(reference))
                .filter(ticket -> ticket.concerns(message))
                .findFirst();
    }

    // a report of a failed mail needs no sender: only who was sent the mail knows its Message-ID
    private Optional<KnownTicket> failed(Mail mail, Reference reference) {
        var failedAddress = DeliveryFailure.failedAddress(mail);
        return Stream.concat(
                        numbered(reference.signed()),
                        named(reference)
                                .filter(ticket -> failedAddress.isPresent()
                                        && ticket.addresses().contains(failedAddress.get())))
                .findFirst();
    }

    private Stream<KnownTicket> signed(ReceivedMessage message, Reference reference) {
        if (reference.signed().isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(numbered(reference.signed()), untold(message, reference));
    }

    // a reply that is here before ticket-service has told the number: the ticket of the mail that it continues, or the
    // only one of
    // this contact whose number is not known yet
    private Stream<KnownTicket> untold(ReceivedMessage message, Reference reference) {
        if (reference.signed().stream()
                .allMatch(number -> tickets.byNumber(number).isPresent())) {
            return Stream.empty();
        }
        var continued = reference.mails().stream().flatMap(tickets::byMail).filter(FollowUp::isUntold);
        return Stream.concat(continued, onlyOne(untoldOf(message)));
    }

    private List<KnownTicket> untoldOf(ReceivedMessage message) {
        var contact = message.contact();
        return contact == null
                ? List.of()
                : tickets.openOf(contact.id()).filter(FollowUp::isUntold).toList();
    }

    private static Stream<KnownTicket> onlyOne(List<KnownTicket> found) {
        return found.size() == 1 ? found.stream() : Stream.empty();
    }

    private static boolean isUntold(KnownTicket ticket) {
        return ticket.number() == null;
    }

    private Stream<KnownTicket> referredTo(Reference reference) {
        return Stream.of(
                        numbered(reference.signed()),
                        named(reference),
                        reference.mails().stream().flatMap(tickets::byMail))
                .flatMap(each -> each);
    }

    private Stream<KnownTicket> named(Reference reference) {
        return numbered(reference.named());
    }

    private Stream<KnownTicket> numbered(List<String> numbers) {
        return numbers.stream().flatMap(number -> tickets.byNumber(number).stream());
    }

    private static boolean isForged(@Nullable Mail mail) {
        return mail != null
                && mail.authentication() != null
                && mail.authentication().failed();
    }
}
