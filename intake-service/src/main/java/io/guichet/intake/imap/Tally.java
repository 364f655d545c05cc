package io.guichet.intake.imap;

import org.jspecify.annotations.Nullable;

/**
 * What a look at a folder came to.
 *
 * @param looked mails there
 * @param missed of them, those that nothing was known of
 * @param left those that stay for now
 * @param problem why some of them stay although they are stored, in words for people
 */
record Tally(
        long looked,
        long missed,
        long takenIn,
        long repeated,
        long refused,
        long left,
        @Nullable String problem) {

    static Tally nothing() {
        return new Tally(0, 0, 0, 0, 0, 0, null);
    }

    static Tally looked(long looked, long missed, long left) {
        return new Tally(looked, missed, 0, 0, 0, left, null);
    }

    static Tally refused(long mails) {
        return new Tally(0, 0, 0, 0, mails, 0, null);
    }

    static Tally of(TakenIn taken) {
        long fresh = taken.fresh();
        return new Tally(0, 0, fresh, taken.receipts().size() - fresh, 0, 0, null);
    }

    static Tally stuck(long mails, String problem) {
        return new Tally(0, 0, 0, 0, 0, mails, problem);
    }

    Tally plus(Tally other) {
        return new Tally(
                looked + other.looked,
                missed + other.missed,
                takenIn + other.takenIn,
                repeated + other.repeated,
                refused + other.refused,
                left + other.left,
                other.problem == null ? problem : other.problem);
    }
}
