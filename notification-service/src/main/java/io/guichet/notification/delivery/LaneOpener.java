package io.guichet.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Opens lanes that share what is known of the mail server. */
@ApplicationScoped
class LaneOpener {

    private final Ledger ledger;
    private final Courier courier;
    private final Settlement settlement;
    private final InstantSource clock;
    private final Relay relay;

    LaneOpener(Ledger ledger, Courier courier, Settlement settlement, InstantSource clock, DeliveryConfig config) {
        this.ledger = ledger;
        this.courier = courier;
        this.settlement = settlement;
        this.clock = clock;
        this.relay = new Relay(config.connectTimeout());
    }

    MailLane open() {
        return new MailLane(ledger, courier, settlement, relay, clock);
    }
}
