package io.guichet.intake.contact;

/**
 * A contact after a request.
 *
 * @param fresh whether it was not there before
 */
record Made(Contact contact, boolean fresh) {}
