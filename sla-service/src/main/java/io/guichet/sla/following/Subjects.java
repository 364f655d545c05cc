package io.guichet.sla.following;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.guichet.sla.database.Rows;
import io.guichet.sla.deadline.Subject;
import io.guichet.sla.history.Fact;
import io.guichet.sla.history.History;
import io.guichet.sla.history.History.Postponement;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clocks run for, and the facts that are known of it. */
@ApplicationScoped
public class Subjects {
    private static final String IDS =
            "(select cast(i as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) i)";

    private static final String ADD = """
            insert into subject (id, number, message_id, subject_index)
            select id, number, message_id, subject_index
            from jsonb_populate_recordset(cast(null as subject), cast(cast(:rows as text) as jsonb)) order by id
            on conflict (id) do nothing
            """;

    private static final String LOCK = """
            select cast(jsonb_build_object('id', id, 'number', number, 'message_id', message_id, 'subject_index', subject_index,
                'traceparent', traceparent, 'now', now()) as text)
            from subject where id in %s order by id for update
            """.formatted(IDS);

    private static final String ADD_FACTS = """
            insert into fact (subject_id, sequence, body)
            select subject_id, cast(body ->> 'sequence' as integer), body
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(subject_id uuid, body jsonb)
            on conflict (subject_id, sequence) do nothing
            """;

    private static final String HISTORIES = """
            select cast(jsonb_build_object('subject_id', s.id,
                'facts', coalesce((select jsonb_agg(f.body order by f.sequence) from fact f where f.subject_id = s.id), '[]'),
                'postponements', coalesce((select jsonb_agg(jsonb_build_object('clock', p.clock, 'occasion', p.occasion,
                    'until', p.until, 'at', p.at) order by p.at, p.id) from postponement p where p.subject_id = s.id), '[]')) as text)
            from subject s where s.id in %s
            """.formatted(IDS);

    private static final String RECKONED = """
            update subject s set policies = :policies, open = r.open, traceparent = r.traceparent
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, open boolean, traceparent text)
            where s.id = r.id
            """;

    /** Makes known those that are not, and locks all in order of their ids until the transaction ends. */
    Uni<List<Locked>> lock(Collection<Told> told) {
        List<SubjectRow> rows = told.stream().map(SubjectRow::of).distinct().toList();
        List<UUID> ids = rows.stream().map(SubjectRow::id).distinct().toList();
        return Rows.execute(ADD, Map.of("rows", Rows.of(rows))).flatMap(added -> lockIds(ids));
    }

    /** Locks them in order of their ids until the transaction ends. */
    public Uni<List<Locked>> lockIds(Collection<UUID> ids) {
        return Rows.read(LOCK, Map.of("ids", Rows.of(ids)), Locked.class);
    }

    /** Keeps facts; those that are known stay as they are. */
    Uni<Void> add(Collection<Told> told) {
        List<FactRow> rows = told.stream()
                .map(each -> new FactRow(each.subject().id(), each.fact()))
                .toList();
        return Rows.execute(ADD_FACTS, Map.of("rows", Rows.of(rows))).replaceWithVoid();
    }

    /** All that is known of them. */
    public Uni<List<Known>> histories(Collection<UUID> ids) {
        return Rows.read(HISTORIES, Map.of("ids", Rows.of(ids)), Known.class);
    }

    /** Their deadlines are reckoned with these policies. */
    Uni<Void> reckoned(List<Standing> standings, String policies) {
        return Rows.execute(RECKONED, Map.of("rows", Rows.of(standings), "policies", policies))
                .replaceWithVoid();
    }

    /** Whether any deadline of it is still open. */
    record Standing(UUID id, boolean open, @Nullable String traceparent) {}

    /** One that is locked; {@code now} is the database's clock. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Locked(
            UUID id,
            @Nullable String number,
            @Nullable UUID messageId,
            @Nullable Integer subjectIndex,
            @Nullable String traceparent,
            Instant now) {

        Subject subject() {
            return new Subject(id, number, messageId, subjectIndex);
        }
    }

    /** What is known of one. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Known(UUID subjectId, List<Fact> facts, List<Postponement> postponements) {

        public History history() {
            return new History(facts, postponements);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    private record FactRow(UUID subjectId, Fact body) {}

    @JsonNaming(SnakeCaseStrategy.class)
    private record SubjectRow(
            UUID id,
            @Nullable String number,
            @Nullable UUID messageId,
            @Nullable Integer subjectIndex) {

        static SubjectRow of(Told told) {
            Subject subject = told.subject();
            return new SubjectRow(subject.id(), subject.number(), subject.messageId(), subject.subjectIndex());
        }
    }
}
