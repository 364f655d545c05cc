package io.guichet.sla.history;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Which moments a fact is, given what was before it. */
public final class Moments {
    private static final String CLOSED = "closed";
    private static final Set<String> CLOSED_FOR_CUSTOMER = Set.of(CLOSED, "closed-pending");
    private static final Set<String> MACHINES = Set.of("triage", "sla", "intake", "notification", "ticket");
    private static final Set<String> NO_TOUCH = Set.of("opened", "message-added", "held", "reminded", "snapshot");

    private final Fact fact;
    private final Standing before;
    private final Standing after;
    private final Set<Moment> found = EnumSet.noneOf(Moment.class);

    private Moments(Fact fact, Standing before) {
        this.fact = fact;
        this.before = before;
        this.after = before.after(fact);
    }

    /** The moments of a fact. */
    public static Set<Moment> of(Fact fact, Standing before) {
        Moments moments = new Moments(fact, before);
        moments.fromType();
        moments.fromStatus();
        moments.fromPriority();
        moments.fromTouch();
        return moments.found;
    }

    private void fromType() {
        switch (fact.type()) {
            case "opened" -> found.add(Moment.OPENED);
            case "held" -> found.add(Moment.HELD);
            case "released" -> found.add(Moment.RELEASED);
            case "message-added" -> message();
            case "reply-written", "call-answered", "complement-asked" ->
                found.add(Moment.REPLIED); // P22 asks, and is one
            case "closed" -> answered();
            case "escalated" -> found.add(Moment.ESCALATED); // P20
            case "validation-asked" -> found.add(Moment.VALIDATION_ASKED); // P21
            case "validation-approved", "validation-refused" -> found.add(Moment.VALIDATION_ANSWERED);
            case "handed-off" -> found.add(Moment.HANDED_OFF); // P24
            case "dev-answered" -> found.add(Moment.DEV_ANSWERED); // P25
            case "hand-off-completed" -> devDone();
            default -> {}
        }
    }

    private void message() {
        if (!Objects.equals(fact.fromPerson(), false)) {
            found.add(Moment.CUSTOMER_MESSAGE);
            if (before.replied()) {
                found.add(Moment.FOLLOW_UP);
            }
        }
    }

    private void answered() {
        if (fact.outcome() != null && fact.outcome().startsWith("answered")) {
            found.add(Moment.REPLIED); // P1: answered on the phone
        }
    }

    private void devDone() {
        found.add(Moment.DEV_DONE);
        if (Objects.equals(fact.tellsCustomer(), true)) {
            found.add(Moment.REPLIED);
        }
    }

    private void fromStatus() {
        boolean solvedBefore = CLOSED_FOR_CUSTOMER.contains(before.status());
        boolean solvedAfter = CLOSED_FOR_CUSTOMER.contains(after.status());
        if (solvedAfter && !solvedBefore) {
            found.add(Moment.SOLVED);
        }
        if (after.status().equals(CLOSED) && !before.status().equals(CLOSED)) {
            found.add(Moment.CLOSED);
        }
        if (solvedBefore && !solvedAfter && !after.isMerged()) {
            found.add(Moment.REOPENED);
        }
    }

    private void fromPriority() {
        if (after.isQualified() && !before.isQualified()) {
            found.add(Moment.QUALIFIED);
        }
        if (!after.isQualified() && (before.isQualified() || found.contains(Moment.OPENED))) {
            found.add(Moment.UNQUALIFIED);
        }
    }

    // P6: only what people do is a touch
    private void fromTouch() {
        String by = Objects.requireNonNullElse(fact.by(), "").replaceFirst("-service$", "");
        if (!NO_TOUCH.contains(fact.type()) && !MACHINES.contains(by)) {
            found.add(Moment.TOUCHED);
        }
    }
}
