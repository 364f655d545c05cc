package io.guichet.triage.followup;

import io.guichet.triage.message.Matter;
import io.guichet.triage.projection.TicketMail;
import io.guichet.triage.published.Mail;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a message refers to, before any ticket is looked up.
 *
 * @param signed numbers of tickets that mails of ours were about, the mail it answers first: nobody else can have made them
 * @param named numbers of tickets in its subject; in what a mail quotes or forwards they do not count
 * @param mails keys of the mails that it answers or continues
 */
record Reference(List<String> signed, List<String> named, List<UUID> mails) {

    private static final int MOST_MAILS = 50;

    static Reference of(Matter matter, OwnMessageIds own) {
        var named = TicketNumbers.in(matter.subject().summary());
        var mail = matter.message().mail();
        if (mail == null) {
            return new Reference(List.of(), named, List.of());
        }
        if (DeliveryFailure.is(mail)) {
            return DeliveryFailure.reference(matter, mail, own);
        }
        return new Reference(signed(ids(mail), own), named, keys(ids(mail)));
    }

    static List<String> signed(List<String> ids, OwnMessageIds own) {
        return ids.stream()
                .flatMap(id -> own.ticketNumber(id).stream())
                .distinct()
                .toList();
    }

    static List<UUID> keys(List<String> ids) {
        return ids.stream().map(TicketMail::key).toList();
    }

    /** The mail that it answers, then those before it, the latest first. */
    static List<String> ids(Mail mail) {
        var latestLast = new ArrayList<>(Objects.requireNonNullElse(mail.references(), List.<String>of()));
        var ids = new ArrayList<String>();
        for (var i = latestLast.size() - 1; i >= 0; i--) {
            ids.add(latestLast.get(i));
        }
        return Stream.concat(Stream.ofNullable(mail.inReplyTo()), ids.stream())
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_MAILS)
                .toList();
    }
}
