package io.guichet.local.mail;

import io.guichet.embedded.PartFailed;
import io.guichet.local.Settings;
import io.guichet.local.client.Letter;
import io.guichet.local.client.Mailboxes;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code ./deploy/local/mail ADDRESS}: prints the mails that somebody has got from the local system. */
public final class ShowMail {
    private static final String HOST = "127.0.0.1";

    private ShowMail() {}

    /**
     * Ends with status 1 and one sentence if there is no mail server, 2 if it is called wrongly.
     *
     * @param arguments the address, nothing else
     */
    public static void main(String[] arguments) {
        if (arguments.length != 1 || !arguments[0].contains("@")) {
            System.err.println("Usage: ./deploy/local/mail ADDRESS");
            System.exit(2);
        }
        try {
            print(arguments[0], mailboxes(System.getenv()).read(arguments[0]), System.out);
        } catch (PartFailed e) {
            System.err.println(e.sentence());
            System.exit(1);
        } catch (IOException e) {
            System.err.println(e.getMessage() + ": does ./deploy/local/up run, with the same settings?");
            System.exit(1);
        }
    }

    static void print(String address, List<MimeMessage> mails, PrintStream out) throws IOException {
        for (MimeMessage mail : mails) {
            out.println(Letter.of(mail));
            out.println("-".repeat(72));
        }
        out.println(address + " has got " + mails.size() + (mails.size() == 1 ? " mail." : " mails."));
    }

    private static Mailboxes mailboxes(Map<String, String> environment) {
        Settings settings = Settings.of(Path.of(""), Path.of(""), "a", environment);
        return new Mailboxes(HOST, Objects.requireNonNull(settings.ports().get("imap")));
    }
}
