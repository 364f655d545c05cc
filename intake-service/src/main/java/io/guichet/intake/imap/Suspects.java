package io.guichet.intake.imap;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Mails that were being fetched when the connection broke. They are fetched each alone and last; one that breaks it alone waits
 * for a while like any mail that the server does not give.
 */
final class Suspects {

    private final Set<Long> alone = new HashSet<>();
    private final Set<Long> culprits = new HashSet<>();

    void broke(Collection<Long> uids) {
        (uids.size() == 1 ? culprits : alone).addAll(uids);
    }

    boolean mustBeAlone(long uid) {
        return alone.contains(uid);
    }

    boolean isCulprit(long uid) {
        return culprits.contains(uid);
    }

    void cleared(Collection<Long> uids) {
        alone.removeAll(uids);
        culprits.removeAll(uids);
    }

    /** It has been noted and waits; when it is its turn again, it is alone. */
    void noted(Collection<Long> uids) {
        culprits.removeAll(uids);
        alone.addAll(uids);
    }
}
