package io.guichet.intake.imap;

/**
 * A mailbox to fetch, checked.
 *
 * @param name as the configuration names it
 * @param deskMailbox the desk's mailbox whose mail it is
 * @param token whether the secret is an access token, not a password
 */
record MailboxSettings(
        String name,
        String deskMailbox,
        String host,
        int port,
        TlsMode tls,
        String user,
        boolean token,
        Secret secret,
        Folders folders) {

    /**
     * Full names at the server.
     *
     * @param watched what is fetched
     * @param processed where what was stored is moved
     * @param refused where what cannot be taken in is moved
     */
    record Folders(String watched, String processed, String refused) {}

    /** Server and folder, as people name it; two mailboxes never have the same. */
    String address() {
        return user + " at " + host + ":" + port + ", folder " + folders.watched();
    }
}
