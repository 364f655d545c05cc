package io.guichet.intake.imap;

import java.io.IOException;
import org.eclipse.angus.mail.iap.BadCommandException;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.jspecify.annotations.Nullable;

/** Logs in on a fresh connection, encrypted first where that is wanted. */
record ImapLogin(IMAPProtocol protocol, MailboxSettings settings) {

    /** @throws MailboxFault when the server does not let us in */
    void run() {
        String secret = secret();
        try {
            startTls();
            logIn(secret);
            if (protocol.getCapabilities().isEmpty() || !protocol.hasCapability("IMAP4rev1")) {
                protocol.capability();
            }
        } catch (CommandFailedException | BadCommandException e) {
            settings.secret().refused();
            throw refused(ImapWords.of(e), e);
        } catch (ProtocolException e) {
            throw new MailboxFault(
                    MailboxState.UNREACHABLE,
                    "The connection to " + settings.host() + " broke at the login: " + ImapWords.of(e),
                    e);
        }
    }

    private String secret() {
        try {
            String secret = settings.secret().current();
            if (secret.isEmpty()) {
                throw refused("the secret is empty", null);
            }
            return secret;
        } catch (IOException e) {
            throw refused(String.valueOf(e.getMessage()), e);
        }
    }

    private void startTls() throws ProtocolException {
        if (settings.tls() != TlsMode.STARTTLS) {
            return;
        }
        if (!protocol.hasCapability("STARTTLS")) {
            throw refused("the server does not offer STARTTLS, and nothing is sent in the clear", null);
        }
        protocol.startTLS();
        protocol.capability();
    }

    private void logIn(String secret) throws ProtocolException {
        if (settings.token()) {
            protocol.authoauth2(settings.user(), secret);
        } else if (protocol.hasCapability("AUTH=PLAIN")) {
            protocol.authplain(null, settings.user(), secret);
        } else if (protocol.hasCapability("LOGINDISABLED")) {
            throw refused("the server takes no password on this connection; set tls to starttls or tls", null);
        } else {
            protocol.login(settings.user(), secret);
        }
    }

    private MailboxFault refused(String why, @Nullable Throwable cause) {
        return new MailboxFault(
                MailboxState.LOGIN_REFUSED,
                "The login of " + settings.user() + " at " + settings.host() + " is refused: " + why,
                cause);
    }
}
