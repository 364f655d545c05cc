package io.guichet.triage.followup;

import io.guichet.triage.message.Matter;
import io.guichet.triage.published.Mail;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A mail that could not be delivered (RFC 3464): it belongs to the ticket whose mail failed. */
final class DeliveryFailure {

    private static final String BOUNCE = "bounce";

    private DeliveryFailure() {}

    static boolean is(Mail mail) {
        return BOUNCE.equals(mail.category());
    }

    // what failed is told by the report; only there the text counts, for it holds the head of the mail that failed
    static Reference reference(Matter matter, Mail mail, OwnMessageIds own) {
        var ids = new ArrayList<String>();
        if (mail.bounce() != null && mail.bounce().originalMessageId() != null) {
            ids.add(mail.bounce().originalMessageId());
        }
        ids.addAll(Reference.ids(mail));
        var named = Stream.concat(
                        TicketNumbers.in(matter.subject().summary()).stream(),
                        TicketNumbers.in(matter.subject().text()).stream())
                .distinct()
                .toList();
        return new Reference(Reference.signed(ids, own), named, List.of());
    }

    /** The address that could not be reached, lower case. */
    static Optional<String> failedAddress(Mail mail) {
        return Optional.ofNullable(mail.bounce())
                .map(Mail.Bounce::failedAddress)
                .map(address -> address.toLowerCase(Locale.ROOT));
    }
}
