package io.guichet.ticket.timeline;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A place in the order in which timeline entries became visible (decision 0014).
 *
 * @param transaction that wrote the entry, PostgreSQL's {@code xid8}
 * @param entry its id, which ascends within one transaction
 */
public record FeedPosition(String transaction, UUID entry) {

    /** Before everything. */
    public static final FeedPosition START = new FeedPosition("0", new UUID(0, 0));

    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,19})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Of a row with the columns {@code transaction} (as text) and {@code id}. */
    public static FeedPosition of(Row row) {
        return new FeedPosition(row.getString("transaction"), row.getUUID("id"));
    }

    /** Reads the text; empty if it is none. */
    public static Optional<FeedPosition> read(String text) {
        var read = FORM.matcher(text);
        return read.matches()
                ? Optional.of(new FeedPosition(read.group(1), UUID.fromString(read.group(2))))
                : Optional.empty();
    }

    /** Whether it comes later, as PostgreSQL orders the two. */
    public boolean isAfter(FeedPosition other) {
        int transactions =
                Long.compareUnsigned(Long.parseUnsignedLong(transaction), Long.parseUnsignedLong(other.transaction));
        // the bytes of a UUID are compared without their sign; so are the letters that they are written with
        return transactions > 0 || transactions == 0 && entry.toString().compareTo(other.entry.toString()) > 0;
    }

    /** For callers. */
    public String text() {
        return transaction + "." + entry;
    }
}
