package io.guichet.proof.sink;

import jakarta.mail.internet.MimeUtility;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The server's side of one connection. */
final class SmtpDialogue {
    private static final int SILENCE_MILLIS = 300_000;
    private static final int LONGEST_LINE = 1 << 20;

    private final InputStream in;
    private final OutputStream out;
    private final Supplier<SinkMood> mood;
    private final Consumer<SinkMail> taken;
    private final List<String> recipients = new ArrayList<>();

    SmtpDialogue(Socket connection, Supplier<SinkMood> mood, Consumer<SinkMail> taken) throws IOException {
        connection.setSoTimeout(SILENCE_MILLIS);
        this.in = new BufferedInputStream(connection.getInputStream());
        this.out = connection.getOutputStream();
        this.mood = mood;
        this.taken = taken;
    }

    /** Returns when the connection is to be closed. */
    void run() throws IOException {
        say("220 sink.example ESMTP");
        String line = line();
        while (line != null && answer(line)) {
            line = line();
        }
    }

    private boolean answer(String line) throws IOException {
        String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        switch (verb) {
            case "EHLO", "HELO" -> say("250-sink.example\r\n250 8BITMIME");
            case "MAIL", "RSET" -> {
                recipients.clear();
                say("250 fine");
            }
            case "RCPT" -> {
                recipients.add(line.replaceFirst("(?i)^RCPT TO:\\s*<([^>]*)>.*", "$1"));
                say("250 fine");
            }
            case "DATA" -> {
                return data();
            }
            case "QUIT" -> {
                say("221 bye");
                return false;
            }
            default -> say("250 fine");
        }
        return true;
    }

    private boolean data() throws IOException {
        if (mood.get() == SinkMood.PUTS_OFF) {
            say("451 not now");
            return true;
        }
        say("354 go on");
        String messageId = "";
        String subject = "";
        String header = "";
        boolean inHeader = true;
        for (String line = line(); !".".equals(line); line = line()) {
            if (line == null) {
                return false;
            }
            if (inHeader && (line.startsWith(" ") || line.startsWith("\t"))) {
                header += line;
                continue;
            }
            if (inHeader) {
                messageId = value(header, "message-id:", messageId);
                subject = value(header, "subject:", subject);
                header = line;
                inHeader = !line.isEmpty();
            }
        }
        return dot(messageId, subject);
    }

    private boolean dot(String messageId, String subject) throws IOException {
        SinkMood now = mood.get();
        if (now != SinkMood.DROPS_AND_BREAKS) {
            long at = System.nanoTime();
            recipients.forEach(recipient -> taken.accept(new SinkMail(recipient, messageId, decoded(subject), at)));
        }
        if (now == SinkMood.DROPS_AND_BREAKS || now == SinkMood.TAKES_AND_BREAKS) {
            return false;
        }
        say("250 taken");
        return true;
    }

    private static String value(String header, String name, String otherwise) {
        return header.toLowerCase(Locale.ROOT).startsWith(name)
                ? header.substring(name.length()).strip()
                : otherwise;
    }

    private static String decoded(String subject) {
        try {
            return MimeUtility.decodeText(subject);
        } catch (UnsupportedEncodingException e) {
            return subject;
        }
    }

    private void say(String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private @Nullable String line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                String line = bytes.toString(StandardCharsets.UTF_8);
                return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            }
            if (bytes.size() == LONGEST_LINE) {
                throw new IOException("a line without an end");
            }
            bytes.write(next);
        }
        return null;
    }
}
