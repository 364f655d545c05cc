package io.guichet.intake.draft;

import io.guichet.chassis.http.CursorText;
import io.guichet.chassis.http.Page;
import io.guichet.intake.call.PhoneCall;
import io.guichet.intake.call.PhoneCalls;
import io.guichet.intake.contact.Identification;
import io.guichet.intake.contact.Sender;
import io.guichet.intake.desk.Desk;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Shows draft notes, each with who has the number by now (P2). */
@ApplicationScoped
class DraftReading {

    private final PhoneCalls calls;
    private final Identification identification;
    private final Desk desk;

    DraftReading(PhoneCalls calls, Identification identification, Desk desk) {
        this.calls = calls;
        this.identification = identification;
        this.desk = desk;
    }

    @WithSession
    Uni<SeenDraft> read(UUID id) {
        return calls.require(id).flatMap(this::seen);
    }

    /** The oldest first. */
    @WithSession
    Uni<Page<DraftView>> page(DraftQuery query) {
        return found(query)
                .map(found -> Page.of(found, query.limit(), call -> CursorText.of(call.id())))
                .flatMap(page -> views(page.items()).map(views -> new Page<>(views, page.next())));
    }

    Uni<SeenDraft> seen(PhoneCall call) {
        return views(List.of(call)).map(views -> new SeenDraft(views.get(0), call.edition()));
    }

    private Uni<List<DraftView>> views(List<PhoneCall> found) {
        List<Sender> callers = found.stream().map(this::caller).toList();
        return identification
                .ofNumbers(callers)
                .map(identified -> IntStream.range(0, found.size())
                        .mapToObj(i -> DraftView.of(found.get(i), callers.get(i), identified.get(i)))
                        .toList());
    }

    private Sender caller(PhoneCall call) {
        return Sender.caller(null, null, call.trace().number(), desk.region());
    }

    private Uni<List<PhoneCall>> found(DraftQuery query) {
        Parameters parameters = Parameters.with("states", query.states());
        String where = "state in :states";
        if (query.agent() != null) {
            where += " and (takenBy = :agent or savedBy = :agent)";
            parameters.and("agent", query.agent());
        }
        if (query.after() != null) {
            where += " and id > :after";
            parameters.and("after", query.after());
        }
        return calls.find(where + " order by id", parameters)
                .range(0, query.limit())
                .list();
    }
}
