package io.guichet.notification.delivery;

import java.util.UUID;

/**
 * A mail that is ours to send, until the lease ends.
 *
 * @param number which attempt it is, from 1; its outcome counts only as long as no later one began
 */
record Attempt(UUID notification, int number, OutgoingMail mail) {}
