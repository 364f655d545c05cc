package io.guichet.intake.imap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The mailboxes to fetch, such as {@code guichet.intake.mailboxes.assistance.host}; none unless they are named. */
@ConfigMapping(prefix = "guichet.intake.mailboxes")
public interface MailboxesConfig {

    /** By a name of small letters, digits and dashes. */
    @WithParentName
    Map<String, Entry> byName();

    /** One mailbox. */
    interface Entry {

        /** The mail server's name; its certificate must be for it. */
        String host();

        /** 993 for {@code tls}, else 143. */
        OptionalInt port();

        /** {@code tls}, {@code starttls}, or {@code none}. */
        @WithDefault("tls")
        TlsMode tls();

        /** Whom to log in as. */
        String user();

        /** The password; or else {@link #passwordFile} or {@link #oauth2}. */
        Optional<String> password();

        /** A file that holds the password, read anew at each login. */
        Optional<Path> passwordFile();

        /** Logging in by access token (XOAUTH2) instead of a password. */
        Optional<OAuth2> oauth2();

        /** The folder to fetch. */
        @WithDefault("INBOX")
        String folder();

        /** Where to move what was stored, by its full name at the server; Guichet's own. It is made if it is missing. */
        @WithDefault("Processed")
        String processedFolder();

        /** Where to move what cannot be taken in, such as a mail over 25 MB. It is made if it is missing. */
        @WithDefault("Refused")
        String refusedFolder();

        /** The desk's mailbox (in {@code desk.yaml}) whose mail this is; by default the one of the same name. */
        Optional<String> deskMailbox();
    }

    /** Where access tokens come from: a file, or a token endpoint (client credentials, RFC 6749 section 4.4). */
    interface OAuth2 {

        /** A file that something else keeps fresh; it is read anew at each login. */
        Optional<Path> tokenFile();

        /** The token endpoint, with id and secret of the client. */
        Optional<URI> tokenUrl();

        /** The client's id. */
        Optional<String> clientId();

        /** The client's secret. */
        Optional<String> clientSecret();

        /** The scope to ask for. */
        Optional<String> scope();
    }
}
