package io.guichet.notification.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a notification's mail says, word for word. */
@Entity
@Table(name = "notification_letter")
public class NotificationLetter {

    @Id
    @Column(name = "notification_id")
    private UUID notificationId;

    @Column(name = "text_body")
    private String text;

    @Column(name = "html_body")
    private String html;

    @SuppressWarnings("NullAway.Init")
    protected NotificationLetter() {}

    public NotificationLetter(UUID notificationId, String text, String html) {
        this.notificationId = notificationId;
        this.text = text;
        this.html = html;
    }

    public String text() {
        return text;
    }

    public String html() {
        return html;
    }
}
