package io.guichet.sla.waking;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The moments at which something is to be noticed. A timer that fired is gone; the deadline remembers. */
@ApplicationScoped
class Timers {

    // locked rows belong to another instance, which deals with them
    private static final String CLAIM = """
            with due as (
                select deadline_id, threshold from timer
                where due_at <= now() order by due_at, deadline_id limit :batch
                for update skip locked)
            delete from timer using due
            where timer.deadline_id = due.deadline_id and timer.threshold = due.threshold
            returning cast(timer.deadline_id as text) as deadline, cast(now() as timestamptz) as fired_at
            """;

    /** Takes the timers that came due, the earliest ones first, a batch at most; until the transaction ends nobody else can. */
    Uni<List<Fired>> claim(int batch) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(CLAIM, Object[].class)
                        .setParameter("batch", batch)
                        .getResultList())
                .map(rows -> rows.stream().map(Fired::of).toList());
    }
}
