package io.guichet.ticket.staff;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.chassis.desk.DeskFiles;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The desk's shared addresses, from {@code desk.yaml}: none is an agent's own (P4, P5). */
@Singleton
class SharedAddresses {

    private final Set<String> addresses;

    @Inject
    SharedAddresses(DeskFiles files) {
        this(of(files.read("desk.yaml", Settings.class).content()));
    }

    /** @param addresses in lower case */
    SharedAddresses(Set<String> addresses) {
        this.addresses = addresses;
    }

    private static Set<String> of(Settings settings) {
        var mailboxes = settings.mailboxes() == null ? Map.<String, Mailbox>of() : settings.mailboxes();
        return mailboxes.values().stream()
                .map(mailbox -> String.valueOf(mailbox.address()).toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String address) {
        return addresses.contains(address.toLowerCase(Locale.ROOT));
    }

    /** What is read of the file here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Settings(@Nullable Map<String, Mailbox> mailboxes) {}

    /** A shared address. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mailbox(@Nullable String address) {}
}
