package io.guichet.intake.imap;

import io.smallrye.mutiny.Uni;
import org.eclipse.angus.mail.iap.BadCommandException;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.iap.ProtocolException;

/** A mailbox that is open: its connection, the thread that may use it, and which mails broke it before. */
record ImapSession(
        MailboxSettings settings,
        ImapThread thread,
        ImapConnection connection,
        Suspects suspects,
        MailboxStatus status) {

    /** @return fails with a {@link MailboxFault} */
    <T> Uni<T> run(ImapWork<T> work) {
        return thread.run(() -> {
            try {
                return work.on(connection);
            } catch (ProtocolException e) {
                throw fault(e);
            }
        });
    }

    private MailboxFault fault(ProtocolException e) {
        boolean refused = e instanceof CommandFailedException || e instanceof BadCommandException;
        return new MailboxFault(
                refused ? MailboxState.SERVER_REFUSES : MailboxState.UNREACHABLE,
                "The mail server " + settings.host() + (refused ? " refuses: " : " is lost: ") + ImapWords.of(e),
                e);
    }
}
