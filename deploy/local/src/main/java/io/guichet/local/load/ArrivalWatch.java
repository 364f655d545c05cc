package io.guichet.local.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Waits for the first mail in a mailbox by IMAP IDLE (RFC 2177).
 *
 * <p>The server says so while it delivers, before it answers the sender's DATA, so that arrival is known within the time
 * that a line takes over the loopback device and a thread takes to wake up: well below a millisecond on a machine that is
 * not busy, and never too early.
 */
final class ArrivalWatch implements AutoCloseable {
    private static final int CONNECT_MILLIS = 5_000;
    private static final Pattern MAIL_IS_THERE = Pattern.compile("\\* [1-9][0-9]* EXISTS.*");

    private final Socket socket = new Socket();
    private final BufferedReader in;
    private final Writer out;
    private boolean alreadyThere;
    private volatile boolean givenUp;

    /**
     * Watches from now on.
     *
     * @throws IOException if the mail server is not reached
     */
    ArrivalWatch(InetAddress host, int imapPort, String mailbox) throws IOException {
        try {
            socket.connect(new InetSocketAddress(host, imapPort), CONNECT_MILLIS);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(CONNECT_MILLIS);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.US_ASCII);
            line();
            command("a LOGIN \"" + mailbox + "\" any", "a ");
            command("b SELECT INBOX", "b ");
            command("c IDLE", "+");
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /**
     * Returns when a mail is there.
     *
     * @return false if {@link #giveUp()} came first
     * @throws SocketTimeoutException if there is none after this time
     */
    boolean await(Duration limit) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        try {
            while (!alreadyThere) {
                long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
                if (left <= 0) {
                    throw new SocketTimeoutException("no mail");
                }
                socket.setSoTimeout((int) left);
                line();
            }
            return true;
        } catch (SocketException e) {
            if (givenUp) {
                return false;
            }
            throw e;
        }
    }

    /** Makes {@link #await} return, from another thread. */
    void giveUp() {
        givenUp = true;
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            // nobody waits then
        }
    }

    /** Takes leave in order: the server logs a stack trace otherwise, which is work that falsifies the measure. */
    @Override
    public void close() throws IOException {
        try (socket) {
            if (!socket.isClosed()) {
                socket.setSoTimeout(CONNECT_MILLIS);
                out.write("DONE\r\n");
                command("d LOGOUT", "d ");
            }
        }
    }

    private void command(String command, String answer) throws IOException {
        out.write(command + "\r\n");
        out.flush();
        String line = line();
        while (!line.startsWith(answer)) {
            line = line();
        }
        if (line.startsWith(answer + "NO") || line.startsWith(answer + "BAD")) {
            throw new IOException("The mail server refused " + command + ": " + line);
        }
    }

    private String line() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IOException("The mail server closed the connection");
        }
        alreadyThere |= MAIL_IS_THERE.matcher(line).matches();
        return line;
    }
}
