package io.guichet.notification.job;

import java.util.Locale;

/** Why somebody is written to. */
public enum NotificationKind {
    /** A message opened tickets: here are their numbers (P32). */
    ACKNOWLEDGEMENT;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As the database, the events and the API write it. */
    public String word() {
        return word;
    }
}
