package io.guichet.triage.rules;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a rule does with a subject, as it is shown. */
record OutcomeView(
        @Schema(
                enumeration = {"open", "hold", "file", "join", "resolve"},
                description = "Absent: the rule only adds")
        @Nullable
        String outcome,

        @Schema(examples = "\"assistance\"") @Nullable String queue,
        @Nullable String folder,

        @Schema(description = "The memory whose ticket is joined or resolved; without such a ticket, queue or folder")
        @Nullable
        String memory,

        @Nullable List<String> labels,
        @Nullable Integer level,
        @Nullable String kind,
        @Nullable String urgency,
        @Nullable String summary) {

    static OutcomeView of(Effect effect) {
        var place = effect.place();
        if (place instanceof Destination.Join join) {
            return view(effect, "join", join.otherwise(), join.memory());
        }
        if (place instanceof Destination.Resolve resolve) {
            return view(effect, "resolve", resolve.otherwise(), resolve.memory());
        }
        return view(effect, word(place), place, null);
    }

    private static OutcomeView view(
            Effect effect, @Nullable String word, @Nullable Destination place, @Nullable String memory) {
        var isTicket = place == null || place instanceof Destination.Queue;
        return new OutcomeView(
                word,
                queue(place),
                place instanceof Destination.Folder folder ? folder.name() : null,
                memory,
                isTicket ? effect.labels().stream().map(Template::toString).toList() : null,
                effect.level(),
                text(effect.kind()),
                effect.urgency(),
                text(effect.summary()));
    }

    private static @Nullable String word(@Nullable Destination place) {
        if (place == null) {
            return null;
        }
        if (place instanceof Destination.Hold) {
            return "hold";
        }
        return place instanceof Destination.Folder ? "file" : "open";
    }

    private static @Nullable String queue(@Nullable Destination place) {
        if (place instanceof Destination.Hold hold) {
            return hold.queue();
        }
        return place instanceof Destination.Queue queue ? queue.name().toString() : null;
    }

    private static @Nullable String text(@Nullable Template template) {
        return template == null ? null : Objects.toString(template);
    }
}
