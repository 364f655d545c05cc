package io.guichet.ticket.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.ticket.timeline.FeedPosition;
import io.guichet.ticket.visibility.Viewer;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.subscription.BackPressureFailure;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ListenerTest {

    private static final UUID ORGANIZATION = UUID.randomUUID();
    private static final UUID TICKET = UUID.randomUUID();
    private static final Viewer MANAGER = new Viewer("maud", true, null, null, true);

    private final AtomicBoolean left = new AtomicBoolean();

    @Test
    void whoIsTooSlowIsDroppedAndHearsWhatWaitedBefore() {
        var listener = listener(null, MANAGER);
        var slow = listener.live().subscribe().withSubscriber(AssertSubscriber.create(0));

        for (int i = 1; i <= Listener.WAITING + 1; i++) {
            listener.hear(happened(i, "assistance", false));
        }
        slow.request(Long.MAX_VALUE);

        slow.assertFailedWith(BackPressureFailure.class);
        assertThat(slow.getItems()).hasSizeLessThanOrEqualTo(Listener.WAITING);
        assertThat(left).isTrue();
    }

    @Test
    void whatWasMissedComesFirstAndNothingTwice() {
        var listener = listener(null, MANAGER);
        listener.hear(happened(3, "assistance", false));
        listener.hear(happened(4, "assistance", false));

        var heard = listener.since(position(1), from -> Uni.createFrom().item(page(from)))
                .subscribe()
                .withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
        listener.hear(happened(5, "assistance", false));

        assertThat(heard.getItems())
                .extracting(happened -> happened.position().transaction())
                .containsExactly("2", "3", "4", "5");
    }

    @Test
    void nobodyHearsWhatIsNotTheirs() {
        var client = listener(null, new Viewer("claire", false, null, ORGANIZATION, false));
        var foreigner = listener(null, new Viewer("fred", false, null, UUID.randomUUID(), false));
        var agent = listener(null, new Viewer("alix", true, Set.of("training"), null, true));
        var elsewhere = listener(UUID.randomUUID(), MANAGER);
        var heard = List.of(client, foreigner, agent, elsewhere).stream()
                .map(listener -> listener.live().subscribe().withSubscriber(AssertSubscriber.<Happened>create(9)))
                .toList();

        List.of(client, foreigner, agent, elsewhere).forEach(listener -> {
            listener.hear(happened(1, "assistance", true));
            listener.hear(happened(2, "assistance", false));
        });

        assertThat(heard.get(0).getItems()).hasSize(1);
        assertThat(heard.get(0)
                        .getItems()
                        .get(0)
                        .toldTo(new Viewer("claire", false, null, ORGANIZATION, false))
                        .why())
                .isNull();
        assertThat(heard.get(1).getItems()).isEmpty();
        assertThat(heard.get(2).getItems()).isEmpty();
        assertThat(heard.get(3).getItems()).isEmpty();
    }

    // two missed entries behind 1
    private static List<Happened> page(FeedPosition from) {
        return from.equals(position(1))
                ? List.of(happened(2, "assistance", false), happened(3, "assistance", false))
                : List.of();
    }

    private Listener listener(UUID ticket, Viewer viewer) {
        return new Listener(ticket, viewer, listener -> left.set(true));
    }

    private static FeedPosition position(int transaction) {
        return new FeedPosition(Integer.toString(transaction), TICKET);
    }

    private static Happened happened(int transaction, String queue, boolean deskOnly) {
        return new Happened(
                position(transaction),
                TICKET,
                queue,
                ORGANIZATION,
                deskOnly,
                new Happened.Told("2026-000001", Instant.EPOCH, "triage", "opened", "call", "Export", "rule"));
    }
}
