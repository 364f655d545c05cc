package io.guichet.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.guichet.chassis.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A producer's contract: a JSON Schema and a golden sample under {@code src/main/resources/contracts}. */
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Contract() {}

    /** A contract file of a service, by its path in the repository: a consumer reads, it does not depend. */
    public static String of(String service, String file) {
        try {
            return Files.readString(root().resolve(service)
                    .resolve("src/main/resources/contracts")
                    .resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON fits the schema, which allows nothing that it does not name. */
    public static void assertFits(String schema, String json) {
        var findings = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(tree(json));
        assertThat(findings).isEmpty();
    }

    /** The wire record writes exactly the sample. */
    public static void assertWrites(Object record, String sample) {
        assertThat(tree(EventJson.write(record))).isEqualTo(tree(sample));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + json, e);
        }
    }

    private static Path root() {
        var directory = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(directory.resolve("intake-service"))) {
            directory = directory.getParent();
        }
        return directory;
    }
}
