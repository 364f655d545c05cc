package io.guichet.ticket.act;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.http.IfMatch;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.lifecycle.TicketChange;
import io.guichet.ticket.lifecycle.TicketWriter;
import io.guichet.ticket.lifecycle.Tickets;
import io.guichet.ticket.reading.TicketReading;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does an act to a ticket: seen by the caller (404), theirs to do (403), of the version that they saw (428, 412), legal from where the
 * ticket stands (409); written with its entry and its event in one transaction; and the ticket as it is then answered.
 */
@ApplicationScoped
public class Acting {

    /** Under which the API's description lists acts. */
    public static final String TAG = "Acts";

    private final Tickets tickets;
    private final TicketWriter writer;
    private final TicketReading reading;
    private final Receipts receipts;
    private final Performers performers;

    Acting(Tickets tickets, TicketWriter writer, TicketReading reading, Receipts receipts, Performers performers) {
        this.tickets = tickets;
        this.writer = writer;
        this.reading = reading;
        this.receipts = receipts;
        this.performers = performers;
    }

    /** An act that needs nothing but the ticket. */
    @WithTransaction
    public Uni<Response> act(ActRequest request, @Nullable Object body, Function<Doing, TicketChange> deed) {
        return perform(request, body, doing -> Uni.createFrom().item(Done.of(deed.apply(doing))));
    }

    /** An act that looks something up, or makes something. */
    @WithTransaction
    public Uni<Response> perform(ActRequest request, @Nullable Object body, Function<Doing, Uni<Done>> deed) {
        return performers
                .current()
                .flatMap(performer -> answered(request, body, performer, deed))
                .map(Answer::response);
    }

    private Uni<Answer> answered(
            ActRequest request, @Nullable Object body, Performer performer, Function<Doing, Uni<Done>> deed) {
        return Claim.of(request.idempotencyKey, performer.id(), request.path(), body)
                .map(claim -> once(claim, request, performer, deed))
                .orElseGet(() -> answered(request, performer, deed));
    }

    private Uni<Answer> once(Claim claim, ActRequest request, Performer performer, Function<Doing, Uni<Done>> deed) {
        return receipts.claim(claim, performer.signature().at())
                .flatMap(earlier -> earlier.map(answer -> Uni.createFrom().item(answer))
                        .orElseGet(
                                () -> answered(request, performer, deed).call(answer -> receipts.keep(claim, answer))));
    }

    private Uni<Answer> answered(ActRequest request, Performer performer, Function<Doing, Uni<Done>> deed) {
        return tickets.requireLocked(request.ticket())
                .map(ticket -> performer.allowed(ticket))
                .invoke(ticket -> IfMatch.required(request.ifMatch).check(ticket.version()))
                .flatMap(ticket -> deed.apply(new Doing(ticket, performer.signature()))
                        .call(done -> writer.write(done.changes()))
                        .flatMap(done -> answer(ticket, done, request, performer)));
    }

    private Uni<Answer> answer(Ticket ticket, Done done, ActRequest request, Performer performer) {
        var location = done.created() == null ? null : request.path() + "/" + done.created();
        return reading.show(ticket, performer.viewer())
                .map(seen -> new Answer(
                        location == null ? 200 : 201,
                        Integer.toString(seen.version()),
                        location,
                        EventJson.write(seen.view())));
    }
}
