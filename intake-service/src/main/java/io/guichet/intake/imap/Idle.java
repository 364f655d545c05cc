package io.guichet.intake.imap;

import java.net.SocketTimeoutException;
import java.time.Duration;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;

/**
 * IDLE (RFC 2177): the server says when something comes. Within, its silence is no error: the time limit for reading only gives
 * the occasion to look at the clock.
 */
final class Idle {

    private final IMAPProtocol protocol;
    private volatile boolean ended;
    private volatile boolean started;

    Idle(IMAPProtocol protocol) {
        this.protocol = protocol;
    }

    /** Returns when a mail has come, or after the longest time, or when it is ended. */
    void run(Duration longest) throws ProtocolException {
        ended = false;
        long start = System.nanoTime();
        protocol.idleStart();
        started = true;
        try {
            boolean going = true;
            while (going) {
                Response response = protocol.readIdleResponse();
                if (isSilence(response)) {
                    if (System.nanoTime() - start > longest.toNanos()) {
                        end();
                        going = finish();
                    }
                } else {
                    going = protocol.processIdleResponse(response);
                    if (going && tellsOfMail(response)) {
                        end();
                    }
                }
            }
        } finally {
            started = false;
        }
    }

    /** From any thread: DONE, once. */
    void end() {
        if (started && !ended) {
            ended = true;
            protocol.idleAbort();
        }
    }

    /** After DONE silence is an error: the server is gone. */
    private boolean finish() throws ProtocolException {
        boolean going = true;
        while (going) {
            going = protocol.processIdleResponse(protocol.readIdleResponse());
        }
        return false;
    }

    private boolean isSilence(Response response) {
        return !ended
                && response.isBYE()
                && response.isSynthetic()
                && response.getException() instanceof SocketTimeoutException timeout
                && timeout.bytesTransferred == 0;
    }

    private static boolean tellsOfMail(Response response) {
        return response instanceof IMAPResponse told && (told.keyEquals("EXISTS") || told.keyEquals("RECENT"));
    }
}
