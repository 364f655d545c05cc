package io.guichet.intake.imap;

/** How the connection to a mail server is protected. */
public enum TlsMode {
    /** Not at all: for a server on this machine or in a network that is trusted. */
    NONE(143),
    /** In the clear first, then encrypted by STARTTLS, which the server must offer. */
    STARTTLS(143),
    /** Encrypted from the first byte (RFC 8314). */
    TLS(993);

    private final int usualPort;

    TlsMode(int usualPort) {
        this.usualPort = usualPort;
    }

    int usualPort() {
        return usualPort;
    }
}
