package io.guichet.notification.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the desk sets for its mail, checked.
 *
 * @param name as customers know the desk
 * @param languages the first is the default
 * @param sharedAddresses the desk's own mailboxes
 * @param defaultSender of every queue without one of its own
 * @param queueSenders by queue
 * @param silence to whom nothing automatic goes
 * @param habits how it goes about its mail
 */
public record MailDesk(
        String name,
        List<String> languages,
        List<EmailAddress> sharedAddresses,
        Sender defaultSender,
        Map<String, Sender> queueSenders,
        Silence silence,
        Habits habits) {

    /** Stands for the queue where several tickets of different queues are written about at once. */
    public static final String DEFAULT_QUEUE = "default";

    public MailDesk {
        languages = List.copyOf(languages);
        sharedAddresses = List.copyOf(sharedAddresses);
        queueSenders = Map.copyOf(queueSenders);
    }

    /** Who writes about tickets of a queue. */
    public Sender senderFor(String queue) {
        return queueSenders.getOrDefault(queue, defaultSender);
    }

    /** The language to write in: the customer's if the desk speaks it, else the desk's first (P34). */
    public String languageFor(@Nullable String wanted) {
        return Optional.ofNullable(wanted)
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
                .filter(languages::contains)
                .orElseGet(() -> languages.get(0));
    }

    /** Whether it is one of the desk's own mailboxes: writing there would come back as customer mail. */
    public boolean isOwnMailbox(EmailAddress address) {
        return sharedAddresses.stream().anyMatch(address::isSameAs);
    }

    /**
     * To whom nothing automatic goes. Addresses are in lower case; {@code @example.org} stands for all of a domain.
     *
     * @param queues whose mail is not customers' mail
     */
    public record Silence(Set<String> queues, Set<String> colleagues, Set<String> suppliers) {

        public Silence {
            queues = Set.copyOf(queues);
            colleagues = Set.copyOf(colleagues);
            suppliers = Set.copyOf(suppliers);
        }

        /** Whether it is the address of somebody who works at the desk. */
        public boolean isColleague(EmailAddress address) {
            return names(colleagues, address);
        }

        /** Whether it is the address of somebody whom the desk buys from. */
        public boolean isSupplier(EmailAddress address) {
            return names(suppliers, address);
        }

        private static boolean names(Set<String> listed, EmailAddress address) {
            return listed.contains("@" + address.domain())
                    || listed.contains(address.toString().toLowerCase(Locale.ROOT));
        }
    }
}
