package io.guichet.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka broker in this JVM: one KRaft node that is its own controller, for local runs and tests.
 *
 * <p>It survives {@code kill -9}: a start on the same directory keeps records, topics and group offsets.
 */
public final class KafkaServer implements AutoCloseable {
    private final KafkaSettings settings;
    private @Nullable KafkaRaftServer server;

    /** @param settings where and how it runs; nothing happens before {@link #start()} */
    public KafkaServer(KafkaSettings settings) {
        this.settings = settings;
    }

    /** The broker that all tests of this JVM share; started at the first call, gone with the JVM. */
    public static KafkaServer forTests() {
        return KafkaForTests.get();
    }

    /**
     * Starts the broker and returns when it takes records and all topics exist; formats its storage at the first start.
     *
     * @return this
     * @throws PartFailed if a port is taken or the broker does not come up
     */
    public synchronized KafkaServer start() {
        Ports.requireFree("Kafka", settings.port());
        Ports.requireFree("Kafka's controller", settings.controllerPort());
        try {
            Files.createDirectories(settings.log());
            KafkaStorage.formatOnce(settings);
            KafkaRaftServer started = new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
            server = started;
            started.startup();
            new KafkaTopics(bootstrapServers(), settings).create(settings.topics());
            return this;
        } catch (IOException e) {
            throw new PartFailed(
                    "Kafka could not be started in " + settings.directory() + ": " + e.getMessage() + ".", e);
        }
    }

    /** Makes topics with the partitions and retention of the settings; those that exist stay as they are. */
    public void createTopics(String... names) {
        new KafkaTopics(bootstrapServers(), settings).create(List.of(names));
    }

    /** Stops in order and returns when all is written. */
    public synchronized void stop() {
        KafkaRaftServer running = server;
        if (running != null) {
            running.shutdown();
            running.awaitShutdown();
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** {@code 127.0.0.1:<port>}, for clients. */
    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    /**
     * Kafka as a process of its own, until it is told to end.
     *
     * @param arguments {@code --data DIR --port N --controller-port N --topics a,b --partitions N --retention-days N}
     *     and, behind a proxy, {@code --advertised-port N}
     */
    public static void main(String[] arguments) {
        PartProcess.run("Kafka", arguments, options -> {
            KafkaServer kafka = new KafkaServer(options.kafka()).start();
            return kafka::stop;
        });
    }
}
