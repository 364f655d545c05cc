package io.guichet.notification.smtp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that speaks the protocol (RFC 5321) and fails on cue. What it takes it keeps, byte for byte. */
public final class SmtpDouble implements AutoCloseable {

    private final int port;
    private final ConcurrentLinkedDeque<SmtpCue> cues = new ConcurrentLinkedDeque<>();
    private final List<TakenMail> taken = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket server;
    private Thread accepting;

    public SmtpDouble(int port) {
        this.port = port;
    }

    /** Begins to listen. */
    public SmtpDouble start() {
        try {
            server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        accepting = thread(this::accept);
        return this;
    }

    /** Stops listening and breaks every connection, as a machine does whose power is cut. */
    @Override
    public void close() {
        try {
            server.close();
            // the port is free only when the thread that waits on it has gone
            accepting.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        hangUp();
    }

    /** Breaks every connection and goes on listening. */
    public void hangUp() {
        open.forEach(SmtpDouble::closeQuietly);
        open.clear();
    }

    /** The next mails, or connections, go as said; those after them are accepted. */
    public void next(SmtpCue... inThisOrder) {
        cues.addAll(List.of(inThisOrder));
    }

    /** Whether everything happened that was asked for. */
    public boolean hasFollowedItsCues() {
        return cues.isEmpty();
    }

    /** All mails that it took for a recipient; whether it could say so is another matter. */
    public List<TakenMail> takenFor(String recipient) {
        return taken.stream().filter(mail -> mail.recipient().equals(recipient)).toList();
    }

    void take(TakenMail mail) {
        taken.add(mail);
    }

    SmtpCue connectionCue() {
        var cue = cues.peek();
        return cue != null && cue.concernsConnections() && cues.remove(cue) ? cue : SmtpCue.ACCEPT;
    }

    SmtpCue mailCue() {
        var cue = cues.peek();
        return cue != null && !cue.concernsConnections() && cues.remove(cue) ? cue : SmtpCue.ACCEPT;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                open.add(socket);
                thread(() -> new SmtpDialogue(this, socket).run());
            } catch (IOException e) {
                return;
            }
        }
    }

    static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is closed, one way or the other
        }
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "smtp-double");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
