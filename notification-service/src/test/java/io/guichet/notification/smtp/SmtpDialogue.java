package io.guichet.notification.smtp;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One connection. */
final class SmtpDialogue {

    /** Longer than the tests' patience with a mail server. */
    private static final long SLOW_MILLIS = 5_000;

    private final SmtpDouble server;
    private final Socket socket;
    private String sender = "";
    private final List<String> recipients = new ArrayList<>();
    private SmtpCue cue = SmtpCue.ACCEPT;

    SmtpDialogue(SmtpDouble server, Socket socket) {
        this.server = server;
        this.socket = socket;
    }

    void run() {
        try (socket;
                var in = new BufferedInputStream(socket.getInputStream())) {
            if (greeted()) {
                while (answer(in, line(in))) {}
            }
        } catch (IOException e) {
            // the client, or a cue, ended it
        }
    }

    private boolean greeted() throws IOException {
        switch (server.connectionCue()) {
            case DROP_BEFORE_GREETING -> {
                return false;
            }
            case SILENT_BEFORE_GREETING -> {
                socket.getInputStream().read();
                return false;
            }
            case REFUSE_AT_GREETING -> {
                say("554 5.3.2 not today");
                return false;
            }
            default -> {
                say("220 double.test");
                return true;
            }
        }
    }

    /** @return whether the dialogue goes on */
    private boolean answer(InputStream in, String line) throws IOException {
        var command = line.toUpperCase(Locale.ROOT);
        if (command.startsWith("EHLO")) {
            say("250-double.test\r\n250-PIPELINING\r\n250-ENHANCEDSTATUSCODES\r\n250 8BITMIME");
        } else if (command.startsWith("MAIL FROM:")) {
            cue = server.mailCue();
            sender = address(line);
            recipients.clear();
            if (cue == SmtpCue.DROP_AT_MAIL) {
                return false;
            }
            say("250 2.1.0 ok");
        } else if (command.startsWith("RCPT TO:")) {
            recipients.add(address(line));
            say(
                    switch (cue) {
                        case PUT_OFF_AT_RCPT -> "450 4.2.1 mailbox busy";
                        case REFUSE_AT_RCPT -> "550 5.1.1 no such user";
                        default -> "250 2.1.5 ok";
                    });
        } else if (command.equals("DATA")) {
            return data(in);
        } else if (command.equals("QUIT")) {
            say("221 2.0.0 bye");
            return false;
        } else {
            say("250 2.0.0 ok");
        }
        return true;
    }

    private boolean data(InputStream in) throws IOException {
        if (cue == SmtpCue.PUT_OFF_AT_RCPT || cue == SmtpCue.REFUSE_AT_RCPT) {
            say("503 5.5.1 no recipients");
            return true;
        }
        say("354 go ahead");
        if (cue == SmtpCue.DROP_WITHIN_DATA) {
            in.read();
            return false;
        }
        var mail = untilDot(in);
        switch (cue) {
            case PUT_OFF_AFTER_DOT -> say("451 4.3.0 try later");
            case REFUSE_AFTER_DOT -> say("554 5.6.0 content refused");
            case DROP_BEFORE_DOT_IS_TAKEN -> {
                return false;
            }
            case DROP_AFTER_DOT_IS_TAKEN -> {
                take(mail);
                return false;
            }
            case SILENT_AFTER_DOT_IS_TAKEN -> {
                take(mail);
                in.read();
                return false;
            }
            case SLOW_AFTER_DOT -> {
                take(mail);
                pause();
                say("250 2.0.0 queued in the end");
            }
            case GARBAGE_AFTER_DOT -> {
                take(mail);
                say("it is fine");
            }
            default -> {
                take(mail);
                say("250 2.0.0 queued");
            }
        }
        return true;
    }

    private void take(String bytes) {
        recipients.forEach(recipient -> server.take(new TakenMail(sender, recipient, bytes)));
    }

    private static void pause() {
        try {
            Thread.sleep(SLOW_MILLIS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String untilDot(InputStream in) throws IOException {
        var mail = new StringBuilder();
        while (true) {
            var line = line(in);
            if (line.equals(".")) {
                return mail.toString();
            }
            mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
    }

    /** A line without its CR LF; a bare LF stays in it, to be seen by whoever looks. */
    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        while (true) {
            var next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            line.append((char) next);
            if (line.length() > 1 && line.charAt(line.length() - 2) == '\r' && next == '\n') {
                return line.substring(0, line.length() - 2);
            }
        }
    }

    private static String address(String line) {
        return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
    }

    private void say(String reply) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
