package io.guichet.notification.delivery;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Takes the key from the configuration; without one the service does not start. */
final class MessageIdsProducer {

    @Produces
    @Singleton
    @Startup
    MessageIds messageIds(MailKeyConfig config) {
        var key = config.key()
                .filter(text -> text.length() >= MessageIds.SHORTEST_KEY)
                .orElseThrow(() ->
                        new ConfigurationException("guichet.mail.key is missing or too short: set GUICHET_MAIL_KEY to "
                                + MessageIds.SHORTEST_KEY
                                + " random characters or more, the same for notification and triage"));
        return new MessageIds(key);
    }
}
