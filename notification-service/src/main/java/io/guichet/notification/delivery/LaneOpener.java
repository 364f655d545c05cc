package io.guichet.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Opens lanes that share what is known of the mail server. */
@ApplicationScoped
class LaneOpener {

    private final Ledger ledger;
    private final Postman postman;
    private final Settlement settlement;
    private final InstantSource clock;
    private final Relay relay;

    LaneOpener(Ledger ledger, Postman postman, Settlement settlement, InstantSource clock, DeliveryConfig config) {
        this.ledger = ledger;
        this.postman = postman;
        this.settlement = settlement;
        this.clock = clock;
        this.relay = new Relay(config.connectTimeout());
    }

    MailLane open() {
        return new MailLane(ledger, postman, settlement, relay, clock);
    }
}
