package io.guichet.sla;

import io.guichet.sla.history.Fact;
import io.guichet.sla.history.Fact.Changes;
import io.guichet.sla.history.Fact.Person;
import io.guichet.sla.history.History;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The life of a ticket as its events tell it; times are those of Paris. */
public final class Life {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final List<Fact> facts = new ArrayList<>();
    private String status = "";

    /** A moment in Paris. */
    public static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    public static Life opened(String at, String priority) {
        return opened(at, priority, "assistance");
    }

    public static Life opened(String at, String priority, String queue) {
        return new Life()
                .then(
                        "opened",
                        at,
                        "triage",
                        "new",
                        new Told(null, null, null, null),
                        changes(queue, priority, null, null));
    }

    public Life priority(String at, String priority) {
        return then("priority-changed", at, "alix", status, Told.NOTHING, changes(null, priority, null, null));
    }

    public Life moved(String at, String queue) {
        return then(
                "assigned",
                at,
                "alix",
                status.equals("new") ? "open" : status,
                Told.NOTHING,
                changes(queue, null, null, null));
    }

    public Life of(String organization) {
        return then(
                "changed", "2026-01-01T00:00", "triage", status, Told.NOTHING, changes(null, null, organization, null));
    }

    public Life escalated(String at, String watcher) {
        return then(
                "escalated",
                at,
                watcher,
                "open",
                Told.NOTHING,
                changes(null, null, null, new Person(watcher, watcher, null)));
    }

    /** Something that says no more than its type and the state after it. */
    public Life then(String type, String at, String statusAfter) {
        return then(type, at, "alix", statusAfter, Told.NOTHING, Changes.NONE);
    }

    public Life message(String at, String statusAfter) {
        return then("message-added", at, "triage", statusAfter, new Told(null, true, null, null), Changes.NONE);
    }

    public Life automaticMail(String at) {
        return then("message-added", at, "triage", status, new Told(null, false, null, null), Changes.NONE);
    }

    public Life closed(String at, String outcome) {
        return then("closed", at, "alix", "closed", new Told(outcome, null, null, null), Changes.NONE);
    }

    public Life dev(String type, String at, String statusAfter, @Nullable String chaseOn) {
        LocalDate date = chaseOn == null ? null : LocalDate.parse(chaseOn);
        return then(type, at, "alix", statusAfter, new Told(null, null, true, date), Changes.NONE);
    }

    public History history() {
        return History.of(facts);
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    private Life then(String type, String at, String by, String statusAfter, Told told, Changes changes) {
        String before = status.isEmpty() ? null : status;
        status = statusAfter;
        facts.add(new Fact(
                facts.size() + 1,
                paris(at),
                type,
                by,
                statusAfter,
                before,
                told.outcome,
                told.fromPerson,
                told.tellsCustomer,
                told.chaseOn,
                changes));
        return this;
    }

    private static Changes changes(
            @Nullable String queue,
            @Nullable String priority,
            @Nullable String organization,
            @Nullable Person watcher) {
        return new Changes(queue, null, priority, null, null, null, null, null, organization, null, watcher);
    }

    private record Told(
            @Nullable String outcome,
            @Nullable Boolean fromPerson,
            @Nullable Boolean tellsCustomer,
            @Nullable LocalDate chaseOn) {
        static final Told NOTHING = new Told(null, null, null, null);
    }
}
