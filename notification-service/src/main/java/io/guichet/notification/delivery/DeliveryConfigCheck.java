package io.guichet.notification.delivery;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Settings that would only together be wrong. */
@ApplicationScoped
class DeliveryConfigCheck {

    private static final int BEFORE_ANY_MAIL = 1;
    private static final int MOST_AT_ONCE = 8;

    void check(@Observes @Priority(BEFORE_ANY_MAIL) StartupEvent event, DeliveryConfig config) {
        demandSound(config);
    }

    static void demandSound(DeliveryConfig config) {
        if (config.concurrency() < 1 || config.concurrency() > MOST_AT_ONCE) {
            throw new ConfigurationException("guichet.notification.concurrency is " + config.concurrency()
                    + "; it must be from 1 to " + MOST_AT_ONCE);
        }
        if (config.lease().compareTo(config.connectTimeout().plus(config.answerTimeout())) <= 0) {
            throw new ConfigurationException("guichet.notification.lease is " + config.lease()
                    + "; it must be longer than connect-timeout and answer-timeout together (" + config.connectTimeout()
                    + " + "
                    + config.answerTimeout() + "), or mails would be in doubt while they are still under way");
        }
    }
}
