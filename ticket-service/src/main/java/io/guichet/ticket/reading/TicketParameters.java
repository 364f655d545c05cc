package io.guichet.ticket.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which tickets a caller asks for, as it is written: the query parameters of lists and exports, and what a saved view holds. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "TicketParameters")
public class TicketParameters {

    @Parameter(description = "only of these queues", example = "assistance")
    @RestQuery
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    public List<String> queue = List.of();

    @Parameter(description = "only with one of these statuses", example = "open")
    @RestQuery
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    public List<String> status = List.of();

    @Parameter(description = "only of these kinds", example = "malfunction")
    @RestQuery
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    public List<String> kind = List.of();

    @Parameter(description = "only with one of these priorities", example = "urgent")
    @RestQuery
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    public List<String> priority = List.of();

    @Parameter(description = "only with all of these labels; not for clients", example = "manager")
    @RestQuery
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    public List<String> label = List.of();

    @Parameter(description = "only of this level; not for clients", example = "2")
    @RestQuery
    public @Nullable String level;

    @Parameter(description = "only of this contact, by their id", example = "0199aa10-0000-7000-8000-00000000000c")
    @RestQuery
    public @Nullable String contact;

    @Parameter(description = "only of this organization, by its id", example = "7d7f3c7e-5b3a-5c1e-9a2f-2f1a5d0c9e11")
    @RestQuery
    public @Nullable String organization;

    @Parameter(description = "only opened at or after this time (RFC 3339)", example = "2026-11-01T00:00:00Z")
    @RestQuery
    public @Nullable String openedFrom;

    @Parameter(description = "only opened before this time", example = "2026-12-01T00:00:00Z")
    @RestQuery
    public @Nullable String openedTo;

    @Parameter(description = "only changed at or after this time", example = "2026-11-01T00:00:00Z")
    @RestQuery
    public @Nullable String changedFrom;

    @Parameter(description = "only changed before this time", example = "2026-12-01T00:00:00Z")
    @RestQuery
    public @Nullable String changedTo;

    @Parameter(
            description =
                    "true: only where a clock of the desk has run out; false: only where none has; not for clients",
            example = "true")
    @RestQuery
    public @Nullable String overdue;

    @Parameter(
            description = "only what this message opened or joined, by its id",
            example = "0199aa10-0000-7000-8000-0000000000aa")
    @RestQuery
    public @Nullable String message;

    @Parameter(
            description =
                    "only with all of these words, whatever their accents and endings, in French or in English; \"as a phrase\", -without; a"
                            + " ticket's number, and for the desk an address or a telephone number, is found as well. What was said a second ago may"
                            + " be missing still",
            example = "export refuse")
    @RestQuery
    public @Nullable String q;

    @Parameter(
            description =
                    "opened (by default), changed, urgency; with a minus in front of the first two, the latest first. By"
                            + " urgency only what is not closed is listed: the most urgent first, then the oldest",
            example = "urgency")
    @RestQuery
    public @Nullable String sort;
}
