package io.guichet.intake.imap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a batch gave.
 *
 * @param failed why, by uid, of those that the server has and does not give
 */
record Fetched(List<FetchedMail> mails, Map<Long, String> failed) implements AutoCloseable {

    static Fetched none() {
        return new Fetched(List.of(), Map.of());
    }

    static Fetched failed(long uid, String why) {
        return new Fetched(List.of(), Map.of(uid, why));
    }

    Fetched and(Fetched other) {
        Map<Long, String> allFailed = new HashMap<>(failed);
        allFailed.putAll(other.failed);
        return new Fetched(Stream.concat(mails.stream(), other.mails.stream()).toList(), allFailed);
    }

    /** As they arrived, so that a conversation stays in order; each once. */
    Fetched inOrder() {
        Map<Long, FetchedMail> byUid = new TreeMap<>();
        mails.forEach(mail -> byUid.put(mail.uid(), mail));
        return new Fetched(List.copyOf(byUid.values()), failed);
    }

    /** Gives back what room they take. */
    @Override
    public void close() {
        mails.forEach(mail -> mail.body().close());
    }
}
