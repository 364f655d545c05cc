package io.guichet.notification.letter;

import io.guichet.chassis.desk.DeskFiles;
import io.guichet.chassis.promise.PromiseGuard;
import io.guichet.notification.desk.MailDesk;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the desk's letters once, at start; a template that does not pass stops the service. */
final class LettersProducer {

    @Produces
    @Singleton
    @Startup
    Letters letters(DeskFiles files, MailDesk desk, PromiseGuard guard) {
        return Letters.read(files.directory(), desk, guard);
    }
}
