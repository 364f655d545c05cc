package io.guichet.intake.imap;

import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.BASE64MailboxEncoder;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.util.MailLogger;

/**
 * A connection to a mail server (RFC 3501), logged in. It blocks, and belongs to one thread; {@link #endIdle} alone may come from
 * another. Every wait has a limit.
 */
final class ImapConnection implements AutoCloseable {

    private static final MailLogger SILENT = new MailLogger(ImapConnection.class, "IMAP", false, System.err);

    private final IMAPProtocol protocol;
    private final Idle idle;

    private ImapConnection(IMAPProtocol protocol) {
        this.protocol = protocol;
        this.idle = new Idle(protocol);
    }

    /** @throws MailboxFault when there is no getting in */
    static ImapConnection open(MailboxSettings settings, ImapConfig config) {
        IMAPProtocol protocol = connect(settings, config);
        try {
            new ImapLogin(protocol, settings).run();
            return new ImapConnection(protocol);
        } catch (MailboxFault e) {
            protocol.disconnect();
            throw e;
        }
    }

    private static IMAPProtocol connect(MailboxSettings settings, ImapConfig config) {
        boolean tls = settings.tls() == TlsMode.TLS;
        try {
            return new IMAPProtocol(
                    tls ? "imaps" : "imap",
                    settings.host(),
                    settings.port(),
                    properties(tls ? "mail.imaps" : "mail.imap", config),
                    tls,
                    SILENT);
        } catch (IOException | ProtocolException e) {
            throw new MailboxFault(
                    MailboxState.UNREACHABLE,
                    "The mail server " + settings.host() + ":" + settings.port() + " is not reached: "
                            + ImapWords.of(e),
                    e);
        }
    }

    private static Properties properties(String prefix, ImapConfig config) {
        Properties properties = new Properties();
        properties.setProperty(prefix + ".connectiontimeout", millis(config.connectTimeout()));
        properties.setProperty(prefix + ".timeout", millis(config.readTimeout()));
        properties.setProperty(prefix + ".writetimeout", millis(config.readTimeout()));
        properties.setProperty(prefix + ".ssl.checkserveridentity", "true");
        return properties;
    }

    private static String millis(Duration duration) {
        return String.valueOf(Math.max(1, duration.toMillis()));
    }

    boolean offers(String capability) {
        return protocol.hasCapability(capability);
    }

    /** Opens a folder; its uidvalidity. */
    long select(String folder) throws ProtocolException {
        return protocol.select(folder).uidvalidity;
    }

    /** Makes a folder unless it is there. */
    void ensure(String folder) throws ProtocolException {
        if (protocol.list("", folder) == null) {
            protocol.create(folder);
        }
    }

    /**
     * A command and all of its answer.
     *
     * @throws CommandFailedException when the server says no
     * @throws ProtocolException when it does not understand, or the connection breaks
     */
    Response[] command(String command) throws ProtocolException {
        return checked(protocol.command(command, null));
    }

    /** A command that ends with the name of a folder. */
    Response[] command(String command, String folder) throws ProtocolException {
        Argument name = new Argument().writeString(BASE64MailboxEncoder.encode(folder));
        return checked(protocol.command(command, name));
    }

    private Response[] checked(Response[] answer) throws ProtocolException {
        protocol.handleResult(answer[answer.length - 1]);
        return answer;
    }

    /** Waits until the server tells of something, or the time is over, or {@link #endIdle}. */
    void idle(Duration longest) throws ProtocolException {
        idle.run(longest);
    }

    /** Ends the waiting, from any thread. */
    void endIdle() {
        idle.end();
    }

    @Override
    public void close() {
        try {
            protocol.logout();
        } catch (ProtocolException alreadyGone) {
            protocol.disconnect();
        }
    }
}
