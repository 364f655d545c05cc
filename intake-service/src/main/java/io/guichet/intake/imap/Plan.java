package io.guichet.intake.imap;

import io.guichet.intake.limit.BodyLimit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What to do with the mails of a folder: a pure function of what is there and what is known.
 *
 * @param fetch bytes by uid: nothing is known of them, or it is time to try again
 * @param missed how many of these nothing was known of
 * @param move stored, and to be moved
 * @param remove moved, and still here, because the server copied them
 * @param refuse too large, and not noted yet
 * @param refused noted as refused, and still here
 * @param left they wait for their next try
 */
record Plan(
        SortedMap<Long, Long> fetch,
        int missed,
        List<Long> move,
        List<Long> remove,
        List<NotedMail> refuse,
        List<Long> refused,
        int left) {

    /**
     * Makes the plan.
     *
     * @param sizes bytes by uid of all that are there, as the server announces them
     */
    static Plan of(Map<Long, Long> sizes, Map<Long, NotedMail> known, Instant now) {
        Plan plan = new Plan(
                new TreeMap<>(), 0, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
        for (Map.Entry<Long, Long> mail : new TreeMap<>(sizes).entrySet()) {
            plan = plan.with(mail.getKey(), mail.getValue(), known.get(mail.getKey()), now);
        }
        return plan;
    }

    private Plan with(long uid, long size, @Nullable NotedMail noted, Instant now) {
        // a uid whose mail has another size is another mail: a server that was set up anew without saying so
        NotedMail known = noted != null && noted.size() == size ? noted : null;
        if (known == null && size > BodyLimit.MAX_BYTES) {
            refuse.add(NotedMail.refused(uid, size, tooLarge(size)));
            return counted(1, 0);
        }
        if (known == null) {
            fetch.put(uid, size);
            return counted(1, 0);
        }
        switch (known.state()) {
            case STORED -> move.add(uid);
            case MOVED -> remove.add(uid);
            case REFUSED -> refused.add(uid);
            case FAILED -> {
                if (known.waits(now)) {
                    return counted(0, 1);
                }
                fetch.put(uid, size);
            }
        }
        return this;
    }

    static String tooLarge(long size) {
        return "It has " + size + " bytes; at most " + BodyLimit.MAX_BYTES + " are taken.";
    }

    private Plan counted(int moreMissed, int moreLeft) {
        return new Plan(fetch, missed + moreMissed, move, remove, refuse, refused, left + moreLeft);
    }
}
