package io.guichet.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** The storage of a Kafka node: formatted once, with a cluster id that stays. */
final class KafkaStorage {
    private KafkaStorage() {}

    /** Formats the log directory unless that is done; a format that was interrupted is done again. */
    static void formatOnce(KafkaSettings settings) throws IOException {
        // written last by the formatter
        if (Files.exists(settings.log().resolve("meta.properties"))) {
            return;
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(said, true, StandardCharsets.UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(settings.node())
                    .setControllerListenerName("CONTROLLER")
                    .addDirectory(settings.log().toString())
                    .setMetadataLogDirectory(settings.log().toString())
                    .run();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("its storage could not be formatted: " + said.toString(StandardCharsets.UTF_8), e);
        }
    }
}
