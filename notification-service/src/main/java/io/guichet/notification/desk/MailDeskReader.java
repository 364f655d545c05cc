package io.guichet.notification.desk;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.desk.DeskFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one checked whole of {@code desk.yaml} and {@code notification.yaml}. */
final class MailDeskReader {

    private final DeskFile<Desk> desk;
    private final DeskFile<NotificationSettings> settings;
    private final Map<String, EmailAddress> shared = new LinkedHashMap<>();

    MailDeskReader(DeskFile<Desk> desk, DeskFile<NotificationSettings> settings) {
        this.desk = desk;
        this.settings = settings;
    }

    /**
     * Checks and combines.
     *
     * @throws BrokenDeskFile if a sender is no shared address, or lacks a signature in one of the desk's languages
     */
    MailDesk read() {
        desk.content().mailboxes().forEach(this::addShared);
        var from = settings.content().from();
        return new MailDesk(
                desk.content().name(),
                desk.content().languages(),
                List.copyOf(shared.values()),
                sender("from.default", from.standard()),
                queueSenders(Optional.ofNullable(from.queues()).orElse(Map.of())),
                silence(Optional.ofNullable(settings.content().silence())),
                new HabitsReader(desk, settings).read());
    }

    private static MailDesk.Silence silence(Optional<NotificationSettings.Silence> set) {
        return new MailDesk.Silence(
                texts(set.map(NotificationSettings.Silence::queues)),
                texts(set.map(NotificationSettings.Silence::colleagues)),
                texts(set.map(NotificationSettings.Silence::suppliers)));
    }

    private void addShared(String name, Desk.Mailbox mailbox) {
        var path = "mailboxes." + name + ".address";
        shared.put(
                name,
                EmailAddress.parse(mailbox.address())
                        .orElseThrow(() -> desk.error(path, "“" + mailbox.address() + "” is no e-mail address")));
    }

    private Map<String, Sender> queueSenders(Map<String, NotificationSettings.SenderSettings> queues) {
        return queues.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, queue -> sender("from.queues." + queue.getKey(), queue.getValue())));
    }

    // P5: whatever goes out bears a shared address
    private Sender sender(String path, NotificationSettings.SenderSettings sender) {
        var address = EmailAddress.parse(sender.address())
                .filter(parsed -> shared.values().stream().anyMatch(parsed::isSameAs))
                .orElseThrow(() -> settings.error(
                        path + ".address",
                        "“" + sender.address()
                                + "” is no shared address of the desk; customers are never written to from a"
                                + " personal mailbox (P5), so use one of desk.yaml's mailboxes: "
                                + shared.values().stream()
                                        .map(EmailAddress::toString)
                                        .collect(Collectors.joining(", "))));
        for (var language : desk.content().languages()) {
            if (!sender.signature().containsKey(language)) {
                throw settings.error(path + ".signature", "no signature for the desk's language “" + language + "”");
            }
        }
        return new Sender(address, sender.name(), sender.signature());
    }

    private static Set<String> texts(Optional<List<String>> values) {
        return values.orElse(List.of()).stream()
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
