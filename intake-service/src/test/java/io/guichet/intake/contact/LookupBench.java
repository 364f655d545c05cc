package io.guichet.intake.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.PostgresResource;
import io.guichet.intake.Stored;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How long it takes to find out who calls or writes, among 100,000 contacts. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LookupBench {

    private static final int CONTACTS = 100_000;
    private static final int WARM_UP = 5_000;
    private static final int LOOKUPS = 20_000;

    @Inject
    Stored stored;

    @Inject
    ContactSearch search;

    @Test
    void lookupByNumberAndByAddress() throws Throwable {
        stored.clear();
        stored.execute("""
                insert into contact (id, name, name_folded, name_key, version)
                select cast(lpad(to_hex(i), 32, '0') as uuid), 'Person ' || i, 'person ' || i, i || ' person', 1
                from generate_series(1, %1$d) as i;
                insert into contact_address (contact_id, kind, value, added_at)
                select cast(lpad(to_hex(i), 32, '0') as uuid), 'ADDRESS', 'person' || i || '@example.org', now()
                from generate_series(1, %1$d) as i;
                insert into contact_address (contact_id, kind, value, added_at)
                select cast(lpad(to_hex(i), 32, '0') as uuid), 'NUMBER', '+3356' || lpad(cast(i as text), 7, '0'), now()
                from generate_series(1, %1$d) as i;
                analyze contact, contact_address;
                """.formatted(CONTACTS));
        List<Long> micros = new ArrayList<>(LOOKUPS);
        VertxContextSupport.subscribeAndAwait(() -> lookups(new Random(1), WARM_UP, new ArrayList<>())
                .flatMap(warm -> lookups(new Random(2), LOOKUPS, micros)));
        report(micros);
    }

    private Uni<Void> lookups(Random random, int count, List<Long> micros) {
        return Multi.createFrom()
                .range(0, count)
                .onItem()
                .transformToUniAndConcatenate(i -> lookup(1 + random.nextInt(CONTACTS), i % 2 == 0, micros))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Lookup> lookup(int person, boolean byNumber, List<Long> micros) {
        long start = System.nanoTime();
        return search.lookup(
                        byNumber ? "+3356%07d".formatted(person) : null,
                        byNumber ? null : "person" + person + "@example.org")
                .invoke(found -> assertThat(found.status()).isEqualTo("known"))
                .invoke(found -> micros.add((System.nanoTime() - start) / 1_000));
    }

    private static void report(List<Long> micros) {
        Collections.sort(micros);
        System.out.printf(
                "lookup among %,d contacts, %,d times: p50 %d µs, p99 %d µs, longest %d µs%n",
                CONTACTS,
                micros.size(),
                micros.get(micros.size() / 2),
                micros.get(micros.size() * 99 / 100),
                micros.get(micros.size() - 1));
    }
}
