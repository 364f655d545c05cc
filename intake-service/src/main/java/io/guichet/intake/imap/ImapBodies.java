package io.guichet.intake.imap;

import io.guichet.intake.body.Bodies;
import io.guichet.intake.body.TakenBody;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.iap.BadCommandException;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.jspecify.annotations.Nullable;

/** Fetches whole mails without marking them as seen. */
final class ImapBodies {

    private final ImapConnection connection;
    private final Bodies bodies;

    ImapBodies(ImapConnection connection, Bodies bodies) {
        this.connection = connection;
        this.bodies = bodies;
    }

    /**
     * The mails of a batch. One that the server cannot give does not take the others with it.
     *
     * @throws ProtocolException when the connection breaks
     */
    Fetched fetch(Batch batch) throws ProtocolException {
        Map<Long, Long> sizes = batch.sizes();
        Fetched all = sizes.size() == 1 ? Fetched.none() : together(sizes.keySet());
        Set<Long> there = all.mails().stream().map(FetchedMail::uid).collect(Collectors.toSet());
        for (Map.Entry<Long, Long> mail : sizes.entrySet()) {
            all = there.contains(mail.getKey()) ? all : all.and(alone(mail.getKey(), mail.getValue()));
        }
        return all.inOrder();
    }

    /** Those that the server gives in one answer; none when one of them makes it refuse all. */
    private Fetched together(Collection<Long> uids) throws ProtocolException {
        try {
            return new Fetched(many(uids), Map.of());
        } catch (CommandFailedException | BadCommandException oneOfThem) {
            return Fetched.none();
        }
    }

    private Fetched alone(long uid, long size) throws ProtocolException {
        try {
            List<FetchedMail> mail =
                    size <= LargeMail.PIECE_BYTES ? many(List.of(uid)) : List.of(new FetchedMail(uid, large(uid)));
            return mail.isEmpty() || mail.get(0).body().size() == 0
                    ? Fetched.failed(uid, "The server gives nothing of it.")
                    : new Fetched(mail, Map.of());
        } catch (CommandFailedException | BadCommandException e) {
            return Fetched.failed(uid, "The server does not give it: " + ImapWords.of(e));
        } catch (IOException e) {
            return Fetched.failed(uid, "There is no room for it in guichet.body.directory: " + e.getMessage());
        }
    }

    private TakenBody large(long uid) throws ProtocolException, IOException {
        return new LargeMail(bodies).fetch(from -> piece(uid, from));
    }

    private List<FetchedMail> many(Collection<Long> uids) throws ProtocolException {
        List<FetchedMail> mails = new ArrayList<>();
        for (Response response : connection.command("UID FETCH " + Uids.set(uids) + " (UID BODY.PEEK[])")) {
            if (response instanceof FetchResponse fetched) {
                UID uid = fetched.getItem(UID.class);
                byte[] body = body(fetched);
                if (uid != null && body != null && uids.contains(uid.uid)) {
                    mails.add(FetchedMail.of(uid.uid, body));
                }
            }
        }
        return mails;
    }

    private byte[] piece(long uid, long from) throws ProtocolException {
        String command = "UID FETCH " + uid + " (UID BODY.PEEK[]<" + from + "." + LargeMail.PIECE_BYTES + ">)";
        for (Response response : connection.command(command)) {
            byte[] body = response instanceof FetchResponse fetched ? body(fetched) : null;
            if (body != null) {
                return body;
            }
        }
        return new byte[0];
    }

    private static byte @Nullable [] body(FetchResponse fetched) {
        BODY body = fetched.getItem(BODY.class);
        ByteArray bytes = body == null ? null : body.getByteArray();
        return bytes == null
                ? null
                : Arrays.copyOfRange(bytes.getBytes(), bytes.getStart(), bytes.getStart() + bytes.getCount());
    }
}
