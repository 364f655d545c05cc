package io.guichet.notification.silence;

import io.guichet.notification.job.Notification;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The last look at a mail before it is written: may it go there, and not too often? */
@ApplicationScoped
public class Gate {

    private final BlockedAddresses blocked;
    private final Brake brake;

    Gate(BlockedAddresses blocked, Brake brake) {
        this.blocked = blocked;
        this.brake = brake;
    }

    /**
     * Lets a mail pass or not, in the transaction that is open.
     *
     * @return why it must not go out; nothing if it may
     */
    public Uni<Optional<String>> objection(Notification notification) {
        if (notification.attempts() > 0) {
            // it passed once
            return Uni.createFrom().item(Optional.empty());
        }
        return blocked.objection(notification)
                .flatMap(objection ->
                        objection.isPresent() ? Uni.createFrom().item(objection) : brake.objection(notification));
    }
}
