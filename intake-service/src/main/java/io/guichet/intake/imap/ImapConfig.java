package io.guichet.intake.imap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mailboxes are fetched; the same for all of them. */
@ConfigMapping(prefix = "guichet.intake.imap")
public interface ImapConfig {

    /** How long connecting may take. */
    @WithDefault("10s")
    Duration connectTimeout();

    /** How long the server may be silent within a command; a server that says nothing for longer counts as away. */
    @WithDefault("30s")
    Duration readTimeout();

    /** Between looks at a server that does not offer IDLE. */
    @WithDefault("30s")
    Duration poll();

    /** How long one IDLE lasts before it is ended and the mailbox looked at; below 29 minutes (RFC 2177). */
    @WithDefault("5m")
    Duration idle();

    /** Pause after a first failure; it doubles from one to the next, and is varied by half, so that instances do not come all at once. */
    @WithDefault("1s")
    Duration firstRetry();

    /** The longest pause. */
    @WithDefault("1m")
    Duration longestRetry();

    /** The longest pause after a refused login, which a server may count. */
    @WithDefault("5m")
    Duration longestLoginRetry();

    /** Mails fetched and stored together, at most. */
    @WithDefault("100")
    int batch();

    /** How often each mailbox is compared with what is stored. */
    @WithDefault("24h")
    Duration reconcileEvery();
}
