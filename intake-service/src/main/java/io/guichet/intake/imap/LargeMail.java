package io.guichet.intake.imap;

import io.guichet.intake.body.Bodies;
import io.guichet.intake.body.BodyWriter;
import io.guichet.intake.body.TakenBody;
import io.guichet.intake.limit.BodyLimit;
import java.io.IOException;
import org.eclipse.angus.mail.iap.ProtocolException;

/** Fetches a large mail into a temporary file: of all its bytes one piece is in memory. */
final class LargeMail {

    /** A mail of more than this is fetched piece by piece. */
    static final int PIECE_BYTES = 1024 * 1024;

    private final Bodies bodies;

    LargeMail(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Gives a piece, shorter than {@value LargeMail#PIECE_BYTES} only at the end. */
    interface Source {
        byte[] piece(long from) throws ProtocolException;
    }

    /**
     * All of it, or a little more than is ever taken in.
     *
     * @throws IOException when there is no room for it
     */
    TakenBody fetch(Source source) throws ProtocolException, IOException {
        try (BodyWriter writer = bodies.begin()) {
            int last = PIECE_BYTES;
            // what the server announces is not always what it gives
            while (last == PIECE_BYTES && writer.size() <= BodyLimit.MAX_BYTES) {
                byte[] piece = source.piece(writer.size());
                last = piece.length;
                writer.add(piece);
            }
            return writer.finish();
        }
    }
}
