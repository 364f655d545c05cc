package io.guichet.notification.acknowledgement;

import static java.util.Objects.requireNonNull;

import io.guichet.notification.job.NotifiedTicket;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What we read of {@code guichet.ticket.opened.v1}. */
record TicketOpened(
        UUID ticketId,
        String number,
        Origin origin,
        @Nullable List<Sibling> siblings,
        String queue,
        @Nullable Sender sender,
        @Nullable Contact contact,
        @Nullable String language,
        @Nullable Mail mail) {

    static final String TYPE = "guichet.ticket.opened.v1";

    TicketOpened {
        requireNonNull(ticketId, "ticketId is missing");
        requireNonNull(number, "number is missing");
        requireNonNull(origin, "origin is missing");
        requireNonNull(queue, "queue is missing");
    }

    /** The tickets that the message opened, the same from whichever of them one looks. */
    List<NotifiedTicket> ticketsOfTheMessage() {
        var others = Optional.ofNullable(siblings).orElse(List.of()).stream()
                .map(sibling -> new NotifiedTicket(sibling.ticketId(), sibling.number()));
        return Stream.concat(Stream.of(new NotifiedTicket(ticketId, number)), others)
                .distinct()
                .sorted(Comparator.comparing(NotifiedTicket::number))
                .toList();
    }

    /** Where the customer can be written to: the address they came from, else the one that is known of them. */
    Optional<String> address() {
        return Stream.of(
                        Optional.ofNullable(sender).map(Sender::address),
                        Optional.ofNullable(contact).map(Contact::address))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .findFirst();
    }

    record Origin(UUID messageId, String channel) {
        Origin {
            requireNonNull(messageId, "origin.messageId is missing");
            requireNonNull(channel, "origin.channel is missing");
        }
    }

    record Sibling(UUID ticketId, String number) {
        Sibling {
            requireNonNull(ticketId, "siblings[].ticketId is missing");
            requireNonNull(number, "siblings[].number is missing");
        }
    }

    record Sender(@Nullable String address) {}

    record Contact(@Nullable String address) {}

    record Mail(@Nullable String messageId, @Nullable String category) {}
}
