package io.guichet.triage.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Only the tickets that are asked for are fetched: there may be a million others. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class TicketsComponentTest {

    @Inject
    Tickets tickets;

    private final KnownTicket asked = KnownTicket.opening(UUID.randomUUID(), Instant.parse("2026-11-24T08:00:00Z"));
    private final KnownTicket other = KnownTicket.opening(UUID.randomUUID(), Instant.parse("2026-11-24T08:00:00Z"));
    private final TicketMail mail = TicketMail.of("<" + asked.id() + ">", asked.id());

    @Test
    void aMailFindsItsTicketAndNoOther() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> tickets.learn(
                List.of(asked, other), List.of(mail, TicketMail.of("<" + other.id() + ">", other.id())))));

        var known = VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(
                () -> tickets.find(new TicketsAsked(Set.of(), Set.of(), Set.of(mail.mail()), Set.of()))));

        assertThat(known.byMail(mail.mail()).map(KnownTicket::id)).containsExactly(asked.id());
        assertThat(known.byId(other.id())).isEmpty();
    }
}
