package io.guichet.notification.job;

/** There may be something to send; fired after the commit. */
public enum NotificationsAdded {
    SIGNAL
}
