package io.guichet.triage.followup;

import io.guichet.triage.memory.Fact;
import io.guichet.triage.message.Matter;
import io.guichet.triage.message.ReceivedMessage;
import io.guichet.triage.projection.KnownTickets;
import io.guichet.triage.projection.TicketsAsked;
import io.guichet.triage.rules.RulesInForce;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What tickets say of messages: whether they belong to one, and whether the same contact has one open. */
@ApplicationScoped
public class TicketFacts {

    private final OwnMessageIds own;
    private final RulesInForce rules;

    TicketFacts(OwnMessageIds own, RulesInForce rules) {
        this.own = own;
        this.rules = rules;
    }

    /** Which tickets the subjects may have to do with, besides those of the ids. */
    public TicketsAsked asked(List<Matter> matters, Collection<UUID> ids) {
        var numbers = new HashSet<String>();
        var mails = new HashSet<UUID>();
        for (var matter : matters) {
            var reference = Reference.of(matter, own);
            numbers.addAll(reference.signed());
            numbers.addAll(reference.named());
            mails.addAll(reference.mails());
        }
        return new TicketsAsked(Set.copyOf(ids), numbers, mails, contacts(matters));
    }

    private static Set<UUID> contacts(List<Matter> matters) {
        return matters.stream()
                .map(Matter::message)
                .map(ReceivedMessage::contact)
                .filter(Objects::nonNull)
                .map(contact -> contact.id())
                .collect(Collectors.toSet());
    }

    /** What is known of one subject before any rule is asked. */
    public Map<String, Fact> of(Matter matter, KnownTickets tickets, Instant now) {
        var window = rules.followUp().window();
        var facts = new HashMap<>(new FollowUp(tickets).facts(matter, Reference.of(matter, own)));
        facts.putAll(new SameContact(tickets, window).facts(matter, now));
        return facts;
    }
}
