package io.guichet.intake.exchange;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.intake.contact.ContactWish;
import io.guichet.intake.contact.GivenContact;
import io.guichet.intake.contact.GivenFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads lines as what is wanted of contacts, or says why it cannot. */
@ApplicationScoped
class LineReading {

    private final GivenFields fields;

    LineReading(GivenFields fields) {
        this.fields = fields;
    }

    ReadLines read(List<CsvLine> lines) {
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
        return new ReadLines(lines.size(), numbers, wishes, refused);
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
}
