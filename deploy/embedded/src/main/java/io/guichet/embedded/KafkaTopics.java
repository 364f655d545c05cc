package io.guichet.embedded;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Topics of a {@link KafkaServer}. */
final class KafkaTopics {
    private static final long VISIBLE_TIMEOUT_SECONDS = 30;
    private static final long POLL_MILLIS = 20;

    private final String bootstrapServers;
    private final KafkaSettings settings;

    KafkaTopics(String bootstrapServers, KafkaSettings settings) {
        this.bootstrapServers = bootstrapServers;
        this.settings = settings;
    }

    /** Makes those that are missing and returns when clients can use all of them. */
    void create(List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            createMissing(admin, names);
            awaitUsable(admin, names);
        } catch (ExecutionException e) {
            throw new PartFailed("Kafka's topics could not be made: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("The making of Kafka's topics was interrupted.", e);
        }
    }

    private void createMissing(Admin admin, List<String> names) throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        List<NewTopic> missing = names.stream()
                .filter(name -> !existing.contains(name))
                .map(name -> new NewTopic(name, settings.partitions(), (short) 1))
                .toList();
        for (KafkaFuture<Void> topic : admin.createTopics(missing).values().values()) {
            try {
                topic.get();
            } catch (ExecutionException e) {
                // somebody else has made it in the meantime
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    // The controller answers before the broker, whom clients ask, has heard of it.
    private static void awaitUsable(Admin admin, List<String> names) throws ExecutionException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(VISIBLE_TIMEOUT_SECONDS);
        while (!usable(admin, names)) {
            if (System.nanoTime() > deadline) {
                throw new PartFailed("Kafka has not made its topics usable within " + VISIBLE_TIMEOUT_SECONDS + " s.");
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    private static boolean usable(Admin admin, List<String> names) throws ExecutionException, InterruptedException {
        try {
            return admin.describeTopics(names).allTopicNames().get().values().stream()
                    .allMatch(KafkaTopics::hasLeaders);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw e;
        }
    }

    private static boolean hasLeaders(TopicDescription topic) {
        return topic.partitions().stream()
                .allMatch(partition ->
                        partition.leader() != null && !partition.leader().isEmpty());
    }
}
