package io.guichet.proof.sink;

import io.guichet.embedded.PartFailed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An SMTP server (RFC 5321, what the system needs of it) that takes every mail and keeps nothing but what its listeners keep,
 * so that its memory does not grow with the mails' size. Its mood can be changed, and it can go away and come back.
 */
public final class MailSink implements AutoCloseable {
    private final int port;
    private final List<Consumer<SinkMail>> listeners = new CopyOnWriteArrayList<>();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile SinkMood mood = SinkMood.KIND;
    private @Nullable ServerSocket server;

    /** @param port on the loopback address; nothing listens before {@link #open()} */
    public MailSink(int port) {
        this.port = port;
    }

    /** Tells of each mail, before its sender is told that it was taken. */
    public void listen(Consumer<SinkMail> listener) {
        listeners.add(listener);
    }

    /** For mails from now on. */
    public void mood(SinkMood changed) {
        mood = changed;
    }

    /** Takes mail from now on. */
    public synchronized void open() {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
            server = opened;
            threads.execute(() -> accept(opened));
        } catch (IOException e) {
            throw new PartFailed("The mail sink cannot listen on port " + port + ": " + e.getMessage() + ".", e);
        }
    }

    /** Takes no connection any more and breaks those that are open, until {@link #open()}. */
    public synchronized void shut() {
        ServerSocket open = server;
        server = null;
        closeQuietly(open);
        connections.forEach(MailSink::closeQuietly);
    }

    @Override
    public void close() {
        shut();
        threads.shutdownNow();
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket connection = opened.accept();
                connections.add(connection);
                threads.execute(() -> serve(connection));
            } catch (IOException shut) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            new SmtpDialogue(connection, () -> mood, mail -> listeners.forEach(listener -> listener.accept(mail)))
                    .run();
        } catch (IOException broken) {
            // the other side, or shut(), has ended it
        } finally {
            connections.remove(connection);
        }
    }

    private static void closeQuietly(@Nullable AutoCloseable open) {
        try {
            if (open != null) {
                open.close();
            }
        } catch (Exception alreadyBroken) {
            // it is gone, which is what was wanted
        }
    }
}
