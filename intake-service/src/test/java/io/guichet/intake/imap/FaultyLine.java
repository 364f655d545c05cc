package io.guichet.intake.imap;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A line to a mail server, with the faults that lines and servers have. */
final class FaultyLine implements AutoCloseable {

    private final ServerSocket entrance;
    private final int serverPort;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Predicate<String> refused = command -> false;
    private volatile Predicate<String> cut = command -> false;
    private volatile long cutAfterBytes = Long.MAX_VALUE;
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final AtomicInteger breaks = new AtomicInteger();
    private volatile String hidden = "";
    private volatile boolean dead;
    private volatile boolean down;

    FaultyLine(int serverPort) {
        this.serverPort = serverPort;
        try {
            this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** The server says NO to these commands, which it never gets to see. */
    void refuse(Predicate<String> commands) {
        refused = commands;
    }

    /** The connection breaks when such a command is sent, before the server sees it. */
    void cutAt(Predicate<String> commands) {
        cut = commands;
    }

    /** Each connection breaks when the server has sent so many bytes. */
    void cutAfter(long bytes) {
        cutAfterBytes = bytes;
    }

    /** Connections are taken, and nothing is ever answered. */
    void goDead(boolean now) {
        dead = now;
    }

    /** Nobody is there. */
    void goDown(boolean now) {
        down = now;
        if (now) {
            breakAll();
        }
    }

    /** Nobody hears that the server can do this: the word is another one. */
    void hide(String capability) {
        hidden = capability;
    }

    /** All that was sent, in its order. */
    List<String> commands() {
        return commands;
    }

    /** How often it broke in the middle of an answer. */
    int breaks() {
        return breaks.get();
    }

    void heal() {
        refused = command -> false;
        cut = command -> false;
        cutAfterBytes = Long.MAX_VALUE;
        dead = false;
        down = false;
    }

    void breakAll() {
        open.forEach(FaultyLine::close);
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        breakAll();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                if (down) {
                    client.close();
                    continue;
                }
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                open.add(client);
                open.add(server);
                thread(() -> commands(client, server));
                thread(() -> answers(client, server));
            } catch (IOException closedOrNoServer) {
                // the next one, if there is any
            }
        }
    }

    private void commands(Socket client, Socket server) {
        try (client;
                server) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            OutputStream out = server.getOutputStream();
            for (byte[] line = line(in); line.length > 0; line = line(in)) {
                String command = new String(line, StandardCharsets.ISO_8859_1);
                commands.add(command.strip());
                if (cut.test(command)) {
                    return;
                }
                if (refused.test(command)) {
                    String tag = command.split(" ", 2)[0];
                    client.getOutputStream()
                            .write((tag + " NO refused by the test\r\n").getBytes(StandardCharsets.ISO_8859_1));
                } else if (!dead) {
                    out.write(line);
                    out.flush();
                }
            }
        } catch (IOException broken) {
            // both ends are closed
        }
    }

    private void answers(Socket client, Socket server) {
        try (client;
                server) {
            byte[] buffer = new byte[1024];
            long sent = 0;
            int count = server.getInputStream().read(buffer);
            while (count >= 0) {
                if (!dead) {
                    hide(buffer, count);
                    int fitting = (int) Math.min(count, Math.max(0, cutAfterBytes - sent));
                    client.getOutputStream().write(buffer, 0, fitting);
                    sent += fitting;
                    if (fitting < count) {
                        breaks.incrementAndGet();
                        return;
                    }
                }
                count = server.getInputStream().read(buffer);
            }
        } catch (IOException broken) {
            // both ends are closed
        }
    }

    private void hide(byte[] buffer, int count) {
        String answer = new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
        for (String word : hidden.split(" ")) {
            int at = word.isEmpty() || !answer.contains("CAPABILITY") ? -1 : answer.indexOf(" " + word);
            if (at >= 0) {
                buffer[at + 1] = 'X';
            }
        }
    }

    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "faulty-line");
        thread.setDaemon(true);
        thread.start();
    }
}
