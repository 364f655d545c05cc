package io.guichet.ticket.qualification;

import io.guichet.ticket.act.Doing;
import io.guichet.ticket.lifecycle.Contact;
import io.guichet.ticket.lifecycle.Qualities;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketChange;
import io.guichet.ticket.published.Person;
import io.guichet.ticket.published.TicketChanged;
import io.guichet.ticket.published.TicketOpened;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of a ticket's qualities is set right (P19).
 *
 * @param field which
 * @param given all of them, as they are from now on
 * @param value in words
 */
record Correction(String field, Qualities given, String value) {

    TicketChange on(Doing doing) {
        return doing.ticket()
                .qualify(
                        given,
                        doing.by(),
                        new Telling(
                                Happening.CHANGED,
                                Words.forDesk("%s: %s".formatted(field, value.isEmpty() ? "none" : value)),
                                TicketChanged.TYPE,
                                head -> new TicketChanged(
                                        head,
                                        List.of(field),
                                        is("kind") ? given.kind() : null,
                                        is("product") ? given.product() : null,
                                        is("labels") ? given.labels() : null,
                                        is("watchers") ? people(given.watchers()) : null,
                                        is("contact") ? contact(given.contact()) : null)));
    }

    private boolean is(String name) {
        return field.equals(name);
    }

    private List<Person> people(List<String> ids) {
        return ids.stream().map(id -> new Person(id, id, null)).toList();
    }

    private static TicketOpened.@Nullable Contact contact(@Nullable Contact contact) {
        if (contact == null) {
            return null;
        }
        var organization = contact.organizationId() == null
                ? null
                : new TicketOpened.Organization(contact.organizationId(), contact.organizationName());
        return new TicketOpened.Contact(
                contact.id(), contact.name(), contact.address(), contact.number(), organization);
    }
}
