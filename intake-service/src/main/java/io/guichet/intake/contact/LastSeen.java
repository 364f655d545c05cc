package io.guichet.intake.contact;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Where a walk through something in the order of its ids has come to. */
public final class LastSeen {

    private UUID id = new UUID(0, 0);

    /** The last one's id; one before all others at first. */
    public UUID id() {
        return id;
    }

    /** Whether nothing has been seen yet. */
    public boolean isNone() {
        return id.equals(new UUID(0, 0));
    }

    /** Goes on behind a page. */
    public <T> void note(List<T> page, Function<T, UUID> idOf) {
        if (!page.isEmpty()) {
            id = idOf.apply(page.get(page.size() - 1));
        }
    }
}
