package io.guichet.proof.faults;

import io.guichet.proof.faults.Fault.Disturb;
import io.guichet.proof.faults.Fault.Freeze;
import io.guichet.proof.faults.Fault.Kill;
import io.guichet.proof.faults.Fault.KillWithoutKafka;
import io.guichet.proof.faults.Fault.MailAway;
import io.guichet.proof.faults.Fault.MailMood;
import io.guichet.proof.faults.Fault.PoisonTopics;
import io.guichet.proof.faults.Fault.TerminateBackends;
import io.guichet.proof.sink.SinkMood;
import io.guichet.proof.system.Databases;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Which faults come in which order: drawn with a seed, so that a run can be had again. */
final class FaultPlan {
    private static final List<String> SERVICES = Databases.NAMES;
    private static final int SHORTEST_SECONDS = 10;
    private static final int LONGEST_SECONDS = 15;

    private final Random random;
    private final boolean patient;
    private final Deque<String> toKill = new ArrayDeque<>();
    private final Deque<Fault> toHalt = new ArrayDeque<>();
    private final Deque<Fault> others = new ArrayDeque<>();

    /** @param patient whether parts may also be away or frozen for a minute */
    FaultPlan(long seed, boolean patient) {
        this.random = new Random(seed);
        this.patient = patient;
    }

    /** A service to kill: each has its turn before one comes again. */
    Fault kill() {
        if (toKill.isEmpty()) {
            toKill.addAll(shuffled(SERVICES));
        }
        return new Kill(toKill.remove(), Duration.ZERO);
    }

    /** A place where a service halts: each has its turn before one comes again. */
    Fault halt() {
        if (toHalt.isEmpty()) {
            toHalt.addAll(shuffled(Failpoints.all()));
        }
        return toHalt.remove();
    }

    /** Another fault: each kind has its turn before one comes again. */
    Fault other() {
        if (others.isEmpty()) {
            others.addAll(shuffled(kinds()));
        }
        return others.remove();
    }

    /** How long until the next kill. */
    Duration untilNextKill() {
        return Duration.ofMillis(
                1_000L * SHORTEST_SECONDS + random.nextInt(1_000 * (LONGEST_SECONDS - SHORTEST_SECONDS) + 1));
    }

    private List<Fault> kinds() {
        List<Fault> kinds = new ArrayList<>(List.of(
                new PoisonTopics(),
                new Kill("kafka", Duration.ZERO),
                new Kill("kafka", seconds(patient ? 10 : 5)),
                new Kill("postgres", Duration.ZERO),
                new Kill("postgres", seconds(patient ? 10 : 5)),
                new KillWithoutKafka(service(), seconds(6)),
                new Freeze(service(), seconds(5)),
                new TerminateBackends(5, Duration.ofMillis(500)),
                new MailAway(seconds(patient ? 90 : 10)),
                new MailMood(SinkMood.TAKES_AND_BREAKS, seconds(3)),
                new MailMood(SinkMood.DROPS_AND_BREAKS, seconds(3)),
                new MailMood(SinkMood.PUTS_OFF, seconds(5))));
        for (String part : List.of("postgres", "kafka", "smtp")) {
            kinds.add(new Disturb(part, List.of("delay", "black hole", "reset").get(random.nextInt(3)), seconds(5)));
        }
        if (patient) {
            kinds.add(new Kill("kafka", seconds(60)));
            kinds.add(new Kill("postgres", seconds(60)));
            kinds.add(new Freeze(service(), seconds(30)));
            kinds.add(new Freeze(service(), seconds(70)));
        }
        return kinds;
    }

    private String service() {
        return SERVICES.get(random.nextInt(SERVICES.size()));
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
