package io.guichet.intake.attachment;

import io.guichet.chassis.id.Ids;
import io.guichet.chassis.identity.Caller;
import io.guichet.intake.body.TakenBody;
import io.guichet.intake.problem.AttachmentNotFound;
import io.guichet.intake.raw.RawContents;
import io.guichet.intake.raw.RawReference;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** Takes files in that are to be attached to something elsewhere, such as a ticket. */
@ApplicationScoped
class Uploading {

    private final RawContents contents;
    private final Uploads uploads;
    private final InstantSource clock;

    Uploading(RawContents contents, Uploads uploads, InstantSource clock) {
        this.contents = contents;
        this.uploads = uploads;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Upload> take(String name, String mediaType, TakenBody body, String by) {
        Download file = new Download(name, mediaType, body.size(), body.sha256());
        return contents.add(new RawReference(file.sha256(), file.size(), mediaType), body::bytes)
                .flatMap(stored -> uploads.persist(new Upload(Ids.next(), file, by, clock.instant())));
    }

    /** @throws AttachmentNotFound when there is none, or none for this caller */
    @WithTransaction
    Uni<Upload> attach(UUID id, String to, Caller caller) {
        return uploads.require(id, caller).invoke(upload -> upload.attachTo(to));
    }
}
