package io.guichet.intake.receipt;

import java.util.UUID;

/**
 * The answer to something handed in.
 *
 * @param messageId the message it became
 * @param subjects how many subjects that message has
 * @param fresh true for what was not here before, which is now to be stored in the same transaction
 */
public record Receipt(UUID messageId, int subjects, boolean fresh) {}
