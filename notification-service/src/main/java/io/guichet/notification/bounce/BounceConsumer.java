package io.guichet.notification.bounce;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.inbox.Inbox;
import io.guichet.notification.silence.BlockedAddresses;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of mails that came back. */
@ApplicationScoped
class BounceConsumer {

    private static final String CHANNEL = "intake-messages";

    private final Inbox inbox;
    private final BlockedAddresses blocked;

    BounceConsumer(Inbox inbox, BlockedAddresses blocked) {
        this.inbox = inbox;
        this.blocked = blocked;
    }

    @Incoming(CHANNEL)
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.consume(CHANNEL, records, Set.of(BounceNews.TYPE), this::hear);
    }

    private Uni<Void> hear(List<ReceivedEvent> events) {
        var done = Uni.createFrom().voidItem();
        for (var event : events) {
            var failure = event.as(BounceNews.class).failure();
            if (failure.isPresent()) {
                done = done.chain(() -> block(failure.get()));
            }
        }
        return done;
    }

    private Uni<Void> block(BounceNews.Bounce bounce) {
        return blocked.block(String.valueOf(bounce.originalMessageId()), bounce.failedAddress(), bounce.why())
                .replaceWithVoid();
    }
}
