package io.guichet.notification.desk;

import io.guichet.chassis.desk.DeskFiles;
import io.guichet.chassis.promise.PromiseGuard;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the desk's mail settings once, at start. */
final class MailDeskProducer {

    /** The promise guard, with the desk's own phrases (P32). */
    @Produces
    @Singleton
    PromiseGuard promiseGuard(MailDesk desk) {
        return new PromiseGuard(desk.habits().promises());
    }

    @Produces
    @Singleton
    MailDesk mailDesk(DeskFiles files) {
        return new MailDeskReader(
                        files.read("desk.yaml", Desk.class),
                        files.read(NotificationSettings.FILE, NotificationSettings.class))
                .read();
    }
}
