package io.guichet.intake.imap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * Mails to fetch and store together.
 *
 * @param sizes bytes by uid, in the order of arrival
 */
record Batch(Map<Long, Long> sizes) {

    /** Bytes of one batch at most, unless one mail alone has more: two batches are in memory at a time. */
    static final long MAX_BYTES = 2 * 1024 * 1024;

    /**
     * Cuts what is to be fetched into batches.
     *
     * @param most mails of one batch
     * @param alone what must not take others with it; it comes last
     */
    static List<Batch> of(SortedMap<Long, Long> sizes, int most, Predicate<Long> alone) {
        List<Batch> batches = new ArrayList<>();
        Map<Long, Long> current = new LinkedHashMap<>();
        long bytes = 0;
        for (Map.Entry<Long, Long> mail : sizes.entrySet()) {
            if (alone.test(mail.getKey())) {
                continue;
            }
            if (!current.isEmpty() && (current.size() == most || bytes + mail.getValue() > MAX_BYTES)) {
                batches.add(new Batch(current));
                current = new LinkedHashMap<>();
                bytes = 0;
            }
            current.put(mail.getKey(), mail.getValue());
            bytes += mail.getValue();
        }
        if (!current.isEmpty()) {
            batches.add(new Batch(current));
        }
        sizes.keySet().stream()
                .filter(alone)
                .forEach(uid -> batches.add(new Batch(Map.of(uid, sizes.getOrDefault(uid, 0L)))));
        return batches;
    }
}
