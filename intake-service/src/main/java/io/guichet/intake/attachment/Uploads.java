package io.guichet.intake.attachment;

import io.guichet.chassis.identity.Caller;
import io.guichet.intake.problem.AttachmentNotFound;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The uploaded files. */
@ApplicationScoped
class Uploads implements PanacheRepositoryBase<Upload, UUID> {

    /** @throws AttachmentNotFound when there is none, or none for this caller */
    Uni<Upload> require(UUID id, Caller caller) {
        return findById(id).map(found -> {
            if (found == null || !found.isVisibleTo(caller)) {
                throw new AttachmentNotFound(id.toString());
            }
            return found;
        });
    }
}
