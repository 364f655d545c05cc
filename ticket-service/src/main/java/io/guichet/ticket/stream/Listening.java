package io.guichet.ticket.stream;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** How long the caller of the current request may listen. */
@ApplicationScoped
class Listening {

    /** Nobody listens longer without saying anew who they are. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private final SecurityIdentity identity;
    private final InstantSource clock;

    Listening(SecurityIdentity identity, InstantSource clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /** As long as their token is good. */
    Duration lasting() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return LONGEST;
        }
        var left =
                Duration.ofSeconds(token.getExpirationTime() - clock.instant().getEpochSecond());
        return left.compareTo(LONGEST) > 0 ? LONGEST : left.plusSeconds(1);
    }
}
