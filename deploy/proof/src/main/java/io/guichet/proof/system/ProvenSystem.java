package io.guichet.proof.system;

import io.guichet.local.Console;
import io.guichet.local.LocalSystem;
import io.guichet.local.RunningSystem;
import io.guichet.local.Settings;
import io.guichet.local.Wiring;
import io.guichet.proof.sink.MailSink;
import java.nio.file.Path;
import java.util.Map;

/** The whole system as {@code deploy/local} starts it, on ports of its own, with the proof's mail sink in the mail server's place. */
public final class ProvenSystem implements AutoCloseable {
    /** Added to every usual port. */
    public static final int SHIFT = 2_000;

    private final Settings settings;
    private final RunningSystem running;
    private final MailSink sink;
    private final Databases databases;

    private ProvenSystem(Settings settings, RunningSystem running, MailSink sink) {
        this.settings = settings;
        this.running = running;
        this.sink = sink;
        this.databases = new Databases(settings);
    }

    /** The usual settings with what the environment changes, on shifted ports. */
    public static Settings settings(Path home, Path data, Map<String, String> environment) {
        return Settings.of(home, data, "a", environment).shifted(SHIFT);
    }

    /**
     * Takes hold of the data directory; nothing runs before {@link #start()}.
     *
     * @param wiring what differs besides the mail sink
     */
    public static ProvenSystem of(Settings settings, Wiring wiring, Console console) {
        return new ProvenSystem(
                settings, new RunningSystem(settings, wiring, console), new MailSink(settings.port("smtp")));
    }

    /**
     * Starts sink and system and returns when all is ready.
     *
     * @throws io.guichet.embedded.PartFailed with one sentence if something does not start
     */
    public LocalSystem start() throws InterruptedException {
        sink.open();
        return running.start();
    }

    public RunningSystem running() {
        return running;
    }

    public LocalSystem addresses() {
        return running.system();
    }

    public MailSink sink() {
        return sink;
    }

    public Databases databases() {
        return databases;
    }

    /** The broker itself, also when the services reach it by a proxy. */
    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port("kafka");
    }

    public Settings settings() {
        return settings;
    }

    @Override
    public void close() {
        running.close();
        databases.close();
        sink.close();
    }
}
