package io.guichet.chassis.desk;

/** A desk file that cannot be used; the message names file, line, place and what is expected. */
public final class BrokenDeskFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BrokenDeskFile(String message) {
        super(message, null, false, false);
    }
}
