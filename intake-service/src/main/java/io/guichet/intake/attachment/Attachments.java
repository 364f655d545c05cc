package io.guichet.intake.attachment;

import io.guichet.chassis.event.EventJson;
import io.guichet.intake.mail.DecodedContent;
import io.guichet.intake.mail.MailAttachment;
import io.guichet.intake.mail.MailFile;
import io.guichet.intake.raw.Pieces;
import io.guichet.intake.raw.RawContents;
import io.guichet.intake.raw.RawReference;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The files of messages. */
@ApplicationScoped
public class Attachments {

    // one parameter, one round trip, whatever the number of files
    private static final String ADD = """
            insert into message_attachment (message_id, id, position, name, media_type, size, sha256, inline, content_id)
            select :message, r.id, r.position, r.name, r."mediaType", r.size, r.sha256, r.inline, r."contentId"
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id text, position integer, name text,
                "mediaType" text, size bigint, sha256 text, inline boolean, "contentId" text)
            """;
    private static final String FIND = """
            select a.name, a.media_type, a.size, a.sha256, c.organization_id
            from message_attachment a join message m on m.id = a.message_id left join contact c on c.id = m.contact_id
            where a.message_id = :message and a.id = :id
            """;

    private final RawContents contents;

    Attachments(RawContents contents) {
        this.contents = contents;
    }

    private record Row(
            String id,
            int position,
            @Nullable String name,
            String mediaType,
            long size,
            String sha256,
            boolean inline,
            @Nullable String contentId) {

        static Row of(int position, MailAttachment file) {
            return new Row(
                    file.id(),
                    position,
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    file.inline(),
                    file.contentId());
        }
    }

    /** Stores the files of a mail in the current transaction; the message is there. */
    public Uni<Void> add(UUID message, List<MailFile> files) {
        // in the order of their names: two mails with the same files never wait for each other
        TreeMap<String, DecodedContent> byHash = new TreeMap<>();
        files.forEach(file -> byHash.put(file.content().sha256(), file.content()));
        return addContents(byHash.values())
                .flatMap(stored -> addRows(
                        message, files.stream().map(MailFile::attachment).toList()));
    }

    /** Stores one file with its bytes in the current transaction; the message is there. */
    public Uni<Void> add(UUID message, MailAttachment file, Pieces pieces) {
        return contents.add(new RawReference(file.sha256(), file.size(), file.mediaType()), pieces)
                .flatMap(stored -> addRows(message, List.of(file)));
    }

    private Uni<Void> addContents(Collection<DecodedContent> distinct) {
        return Multi.createFrom()
                .iterable(distinct)
                .onItem()
                .transformToUniAndConcatenate(content -> contents.add(
                        new RawReference(content.sha256(), content.size(), Download.UNKNOWN_TYPE), content::bytes))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> addRows(UUID message, List<MailAttachment> files) {
        if (files.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Row> rows = IntStream.range(0, files.size())
                .mapToObj(i -> Row.of(i + 1, files.get(i)))
                .toList();
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ADD)
                        .setParameter("message", message)
                        .setParameter("rows", EventJson.write(rows))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** A file of a message; nothing when there is no such file. */
    Uni<Optional<OwnedFile>> find(UUID message, String id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter("message", message)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(found -> OwnedFile.of(id, found)));
    }
}
