package io.guichet.proof.check;

import io.guichet.proof.check.Facts.Decision;
import io.guichet.proof.check.Facts.Mail;
import io.guichet.proof.check.Facts.Sent;
import io.guichet.proof.check.Facts.StoredMessage;
import io.guichet.proof.check.Facts.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Nothing exists that was never sent. */
final class NothingIsInvented implements Check {
    @Override
    public String promise() {
        return "every message, decision, ticket and mail goes back to an input";
    }

    @Override
    public List<String> violations(Facts facts) {
        Set<String> contents = facts.sent().stream().map(Sent::sha256).collect(Collectors.toSet());
        Set<String> messages = facts.messages().stream().map(StoredMessage::id).collect(Collectors.toSet());
        Set<String> addresses = facts.sent().stream()
                .map(sent -> sent.address().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> violations = new ArrayList<>();
        for (StoredMessage message : facts.messages()) {
            if (!contents.contains(message.sha256())) {
                violations.add("message " + message.id() + " has a content that nobody has sent");
            }
        }
        for (Decision decision : facts.decisions()) {
            if (!messages.contains(decision.message())) {
                violations.add("a decision is about message " + decision.message() + ", which is not stored");
            }
        }
        for (Ticket ticket : facts.tickets()) {
            if (!messages.contains(ticket.message())) {
                violations.add("ticket " + ticket.number() + " comes from message " + ticket.message()
                        + ", which is not stored");
            }
        }
        for (Mail mail : facts.mails()) {
            if (!addresses.contains(mail.recipient().toLowerCase(Locale.ROOT))) {
                violations.add("a mail went to " + mail.recipient() + ", who has sent nothing");
            }
        }
        return violations;
    }
}
