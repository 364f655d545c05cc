package io.guichet.proof.faults;

import io.guichet.proof.proxy.Disturbance;
import io.guichet.proof.sink.SinkMood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

/** Something that goes wrong. */
sealed interface Fault {
    /** Returns when it is over. */
    void inflict(Victim victim) throws IOException, SQLException, InterruptedException;

    /** {@code kill -9} of a part, which is started again after it was away for so long. */
    record Kill(String part, Duration away) implements Fault {
        @Override
        public void inflict(Victim victim) throws InterruptedException {
            victim.kill(part, away);
            Victim.pause(away);
        }
    }

    /** A service ends as if killed, right at a place where it can hurt (see the chassis' failpoints). */
    record Halt(String part, String point) implements Fault {
        private static final Duration PATIENCE = Duration.ofSeconds(15);
        private static final Duration LOOK = Duration.ofMillis(50);

        @Override
        public void inflict(Victim victim) throws IOException, InterruptedException {
            Path wanted = Failpoints.of(victim.system().settings(), part).resolve(point);
            Files.createFile(wanted);
            for (Duration waited = Duration.ZERO; Files.exists(wanted); waited = waited.plus(LOOK)) {
                if (waited.compareTo(PATIENCE) > 0 && Files.deleteIfExists(wanted)) {
                    throw new IOException("nobody came by");
                }
                Victim.pause(LOOK);
            }
        }
    }

    /** The broker goes away; while it is away, a service is killed that has something for it. */
    record KillWithoutKafka(String part, Duration away) implements Fault {
        @Override
        public void inflict(Victim victim) throws InterruptedException {
            victim.kill("kafka", away);
            Victim.pause(away.dividedBy(2));
            victim.kill(part, Duration.ZERO);
            Victim.pause(away.dividedBy(2));
        }
    }

    /** A process stands still, and goes on as if nothing had been. */
    record Freeze(String part, Duration time) implements Fault {
        @Override
        public void inflict(Victim victim) throws IOException, InterruptedException {
            victim.signal(part, "STOP");
            try {
                Victim.pause(time);
            } finally {
                victim.signal(part, "CONT");
            }
        }
    }

    /** PostgreSQL ends every session of the services, again and again. */
    record TerminateBackends(int times, Duration between) implements Fault {
        private static final String ALL =
                "select pg_terminate_backend(pid) from pg_stat_activity where usename <> 'postgres' and pid <> pg_backend_pid()";

        @Override
        public void inflict(Victim victim) throws SQLException, InterruptedException {
            for (int i = 0; i < times; i++) {
                victim.system().databases().query("postgres", ALL, row -> row.getBoolean(1));
                Victim.pause(between);
            }
        }
    }

    /** The mail server is not there. */
    record MailAway(Duration time) implements Fault {
        @Override
        public void inflict(Victim victim) throws InterruptedException {
            victim.sink().shut();
            try {
                Victim.pause(time);
            } finally {
                victim.sink().open();
            }
        }
    }

    /** The mail server is there, in a mood. */
    record MailMood(SinkMood mood, Duration time) implements Fault {
        @Override
        public void inflict(Victim victim) throws InterruptedException {
            victim.sink().mood(mood);
            try {
                Victim.pause(time);
            } finally {
                victim.sink().mood(SinkMood.KIND);
            }
        }

        @Override
        public String toString() {
            return "MailMood[" + mood.name().toLowerCase(Locale.ROOT) + ", " + time + "]";
        }
    }

    /**
     * The way between the services and a part is disturbed.
     *
     * @param what {@code delay}, {@code black hole} or {@code reset}
     */
    record Disturb(String part, String what, Duration time) implements Fault {
        private static final long DELAY_MILLIS = 300;
        private static final long RESET_AFTER_BYTES = 20_000;

        @Override
        public void inflict(Victim victim) throws InterruptedException {
            victim.proxy(part)
                    .disturb(
                            switch (what) {
                                case "delay" -> Disturbance.delay(DELAY_MILLIS);
                                case "black hole" -> Disturbance.blackHole();
                                case "reset" -> Disturbance.resetAfter(RESET_AFTER_BYTES);
                                default -> throw new IllegalArgumentException(what);
                            });
            try {
                Victim.pause(time);
            } finally {
                victim.proxy(part).disturb(Disturbance.NONE);
            }
        }
    }

    /** Poison on every topic. */
    record PoisonTopics() implements Fault {
        @Override
        public void inflict(Victim victim) throws IOException, InterruptedException {
            victim.poisoner().poison();
        }
    }
}
