package io.guichet.intake.contact;

/**
 * Who wrote a mail.
 *
 * @param welcome whether one who was never here becomes a contact
 */
public record Author(Sender sender, boolean welcome) {}
