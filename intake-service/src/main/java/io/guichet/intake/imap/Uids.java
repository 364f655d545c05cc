package io.guichet.intake.imap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.angus.mail.imap.protocol.UIDSet;

/** Sets of uids as IMAP writes them, such as {@code 3:5,9}. */
final class Uids {

    private Uids() {}

    static String set(Collection<Long> uids) {
        return UIDSet.toString(UIDSet.createUIDSets(
                uids.stream().mapToLong(Long::longValue).sorted().toArray()));
    }

    /** All in the order in which they are written; none when it is no set. */
    static List<Long> of(String set) {
        List<Long> uids = new ArrayList<>();
        for (String range : set.split(",")) {
            String[] ends = range.split(":");
            try {
                long first = Long.parseLong(ends[0]);
                long last = Long.parseLong(ends[ends.length - 1]);
                long step = first <= last ? 1 : -1;
                for (long uid = first; uid != last + step; uid += step) {
                    uids.add(uid);
                }
            } catch (NumberFormatException none) {
                return List.of();
            }
        }
        return uids;
    }
}
