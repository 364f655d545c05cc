package io.guichet.intake.imap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;

/** The folder that is open on a connection: what is in it, and moving it elsewhere. Uids only, never sequence numbers. */
final class ImapFolder {

    private final ImapConnection connection;

    ImapFolder(ImapConnection connection) {
        this.connection = connection;
    }

    /** All uids, in the order of arrival; whatever flags they bear. */
    List<Long> uids() throws ProtocolException {
        return found("ALL");
    }

    private List<Long> found(String criterion) throws ProtocolException {
        List<Long> uids = new ArrayList<>();
        for (Response response : connection.command("UID SEARCH " + criterion)) {
            if (response instanceof IMAPResponse found && found.keyEquals("SEARCH")) {
                for (long uid = found.readLong(); uid > 0; uid = found.readLong()) {
                    uids.add(uid);
                }
            }
        }
        return uids.stream().distinct().sorted().toList();
    }

    /** Bytes of each; what is gone is not among them. */
    Map<Long, Long> sizes(Collection<Long> uids) throws ProtocolException {
        Map<Long, Long> sizes = new HashMap<>();
        for (Response response : connection.command("UID FETCH " + Uids.set(uids) + " (UID RFC822.SIZE)")) {
            if (response instanceof FetchResponse fetched) {
                UID uid = fetched.getItem(UID.class);
                RFC822SIZE size = fetched.getItem(RFC822SIZE.class);
                if (uid != null && size != null) {
                    sizes.put(uid.uid, size.size);
                }
            }
        }
        sizes.keySet().retainAll(uids);
        return sizes;
    }

    /** Moves mails (RFC 6851), or copies and deletes them where the server cannot move. */
    Moved move(Collection<Long> uids, String folder) throws ProtocolException {
        String set = Uids.set(uids);
        if (connection.offers("MOVE")) {
            return Moved.of(connection.command("UID MOVE " + set, folder));
        }
        Moved moved = Moved.of(connection.command("UID COPY " + set, folder));
        delete(uids);
        return moved;
    }

    /** Removes mails that are elsewhere by now; where the server cannot expunge just these, they stay until nothing else is flagged. */
    void delete(Collection<Long> uids) throws ProtocolException {
        String set = Uids.set(uids);
        connection.command("UID STORE " + set + " +FLAGS.SILENT (\\Deleted)");
        if (connection.offers("UIDPLUS")) {
            connection.command("UID EXPUNGE " + set);
        } else if (uids.containsAll(found("DELETED"))) {
            connection.command("EXPUNGE");
        }
    }
}
