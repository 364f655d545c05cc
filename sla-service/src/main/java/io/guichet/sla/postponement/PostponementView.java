package io.guichet.sla.postponement;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A postponement as the desk sees it. */
@Schema(name = "Postponement")
record PostponementView(UUID postponementId, Instant until, String reason, String by, Instant at) {

    static PostponementView of(Postponement postponement) {
        return new PostponementView(
                postponement.id(), postponement.until(), postponement.reason(), postponement.by(), postponement.at());
    }
}
