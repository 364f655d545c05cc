package io.guichet.chassis.inbox;

import com.fasterxml.jackson.core.JacksonException;
import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.chassis.loop.SafeContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Faults that pass: does trying again help? */
public final class Transient {

    private static final Logger LOG = Logger.getLogger(Transient.class);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final int LONGEST_PAUSE_SHIFT = 6;

    /**
     * SQLSTATE classes (PostgreSQL, appendix A): connection exception, transaction rollback (deadlock among them), insufficient
     * resources (a full disk among them), operator intervention, system error, lock not available, and invalid transaction
     * state (a session ended for idling, a database that only reads while another takes over).
     */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58", "55", "25");

    /** A transaction used after a statement of it failed: what failed it says whether it passes, this is our own mistake. */
    private static final String ABORTED_TRANSACTION = "25P02";

    private Transient() {}

    /** The work, again and again until it succeeds or fails for a reason that stays. */
    static Uni<Void> retried(Supplier<Uni<Void>> work) {
        return retried(work, Transient::passes);
    }

    /** The work, again and again until it succeeds: for the last resort, which must not fail. */
    static Uni<Void> untilDone(Supplier<Uni<Void>> work) {
        return retried(work, failure -> true);
    }

    private static Uni<Void> retried(Supplier<Uni<Void>> work, Predicate<Throwable> again) {
        var attempts = new AtomicInteger();
        return Uni.createFrom()
                .deferred(work::get)
                .onFailure(again)
                .retry()
                .when(failures -> failures.onItem()
                        .transformToUniAndConcatenate(failure -> pauseAfter(failure, attempts.incrementAndGet())));
    }

    private static Uni<Integer> pauseAfter(Throwable failure, int attempt) {
        if (attempt == 1 || attempt % 60 == 0) {
            LOG.warnf("waiting for a fault to pass (attempt %d): %s", attempt, failure);
        }
        return pause(attempt).replaceWith(attempt);
    }

    /** 100 ms, doubling up to 6.4 s. */
    static Uni<Void> pause(int attempt) {
        return SafeContext.after(Duration.ofMillis(FIRST_PAUSE_MILLIS << Math.min(attempt - 1, LONGEST_PAUSE_SHIFT)));
    }

    /** Whether the failure, or what caused it, is a fault that passes. */
    public static boolean passes(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableEvent || cause instanceof JacksonException) {
                return false; // Jackson's are IOExceptions, yet nothing about them passes
            }
            var state = sqlState(cause);
            if (state != null) {
                return passes(state);
            }
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof ClosedConnectionException
                    || cause instanceof NoStackTraceThrowable
                    || cause == ConnectionBase.CLOSED_EXCEPTION) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(String state) {
        return state.length() == 5 && CLASSES.contains(state.substring(0, 2)) && !state.equals(ABORTED_TRANSACTION);
    }

    private static @Nullable String sqlState(Throwable failure) {
        if (failure instanceof PgException pg) {
            return pg.getSqlState();
        }
        // Hibernate Reactive tells what PostgreSQL said in JDBC's words, without the client's exception
        return failure instanceof SQLException sql ? sql.getSQLState() : null;
    }
}
