package io.guichet.intake.contact;

import io.guichet.intake.desk.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The desk, as far as it matters for who is who: its own addresses are nobody's. */
@ApplicationScoped
class DeskAddresses {

    private final Desk desk;
    private final InstantSource clock;

    DeskAddresses(Desk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Nullable
    String ownOrNone(@Nullable String address) {
        return desk.hasOrEmploys(address) ? null : address;
    }

    Instant now() {
        return clock.instant();
    }
}
