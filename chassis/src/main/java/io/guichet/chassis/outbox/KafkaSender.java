package io.guichet.chassis.outbox;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.jspecify.annotations.Nullable;

/** Sends a batch and awaits every acknowledgement. */
@ApplicationScoped
class KafkaSender {

    private static final String CHANNEL = "outbox";

    private final KafkaClientService kafka;
    private final String source;

    /** The emitter is what makes the connector create the producer; nothing is sent through it. */
    KafkaSender(
            KafkaClientService kafka,
            @Channel(CHANNEL) MutinyEmitter<byte[]> channel,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.kafka = kafka;
        this.source = "/guichet/" + service;
    }

    /** Fails if anything went wrong that passes (then the batch is sent again); what can never be sent is in the answer. */
    Uni<SentRows> send(List<WaitingRow> batch) {
        return kafka.<String, byte[]>getProducer(CHANNEL)
                .runOnSendingThread((Producer<String, byte[]> producer) -> sendAll(producer, batch))
                .flatMap(acknowledgements -> Uni.createFrom()
                        .completionStage(CompletableFuture.allOf(acknowledgements.toArray(CompletableFuture[]::new)))
                        .replaceWith(() -> outcome(batch, acknowledgements)));
    }

    private List<CompletableFuture<@Nullable String>> sendAll(
            Producer<String, byte[]> producer, List<WaitingRow> batch) {
        var acknowledgements = new ArrayList<CompletableFuture<@Nullable String>>(batch.size());
        for (var row : batch) {
            var acknowledgement = new CompletableFuture<@Nullable String>();
            acknowledgements.add(acknowledgement);
            producer.send(row.record(source), (metadata, failure) -> acknowledge(acknowledgement, failure));
            if (acknowledgement.isCompletedExceptionally()) {
                break; // nothing may overtake what failed
            }
        }
        return acknowledgements;
    }

    private static void acknowledge(CompletableFuture<@Nullable String> acknowledgement, @Nullable Exception failure) {
        if (failure == null) {
            acknowledgement.complete(null);
        } else if (failure instanceof RecordTooLargeException
                || failure instanceof InvalidTopicException
                || failure instanceof SerializationException) {
            acknowledgement.complete(failure.toString());
        } else {
            acknowledgement.completeExceptionally(failure);
        }
    }

    private static SentRows outcome(
            List<WaitingRow> batch, List<CompletableFuture<@Nullable String>> acknowledgements) {
        var sent = new ArrayList<Long>(batch.size());
        var impossible = new HashMap<Long, String>();
        for (int i = 0; i < batch.size(); i++) {
            var why = acknowledgements.get(i).getNow(null);
            if (why == null) {
                sent.add(batch.get(i).id());
            } else {
                impossible.put(batch.get(i).id(), why);
            }
        }
        return new SentRows(sent, impossible);
    }
}
