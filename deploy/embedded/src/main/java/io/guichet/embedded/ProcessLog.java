package io.guichet.embedded;

import java.io.OutputStream;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;

/** The log of a part that runs as a process of its own: one line per record on standard output, warnings and worse. */
final class ProcessLog {
    // warns at each stop that it has been closed before; held here, else its level is forgotten with it
    private static final Logger NOISY = Logger.getLogger("org.apache.kafka.clients.NetworkClient");

    private ProcessLog() {}

    /** Sets it up; the returned logger alone also shows information. */
    static Logger configure() {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.WARNING);
        root.addHandler(toStandardOutput());
        NOISY.setLevel(Level.SEVERE);
        Logger own = Logger.getLogger("io.guichet.embedded");
        own.setLevel(Level.INFO);
        return own;
    }

    private static Handler toStandardOutput() {
        OutputStream output = System.out;
        StreamHandler handler = new StreamHandler(output, new OneLine()) {
            @Override
            public synchronized void publish(LogRecord entry) {
                super.publish(entry);
                flush();
            }
        };
        handler.setLevel(Level.ALL);
        return handler;
    }

    private static final class OneLine extends Formatter {
        @Override
        public String format(LogRecord entry) {
            Throwable thrown = entry.getThrown();
            return entry.getInstant() + " " + entry.getLevel() + " " + entry.getLoggerName() + " "
                    + formatMessage(entry) + (thrown == null ? "" : " " + thrown) + System.lineSeparator();
        }
    }
}
