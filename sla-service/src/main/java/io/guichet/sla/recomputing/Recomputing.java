package io.guichet.sla.recomputing;

import io.guichet.sla.database.Rows;
import io.guichet.sla.following.Following;
import io.guichet.sla.policy.PoliciesInForce;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reckons anew, batch by batch, whatever is open and was reckoned with other policies; any number of instances. */
@ApplicationScoped
class Recomputing {
    private static final String MARK = """
            insert into stale (subject_id)
            select id from subject where open and policies <> :policies
            on conflict do nothing
            """;

    private static final String TAKE = """
            with taken as (
                delete from stale where subject_id in
                    (select subject_id from stale order by subject_id limit :batch for update skip locked)
                returning subject_id)
            select cast(to_jsonb(subject_id) as text) from taken
            """;

    private final Following following;
    private final PoliciesInForce policies;

    Recomputing(Following following, PoliciesInForce policies) {
        this.following = following;
        this.policies = policies;
    }

    /** Marks what was reckoned with other policies. Answers how many there are. */
    Uni<Integer> mark() {
        return Panache.withTransaction(
                () -> Rows.execute(MARK, Map.of("policies", policies.get().version())));
    }

    /** Reckons a batch of what is marked, in one transaction. Answers how many it took. */
    Uni<Integer> reckon(int batch) {
        return Panache.withTransaction(() ->
                        Rows.read(TAKE, Map.of("batch", batch), UUID.class).call(following::reckonAnew))
                .map(List::size);
    }
}
