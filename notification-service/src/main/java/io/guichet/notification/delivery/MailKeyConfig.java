package io.guichet.notification.delivery;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What the mails' identities are signed with. */
@ConfigMapping(prefix = "guichet.mail")
public interface MailKeyConfig {

    /**
     * Secret of at least 32 characters, the same for this service and triage, which recognizes replies by it. Changing it makes
     * replies to older mails unrecognizable.
     */
    Optional<String> key();
}
