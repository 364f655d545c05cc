package io.guichet.notification.desk;

import io.guichet.chassis.desk.DeskFiles;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the desk's mail settings once, at start. */
final class MailDeskProducer {

    @Produces
    @Singleton
    MailDesk mailDesk(DeskFiles files) {
        return new MailDeskReader(
                        files.read("desk.yaml", Desk.class),
                        files.read(NotificationSettings.FILE, NotificationSettings.class))
                .read();
    }
}
