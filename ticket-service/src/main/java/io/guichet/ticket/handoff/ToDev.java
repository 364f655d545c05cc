package io.guichet.ticket.handoff;

import io.guichet.chassis.problem.FieldError;
import io.guichet.ticket.act.Doing;
import io.guichet.ticket.act.Done;
import io.guichet.ticket.desk.Desk;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketMove;
import io.guichet.ticket.problem.Unacceptable;
import io.guichet.ticket.published.Elements;
import io.guichet.ticket.published.HandedOff;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The seven elements that dev is given (P24), and when it is chased first (P25).
 *
 * @param urgency urgent, high, medium or low
 * @param firstChaseAt not before today, on the desk's calendar; no customer learns it
 * @param noReproduction why nobody tried whether it happens here; needed for a bug that nobody tried
 * @param pending whether it is closed for the customer (P25); none: as the desk does in this queue
 */
record ToDev(
        @Size(max = 300) @Schema(examples = "Export stops with accents") @Nullable
        String title,

        @Size(max = 65_536) @Nullable String description,
        @Size(max = 65_536) @Nullable String steps,
        @Size(max = 65_536) @Nullable String environment,
        @Size(max = 65_536) @Nullable String observed,
        @Size(max = 65_536) @Nullable String expected,
        @Schema(examples = "high") @Nullable String urgency,
        @Schema(examples = "2026-11-27") @Nullable LocalDate firstChaseAt,
        @Size(max = 2_000) @Nullable String noReproduction,
        @Nullable Boolean pending) {

    private static final String EVOLUTION = "evolution";
    private static final Set<String> URGENCIES = Set.of("urgent", "high", "medium", "low");

    Done on(Doing doing, Desk desk, boolean tried) {
        check(doing, desk, tried);
        var ticket = doing.ticket();
        var closing = Objects.requireNonNullElse(pending, desk.closesAtHandOff(ticket.queue()));
        var elements = elements();
        var chase = Objects.requireNonNull(firstChaseAt);
        var handOff = new HandOff(ticket.id(), elements, chase, closing, doing.by());
        var handed = ticket.act(
                closing ? TicketMove.HAND_OFF_PENDING : TicketMove.HAND_OFF,
                doing.by(),
                new Telling(
                        Happening.HANDED_OFF,
                        Words.forAll("Taken care of by our developers.", words(chase)),
                        HandedOff.TYPE,
                        head -> new HandedOff(head, handOff.id(), elements, chase, closing)));
        return Done.created(handOff.id(), handed.keeping(handOff));
    }

    private void check(Doing doing, Desk desk, boolean tried) {
        var errors = new ArrayList<FieldError>();
        required().forEach((name, value) -> {
            if (value == null || value.isBlank()) {
                errors.add(new FieldError(name, "is missing: dev is given all seven elements (P24)"));
            }
        });
        if (urgency != null && !urgency.isBlank() && !URGENCIES.contains(urgency)) {
            errors.add(new FieldError("urgency", "must be urgent, high, medium or low"));
        }
        checkChase(doing, desk, errors);
        checkReproduction(doing, tried, errors);
        if (!errors.isEmpty()) {
            throw new Unacceptable("hand-off-incomplete", "Not ready for dev", errors);
        }
    }

    // P25
    private void checkChase(Doing doing, Desk desk, List<FieldError> errors) {
        if (firstChaseAt == null) {
            errors.add(new FieldError(
                    "firstChaseAt", "is missing: the day on which dev is chased if it has not answered"));
        } else if (firstChaseAt.isBefore(desk.day(doing.by().at()))) {
            errors.add(new FieldError("firstChaseAt", "must not be in the past"));
        }
    }

    // P22, P23: evolutions need no reproduction
    private void checkReproduction(Doing doing, boolean tried, List<FieldError> errors) {
        var isBug = !EVOLUTION.equals(doing.ticket().subject().kind());
        if (isBug && !tried && (noReproduction == null || noReproduction.isBlank())) {
            errors.add(new FieldError(
                    "noReproduction", "a bug is tried first (reproductions); say here why it was not, if it was not"));
        }
    }

    private Map<String, @Nullable String> required() {
        var required = new LinkedHashMap<String, @Nullable String>();
        required.put("title", title);
        required.put("description", description);
        required.put("steps", steps);
        required.put("environment", environment);
        required.put("observed", observed);
        required.put("expected", expected);
        required.put("urgency", urgency);
        return required;
    }

    private Elements elements() {
        return new Elements(
                String.valueOf(title),
                String.valueOf(description),
                steps,
                environment,
                observed,
                expected,
                String.valueOf(urgency));
    }

    private String words(LocalDate chase) {
        var untried = noReproduction == null ? "" : " Not tried here: " + noReproduction;
        return "Handed off to dev: %s. To be chased on %s.%s".formatted(title, chase, untried);
    }
}
