package io.guichet.ticket.report;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a report is asked about, as it is written. */
public class ReportParameters {

    @Parameter(
            description = "from then on (RFC 3339); by default 90 days before `to`",
            example = "2026-09-01T00:00:00+02:00")
    @RestQuery
    public @Nullable String from;

    @Parameter(description = "until before then; by default now", example = "2026-12-01T00:00:00+01:00")
    @RestQuery
    public @Nullable String to;

    @Parameter(
            description = "figures for each day, week or month (by default) of the desk's calendar",
            example = "month")
    @RestQuery
    public @Nullable String by;

    @Parameter(description = "only of this organization, by its id", example = "7d7f3c7e-5b3a-5c1e-9a2f-2f1a5d0c9e11")
    @RestQuery
    public @Nullable String organization;

    @Parameter(description = "only of this queue", example = "assistance")
    @RestQuery
    public @Nullable String queue;
}
