package io.guichet.ticket.staff;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.chassis.loop.Loops;
import io.guichet.chassis.outbox.Outbox;
import io.guichet.ticket.desk.Desk;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Takes the staff over from the desk's file, once; from then on it is changed over HTTP. */
@ApplicationScoped
class StaffFilling {

    /** It is done at the first; whatever comes later finds it done. */
    private static final Duration EVERY = Duration.ofHours(1);

    private final DeskStaff file;
    private final StaffTables tables;
    private final Outbox outbox;
    private final Desk desk;
    private final InstantSource clock;

    StaffFilling(DeskStaff file, StaffTables tables, Outbox outbox, Desk desk, InstantSource clock) {
        this.file = file;
        this.tables = tables;
        this.outbox = outbox;
        this.desk = desk;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, Loops loops) {
        loops.start("taking over the staff", EVERY, this::cycle);
    }

    Uni<Boolean> cycle() {
        return Panache.withTransaction(() -> tables.begin()
                        .flatMap(first -> first ? fill() : Uni.createFrom().voidItem()))
                .invoke(outbox::wake)
                .replaceWith(false);
    }

    private Uni<Void> fill() {
        var staff = file.first();
        var roster = new Roster(1, staff.rotation(), List.of());
        var events = new ArrayList<OutgoingEvent>();
        staff.agents().forEach(agent -> events.add(StaffEvents.changed(agent, clock.instant())));
        events.add(StaffEvents.changed(roster, desk.zone(), clock.instant()));
        return tables.save(staff, roster).chain(() -> outbox.add(events));
    }
}
