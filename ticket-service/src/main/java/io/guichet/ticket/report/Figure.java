package io.guichet.ticket.report;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of one period. */
final class Figure {

    private Figure() {}

    /** How many tickets came and went. */
    @Schema(name = "Volume")
    record Volume(
            @Schema(description = "its first day", examples = "2026-11-01")
            LocalDate period,

            @Schema(examples = "412") long opened,
            @Schema(examples = "398") long closed) {

        static Volume of(Row row) {
            return new Volume(row.getLocalDate("period"), row.getLong("opened"), row.getLong("closed"));
        }
    }

    /** How long something took. */
    @Schema(name = "Lapse")
    record Lapse(
            @Schema(description = "its first day", examples = "2026-11-01")
            LocalDate period,

            @Schema(description = "that the figures are of", examples = "398")
            long tickets,

            @Schema(description = "half of them took no longer, in seconds", examples = "5400")
            long median,

            @Schema(description = "nine of ten took no longer, in seconds", examples = "86400")
            long p90) {

        static Lapse of(Row row) {
            return new Lapse(
                    row.getLocalDate("period"),
                    row.getLong("tickets"),
                    Math.round(row.getDouble("median")),
                    Math.round(row.getDouble("p90")));
        }
    }

    /** How many came back. */
    @Schema(name = "ReopenRate")
    record ReopenRate(
            @Schema(description = "its first day", examples = "2026-11-01")
            LocalDate period,

            @Schema(examples = "398") long closed,
            @Schema(examples = "12") long reopened,

            @Schema(description = "reopened / closed", examples = "0.0302")
            double rate) {

        static ReopenRate of(Row row) {
            long closed = row.getLong("closed");
            long reopened = row.getLong("reopened");
            return new ReopenRate(
                    row.getLocalDate("period"), closed, reopened, Math.round(10_000.0 * reopened / closed) / 10_000.0);
        }
    }

    /** How many were of one sort. */
    @Schema(name = "Share")
    record Share(
            @Schema(description = "its first day", examples = "2026-11-01")
            LocalDate period,

            @Schema(description = "the kind, or the rule; absent: none", examples = "malfunction") @Nullable
            String name,

            @Schema(examples = "120") long tickets) {

        static Share of(Row row) {
            return new Share(row.getLocalDate("period"), row.getString("name"), row.getLong("tickets"));
        }
    }
}
