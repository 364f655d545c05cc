package io.guichet.triage.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says is to be done: the place of one that stops, and what it says of the ticket.
 *
 * @param place null: it only adds
 * @param suggest the memory whose ticket is suggested as a link
 * @param parent the memory whose ticket is suggested as the problem behind it
 */
record Effect(
        @Nullable Destination place,
        List<Template> labels,
        @Nullable Integer level,
        @Nullable Template kind,
        @Nullable String urgency,
        @Nullable Template summary,
        @Nullable String suggest,
        @Nullable String parent) {}
