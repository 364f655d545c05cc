package io.guichet.proof.system;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Looks at what waits inside the system. */
public final class BacklogWatch implements AutoCloseable {
    private static final String WAITING_ROWS =
            "select count(*) from outbox where sent_at is null and set_aside is null";
    private static final String WAITING_MAILS =
            "select count(*) from notification where state in ('pending', 'sending')";
    private static final int LIMIT_MILLIS = 15_000;
    private static final Duration POLL = Duration.ofMillis(500);

    private final Databases databases;
    private final Admin kafka;

    /** @param bootstrapServers of the broker */
    public BacklogWatch(Databases databases, String bootstrapServers) {
        this.databases = databases;
        this.kafka = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                LIMIT_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                LIMIT_MILLIS));
    }

    /** @throws IOException if database or broker does not answer */
    public Backlog look() throws IOException, InterruptedException {
        try {
            long rows = 0;
            for (String database : Databases.NAMES) {
                rows += databases.number(database, WAITING_ROWS);
            }
            return new Backlog(rows, databases.number("notification", WAITING_MAILS), lag());
        } catch (SQLException | ExecutionException | TimeoutException e) {
            throw new IOException("What waits in the system cannot be seen: " + e.getMessage(), e);
        }
    }

    /**
     * Waits until nothing waits, twice in a row: what leaves one place may not have reached the next.
     *
     * @return whether that was within this time
     */
    public boolean awaitEmpty(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        int empty = 0;
        while (empty < 2) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            empty = isEmpty() ? empty + 1 : 0;
            TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
        }
        return true;
    }

    @Override
    public void close() {
        kafka.close(Duration.ofSeconds(5));
    }

    private boolean isEmpty() throws InterruptedException {
        try {
            return look().isEmpty();
        } catch (IOException notNow) {
            return false;
        }
    }

    private long lag() throws ExecutionException, InterruptedException, TimeoutException {
        Map<String, ListConsumerGroupOffsetsSpec> groups = new HashMap<>();
        for (GroupListing group : get(kafka.listGroups().all())) {
            groups.put(group.groupId(), new ListConsumerGroupOffsetsSpec());
        }
        List<Map<TopicPartition, OffsetAndMetadata>> committed = new ArrayList<>();
        if (!groups.isEmpty()) {
            committed.addAll(get(kafka.listConsumerGroupOffsets(groups).all()).values());
        }
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        committed.forEach(offsets -> offsets.keySet().forEach(partition -> wanted.put(partition, OffsetSpec.latest())));
        var ends = get(kafka.listOffsets(wanted).all());
        long lag = 0;
        for (Map<TopicPartition, OffsetAndMetadata> offsets : committed) {
            for (Map.Entry<TopicPartition, OffsetAndMetadata> offset : offsets.entrySet()) {
                ListOffsetsResultInfo end = ends.get(offset.getKey());
                if (end != null && offset.getValue() != null) {
                    lag += Math.max(0, end.offset() - offset.getValue().offset());
                }
            }
        }
        return lag;
    }

    private static <T> T get(org.apache.kafka.common.KafkaFuture<T> future)
            throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(LIMIT_MILLIS, TimeUnit.MILLISECONDS);
    }
}
