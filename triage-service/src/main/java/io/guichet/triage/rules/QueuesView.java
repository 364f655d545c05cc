package io.guichet.triage.rules;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The desk's places, as they are shown; in the file's order. */
record QueuesView(
        @Schema(description = "Where tickets wait") List<PlaceView> queues,

        @Schema(description = "Where messages that need nobody are kept (P18)")
        List<PlaceView> folders,

        @Schema(description = "Who can be asked to look", examples = "[\"manager\"]")
        List<String> labels,

        @Schema(description = "The queue of what is labelled and has no other place") @Nullable
        String labelled) {

    record PlaceView(
            @Schema(examples = "\"assistance\"") String name,
            @Schema(examples = "\"Assistance\"") String title) {}

    static QueuesView of(RuleBook book) {
        var desk = book.places();
        return new QueuesView(places(desk.queues()), places(desk.folders()), desk.labels(), desk.labelled());
    }

    private static List<PlaceView> places(Map<String, String> places) {
        return places.entrySet().stream()
                .map(place -> new PlaceView(place.getKey(), place.getValue()))
                .toList();
    }
}
