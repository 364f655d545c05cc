package io.guichet.notification.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The head of the mail once it is written; it stays the same however often it is tried.
 *
 * @param mailId its Message-ID
 */
@Embeddable
public record ComposedMail(
        String subject, @Column(name = "mail_id") String mailId) {}
