package io.guichet.notification.job;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What was written, by the notification's id. */
@ApplicationScoped
public class NotificationLetters implements PanacheRepositoryBase<NotificationLetter, UUID> {}
