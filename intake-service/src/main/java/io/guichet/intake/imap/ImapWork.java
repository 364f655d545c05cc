package io.guichet.intake.imap;

import org.eclipse.angus.mail.iap.ProtocolException;

/** Something to do on a connection. */
@FunctionalInterface
interface ImapWork<T> {

    T on(ImapConnection connection) throws ProtocolException;
}
