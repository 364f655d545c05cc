package io.guichet.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/**
 * How a {@link KafkaServer} runs: one node that is broker and controller, small, on the loopback address only.
 *
 * @param directory holds the log; made and formatted when absent
 * @param port the clients' TCP port, below 32768
 * @param controllerPort the controller's TCP port, below 32768
 * @param topics made at start when absent
 * @param partitions of each topic
 * @param retention how long records are kept
 * @param advertisedPort where clients are told to connect: the port itself, or that of a proxy before it
 */
public record KafkaSettings(
        Path directory,
        int port,
        int controllerPort,
        List<String> topics,
        int partitions,
        Duration retention,
        int advertisedPort) {
    private static final int NODE = 1;
    private static final int MEBIBYTE = 1024 * 1024;

    public KafkaSettings {
        directory = directory.toAbsolutePath().normalize();
        topics = List.copyOf(topics);
    }

    /** A broker that is reached where it listens. */
    public KafkaSettings(
            Path directory, int port, int controllerPort, List<String> topics, int partitions, Duration retention) {
        this(directory, port, controllerPort, topics, partitions, retention, port);
    }

    /** The same behind a proxy on this port. */
    public KafkaSettings advertisedAt(int proxyPort) {
        return new KafkaSettings(directory, port, controllerPort, topics, partitions, retention, proxyPort);
    }

    Path log() {
        return directory.resolve("log");
    }

    int node() {
        return NODE;
    }

    Properties properties() {
        Properties properties = new Properties();
        addresses(properties);
        oneNode(properties);
        small(properties);
        properties.put("auto.create.topics.enable", "false");
        properties.put("num.partitions", String.valueOf(partitions));
        properties.put("log.retention.ms", String.valueOf(retention.toMillis()));
        properties.put("message.max.bytes", String.valueOf(2 * MEBIBYTE));
        return properties;
    }

    private void addresses(Properties properties) {
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", String.valueOf(NODE));
        properties.put("log.dirs", log().toString());
        properties.put("listeners", "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.put("advertised.listeners", "CLIENTS://127.0.0.1:" + advertisedPort);
        properties.put("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("inter.broker.listener.name", "CLIENTS");
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
    }

    private static void oneNode(Properties properties) {
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        // nobody else could join: the first consumer need not be kept waiting
        properties.put("group.initial.rebalance.delay.ms", "0");
        // after a kill the node's own old registration stands in its way until it expires
        properties.put("broker.session.timeout.ms", "3000");
        properties.put("broker.heartbeat.interval.ms", "500");
    }

    private static void small(Properties properties) {
        properties.put("offsets.topic.num.partitions", "6");
        properties.put("transaction.state.log.num.partitions", "2");
        properties.put("share.coordinator.state.topic.num.partitions", "1");
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "3");
        properties.put("num.replica.fetchers", "1");
        properties.put("num.recovery.threads.per.data.dir", "2");
        properties.put("background.threads", "2");
        properties.put("log.cleaner.threads", "1");
        properties.put("log.cleaner.dedupe.buffer.size", String.valueOf(4 * MEBIBYTE));
        properties.put("log.cleaner.io.buffer.size", String.valueOf(MEBIBYTE / 4));
        properties.put("log.segment.bytes", String.valueOf(64 * MEBIBYTE));
        properties.put("log.index.size.max.bytes", String.valueOf(MEBIBYTE));
        properties.put("metadata.log.segment.bytes", String.valueOf(8 * MEBIBYTE));
        properties.put("metadata.max.idle.interval.ms", "0");
    }
}
