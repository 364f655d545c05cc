package io.guichet.chassis.outbox;

import java.util.List;
import java.util.Map;

/**
 * What became of a batch.
 *
 * @param sent ids that Kafka acknowledged
 * @param impossible ids that can never be sent, and why
 */
record SentRows(List<Long> sent, Map<Long, String> impossible) {}
