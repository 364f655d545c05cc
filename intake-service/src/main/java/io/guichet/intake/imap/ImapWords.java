package io.guichet.intake.imap;

import io.guichet.intake.text.PlainText;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.jspecify.annotations.Nullable;

/** What went wrong with a mail server, in words for people. */
final class ImapWords {

    private static final int LONGEST = 300;

    private ImapWords() {}

    static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            String words = known(cause);
            if (words != null) {
                return words;
            }
        }
        String said = failure instanceof ProtocolException protocol && protocol.getResponse() != null
                ? protocol.getResponse().getRest()
                : failure.getMessage();
        String message = PlainText.line(String.valueOf(said));
        return message == null ? "no reason given" : PlainText.cut(message, LONGEST);
    }

    private static @Nullable Throwable next(Throwable cause) {
        boolean synthetic = cause instanceof ProtocolException protocol
                && protocol.getResponse() != null
                && protocol.getResponse().getException() != null;
        return synthetic ? ((ProtocolException) cause).getResponse().getException() : cause.getCause();
    }

    private static @Nullable String known(Throwable cause) {
        if (cause instanceof SocketTimeoutException) {
            return "it does not answer in time";
        }
        if (cause instanceof UnknownHostException) {
            return "its name is not known";
        }
        if (cause instanceof ConnectException) {
            return "it refuses the connection";
        }
        if (cause instanceof SSLException) {
            return "no secure connection is made: " + cause.getMessage();
        }
        // the one that wraps how connecting failed says it less well than its cause
        return cause instanceof IOException && !(cause instanceof SocketConnectException)
                ? "the connection broke"
                : null;
    }
}
