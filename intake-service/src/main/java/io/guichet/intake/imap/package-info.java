/**
 * Mailboxes that the service fetches by IMAP (P4): peek, commit, and only then move. The database says what is stored, the mailbox
 * what is there; flags mean nothing.
 */
@NullMarked
package io.guichet.intake.imap;

import org.jspecify.annotations.NullMarked;
