package io.guichet.embedded;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail server in this JVM, SMTP and IMAP, that takes mail for any recipient and shows each their mailbox.
 *
 * <p>A mailbox is opened with the address as user and any password. Mailboxes are kept in memory only.
 */
public final class MailServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final long START_TIMEOUT_MILLIS = 10_000;

    private final int smtpPort;
    private final int imapPort;
    private @Nullable GreenMail server;

    /**
     * Nothing happens before {@link #start()}.
     *
     * @param smtpPort below 32768
     * @param imapPort below 32768
     */
    public MailServer(int smtpPort, int imapPort) {
        this.smtpPort = smtpPort;
        this.imapPort = imapPort;
    }

    /** A started server on free ports; the caller closes it. */
    public static MailServer forTests() {
        return new MailServer(Ports.free(), Ports.free()).start();
    }

    /**
     * Starts the server and returns when it takes mail.
     *
     * @return this
     * @throws PartFailed if a port is taken
     */
    public synchronized MailServer start() {
        Ports.requireFree("the mail server (SMTP)", smtpPort);
        Ports.requireFree("the mail server (IMAP)", imapPort);
        GreenMail started = new GreenMail(new ServerSetup[] {
            setup(smtpPort, ServerSetup.PROTOCOL_SMTP), setup(imapPort, ServerSetup.PROTOCOL_IMAP)
        });
        started.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        started.start();
        server = started;
        return this;
    }

    /** Stops; the mailboxes are gone. */
    public synchronized void stop() {
        GreenMail running = server;
        if (running != null) {
            running.stop();
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** What has come in since the start, in no particular order. */
    public synchronized List<MimeMessage> received() {
        if (server == null) {
            throw new IllegalStateException("The mail server has not been started.");
        }
        return List.of(server.getReceivedMessages());
    }

    /** SMTP, on 127.0.0.1. */
    public int smtpPort() {
        return smtpPort;
    }

    /** IMAP, on 127.0.0.1. */
    public int imapPort() {
        return imapPort;
    }

    /**
     * The mail server as a process of its own, until it is told to end.
     *
     * @param arguments {@code --smtp-port N --imap-port N}
     */
    public static void main(String[] arguments) {
        PartProcess.run("The mail server", arguments, options -> {
            MailServer mail = new MailServer(options.port("smtp-port"), options.port("imap-port")).start();
            return mail::stop;
        });
    }

    private static ServerSetup setup(int port, String protocol) {
        ServerSetup setup = new ServerSetup(port, LOOPBACK, protocol);
        setup.setServerStartupTimeout(START_TIMEOUT_MILLIS);
        return setup;
    }
}
