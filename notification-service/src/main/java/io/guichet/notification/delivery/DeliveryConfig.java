package io.guichet.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mails are handed to the mail server. */
@ConfigMapping(prefix = "guichet.notification")
public interface DeliveryConfig {

    /** How many mails are under way at once; each has a connection of its own. From 1 to 8. */
    @WithDefault("4")
    int concurrency();

    /** How often to look for waiting mails when nothing announced any. */
    @WithDefault("PT0.2S")
    Duration poll();

    /** How long a mail may be under way before it counts as in doubt. Longer than both timeouts together. */
    @WithDefault("PT15M")
    Duration lease();

    /** How long the mail server may take to greet, encrypt and accept the login; until then nothing is in doubt. */
    @WithDefault("PT30S")
    Duration connectTimeout();

    /**
     * How long the mail server may take to accept a mail, once its transaction has begun. After that the mail is in doubt, until the
     * answer comes after all (RFC 5321, 4.5.3.2.6, grants a server 10 minutes).
     */
    @WithDefault("PT2M")
    Duration answerTimeout();

    /** When to try again what the mail server put off. */
    Retry retry();

    /** The pauses between attempts: the first, doubled each time, up to the longest. */
    interface Retry {

        /** Pause after the first attempt that was put off. */
        @WithDefault("PT1M")
        Duration first();

        /** The longest pause between attempts. */
        @WithDefault("PT1H")
        Duration longest();

        /** The age at which a mail is given up (RFC 5321, 4.5.4.1: four to five days). */
        @WithDefault("P5D")
        Duration giveUpAfter();
    }
}
