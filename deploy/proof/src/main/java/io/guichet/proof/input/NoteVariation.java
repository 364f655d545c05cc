package io.guichet.proof.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.local.demo.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;

/** A phone note of somebody else, who has the same to say. */
final class NoteVariation {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ORGANIZATIONS = 2_000;

    private NoteVariation() {}

    static Input of(Sample sample, String token, int index, SplittableRandom random) {
        ObjectNode note = read(sample);
        String domain = note.path("callerEmail").asText("").replaceFirst(".*@", "");
        String address = domain.isEmpty() ? "" : token + "@" + domain;
        if (!address.isEmpty()) {
            note.put("callerEmail", address);
        }
        if (note.has("callerName")) {
            note.put("callerName", note.path("callerName").asText() + " " + token);
        }
        if (note.has("organization")) {
            note.put("organization", note.path("organization").asText() + " " + random.nextInt(ORGANIZATIONS));
        }
        if (note.has("callerNumber")) {
            // the ranges that the regulator keeps for fiction; those who leave no address are not known by their number
            String range = address.isEmpty() ? "05 36 49 " : "06 39 98 ";
            note.put("callerNumber", range + "%02d %02d".formatted(index / 100 % 100, index % 100));
        }
        for (JsonNode subject : note.path("subjects")) {
            ((ObjectNode) subject).put("details", subject.path("details").asText("") + " (" + token + ")");
        }
        return new Input(
                token,
                "note " + sample.name(),
                "",
                bytes(note),
                address,
                note.path("subjects").size(),
                !address.isEmpty());
    }

    private static ObjectNode read(Sample sample) {
        try {
            return (ObjectNode) JSON.readTree(sample.content());
        } catch (IOException e) {
            throw new UncheckedIOException("The sample " + sample.name() + " is no JSON.", e);
        }
    }

    private static byte[] bytes(JsonNode note) {
        try {
            return JSON.writeValueAsBytes(note);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
