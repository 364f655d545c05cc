package io.guichet.triage.followup;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The key under which notification-service signs the Message-IDs of its mails. */
@ConfigMapping(prefix = "guichet.mail")
interface MailKeyConfig {

    /** 32 random characters or more, the same for notification and triage. */
    Optional<String> key();
}
