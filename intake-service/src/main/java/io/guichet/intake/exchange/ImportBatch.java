package io.guichet.intake.exchange;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.intake.contact.ContactWish;
import io.guichet.intake.contact.Decision;
import io.guichet.intake.contact.Directory;
import io.guichet.intake.contact.GivenContact;
import io.guichet.intake.contact.GivenFields;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes some lines in, in one transaction: each is an upsert by itself. */
@ApplicationScoped
class ImportBatch {

    private static final String PLAN_ANEW = "select set_config('plan_cache_mode', 'force_custom_plan', true)";

    private final Directory directory;
    private final GivenFields fields;

    ImportBatch(Directory directory, GivenFields fields) {
        this.directory = directory;
        this.fields = fields;
    }

    @WithTransaction
    Uni<ImportReport> take(List<CsvLine> lines) {
        return plannedAnew().flatMap(ready -> carryOut(lines));
    }

    // a plan that was kept from when there were few contacts reads all of them for each batch once there are many
    private static Uni<String> plannedAnew() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(PLAN_ANEW, String.class).getSingleResult());
    }

    private Uni<ImportReport> carryOut(List<CsvLine> lines) {
        List<RefusedLine> refused = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        List<ContactWish> wishes = new ArrayList<>();
        for (CsvLine line : lines) {
            try {
                GivenContact given = given(line, refused);
                if (given != null) {
                    wishes.add(ContactWish.upsert(given));
                    numbers.add(line.number());
                }
            } catch (InvalidRequest invalid) {
                refused.add(RefusedLine.of(line.number(), invalid));
            }
        }
        return directory.carryOut(wishes).map(decisions -> report(lines.size(), numbers, decisions, refused));
    }

    private @Nullable GivenContact given(CsvLine line, List<RefusedLine> refused) {
        if (line.broken() != null) {
            refused.add(line.broken());
            return null;
        }
        return fields.contact(
                id(line.text(Column.ID)),
                line.text(Column.EXTERNAL_ID),
                line.text(Column.NAME),
                line.text(Column.LANGUAGE),
                fields.organization(line.text(Column.ORGANIZATION_EXTERNAL_ID), line.text(Column.ORGANIZATION)),
                line.texts(Column.ADDRESSES),
                line.texts(Column.NUMBERS),
                parts(line));
    }

    private static Set<GivenContact.Part> parts(CsvLine line) {
        Set<GivenContact.Part> parts = EnumSet.noneOf(GivenContact.Part.class);
        line.cells().keySet().forEach(column -> {
            switch (column) {
                case LANGUAGE -> parts.add(GivenContact.Part.LANGUAGE);
                case ORGANIZATION, ORGANIZATION_EXTERNAL_ID -> parts.add(GivenContact.Part.ORGANIZATION);
                case ADDRESSES -> parts.add(GivenContact.Part.ADDRESSES);
                case NUMBERS -> parts.add(GivenContact.Part.NUMBERS);
                default -> {}
            }
        });
        return parts;
    }

    private static @Nullable UUID id(@Nullable String written) {
        try {
            return written == null ? null : UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest("id", "must be a UUID, or empty");
        }
    }

    private static ImportReport report(
            int lines, List<Long> numbers, List<Decision> decisions, List<RefusedLine> refused) {
        IntStream.range(0, decisions.size())
                .mapToObj(i -> RefusedLine.of(numbers.get(i), decisions.get(i)))
                .flatMap(Optional::stream)
                .forEach(refused::add);
        refused.sort(Comparator.comparingLong(RefusedLine::line));
        return new ImportReport(
                lines,
                count(decisions, Decision.Outcome.ADDED),
                count(decisions, Decision.Outcome.CHANGED),
                count(decisions, Decision.Outcome.UNCHANGED),
                refused);
    }

    private static int count(List<Decision> decisions, Decision.Outcome outcome) {
        return Math.toIntExact(decisions.stream()
                .filter(decision -> decision.outcome() == outcome)
                .count());
    }
}
