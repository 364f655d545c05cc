package io.guichet.intake.imap;

import io.guichet.intake.desk.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the mailboxes to fetch from the configuration and checks them whole. */
@ApplicationScoped
class ConfiguredMailboxes {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");
    private static final int HIGHEST_PORT = 65_535;

    private final Desk desk;
    private final InstantSource clock;

    ConfiguredMailboxes(Desk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** @throws BrokenMailboxSetting for the first that cannot be as it is */
    List<MailboxSettings> read(Map<String, MailboxesConfig.Entry> entries) {
        List<MailboxSettings> all = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        new TreeMap<>(entries).forEach((name, entry) -> {
            MailboxSettings settings = settings(name, entry);
            String other = owners.put(settings.address(), name);
            if (other != null) {
                throw new BrokenMailboxSetting(
                        name, "", "mailbox " + other + " fetches " + settings.address() + " already");
            }
            all.add(settings);
        });
        return all;
    }

    private MailboxSettings settings(String name, MailboxesConfig.Entry entry) {
        if (!NAME.matcher(name).matches()) {
            throw new BrokenMailboxSetting(name, "", "a name is small letters, digits and dashes, at most 40");
        }
        int port = entry.port().orElse(entry.tls().usualPort());
        if (port < 1 || port > HIGHEST_PORT) {
            throw new BrokenMailboxSetting(name, "port", port + " is no port; it must be 1 to " + HIGHEST_PORT);
        }
        return new MailboxSettings(
                name,
                deskMailbox(name, entry),
                entry.host(),
                port,
                entry.tls(),
                entry.user(),
                entry.oauth2().isPresent(),
                secret(name, entry),
                folders(name, entry));
    }

    private String deskMailbox(String name, MailboxesConfig.Entry entry) {
        String deskMailbox = entry.deskMailbox().orElse(name);
        if (desk.mailbox(deskMailbox).isEmpty()) {
            throw new BrokenMailboxSetting(
                    name,
                    "desk-mailbox",
                    "the desk has no mailbox “" + deskMailbox + "”; name one of "
                            + String.join(", ", new TreeSet<>(desk.mailboxes().keySet())));
        }
        return deskMailbox;
    }

    private static MailboxSettings.Folders folders(String name, MailboxesConfig.Entry entry) {
        List<String> folders = List.of(entry.folder(), entry.processedFolder(), entry.refusedFolder());
        if (folders.stream().distinct().count() < folders.size()) {
            throw new BrokenMailboxSetting(
                    name, "", "folder, processed-folder and refused-folder must be three folders: " + folders);
        }
        return new MailboxSettings.Folders(folders.get(0), folders.get(1), folders.get(2));
    }

    private Secret secret(String name, MailboxesConfig.Entry entry) {
        List<Secret> given = new ArrayList<>();
        entry.password().map(Secret::of).ifPresent(given::add);
        entry.passwordFile().map(Secret::in).ifPresent(given::add);
        entry.oauth2().map(oauth2 -> token(name, oauth2)).ifPresent(given::add);
        if (given.size() != 1) {
            throw new BrokenMailboxSetting(
                    name, "", "exactly one of password, password-file and oauth2 is expected, not " + given.size());
        }
        return given.get(0);
    }

    private Secret token(String name, MailboxesConfig.OAuth2 oauth2) {
        if (oauth2.tokenFile().isPresent() == oauth2.tokenUrl().isPresent()) {
            throw new BrokenMailboxSetting(
                    name, "oauth2", "either token-file, or token-url with client-id and client-secret, is expected");
        }
        return oauth2.tokenFile()
                .map(Secret::in)
                .orElseGet(() -> new ClientCredentials(
                        oauth2.tokenUrl().orElseThrow(),
                        required(name, "client-id", oauth2.clientId()),
                        required(name, "client-secret", oauth2.clientSecret()),
                        oauth2.scope().orElse(null),
                        clock));
    }

    private static String required(String name, String setting, Optional<String> value) {
        return value.filter(given -> !given.isBlank())
                .orElseThrow(
                        () -> new BrokenMailboxSetting(name, "oauth2." + setting, "is missing; token-url needs it"));
    }
}
