package io.guichet.intake.imap;

import io.guichet.intake.receipt.Receipt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of mails that were handed to the database.
 *
 * @param uids of those that are stored
 * @param failed why, by uid, of those that cannot be stored although the database works
 */
record TakenIn(List<Long> uids, List<Receipt> receipts, Map<Long, String> failed) {

    static TakenIn nothing() {
        return new TakenIn(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
    }

    static TakenIn failed(FetchedMail mail, Throwable failure) {
        TakenIn taken = nothing();
        taken.failed.put(mail.uid(), "It cannot be stored: " + failure.getMessage());
        return taken;
    }

    void add(TakenIn other) {
        uids.addAll(other.uids);
        receipts.addAll(other.receipts);
        failed.putAll(other.failed);
    }

    long fresh() {
        return receipts.stream().filter(Receipt::fresh).count();
    }
}
