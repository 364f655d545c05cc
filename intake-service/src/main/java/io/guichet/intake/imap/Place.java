package io.guichet.intake.imap;

/**
 * Where uids are unique (RFC 3501 section 2.3.1.1): a folder, as long as its uidvalidity is the same.
 *
 * @param mailbox as the configuration names it
 * @param folder its full name at the server
 */
record Place(String mailbox, String folder, long uidValidity) {}
