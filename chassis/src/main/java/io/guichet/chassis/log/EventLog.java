package io.guichet.chassis.log;

import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** One line for one event of the desk; the fields become keys of the JSON line ({@code ticket}, {@code message}, …). */
public final class EventLog {

    private EventLog() {}

    /** Logs at INFO. */
    public static void info(Logger log, String event, Map<String, ?> fields) {
        write(log, Logger.Level.INFO, event, fields);
    }

    /** Logs at WARN: somebody should look, nothing is lost. */
    public static void warn(Logger log, String event, Map<String, ?> fields) {
        write(log, Logger.Level.WARN, event, fields);
    }

    private static void write(Logger log, Logger.Level level, String event, Map<String, ?> fields) {
        if (!log.isEnabled(level)) {
            return;
        }
        fields.forEach(MDC::put);
        try {
            log.log(level, event);
        } finally {
            fields.keySet().forEach(MDC::remove);
        }
    }
}
