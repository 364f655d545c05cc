package io.guichet.triage.followup;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the checker of Message-IDs, or stops the start. */
final class OwnMessageIdsProducer {

    @Produces
    @Singleton
    @Startup
    OwnMessageIds ownMessageIds(MailKeyConfig config) {
        var key = config.key()
                .filter(text -> text.length() >= OwnMessageIds.SHORTEST_KEY)
                .orElseThrow(() ->
                        new ConfigurationException("guichet.mail.key is missing or too short: set GUICHET_MAIL_KEY to "
                                + OwnMessageIds.SHORTEST_KEY
                                + " random characters or more, the same for notification and triage"));
        return new OwnMessageIds(key);
    }
}
