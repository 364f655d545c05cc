package io.guichet.local.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The document of all topics names what the services publish: no more, no less. */
class AsyncApiTest {

    private static final Pattern SCHEMA = Pattern.compile("'\\.\\./([^']+\\.schema\\.json)'");
    private static final Pattern TYPE = Pattern.compile("name: (guichet\\.[a-z.-]+\\.v\\d+)");
    private static final Path HOME = Path.of("../..");

    @Test
    void everyContractIsListedAndEveryListedContractExists() throws IOException {
        var listed = SCHEMA.matcher(document())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(listed).containsExactlyInAnyOrderElementsOf(contracts());
    }

    @Test
    void everyListedTypeIsWrittenByTheServiceThatOwnsIt() throws IOException {
        var sources = sources();

        assertThat(TYPE.matcher(document()).results().map(match -> match.group(1)))
                .hasSizeGreaterThan(8)
                .allSatisfy(type -> assertThat(sources).contains("\"" + type + "\""));
    }

    private static String document() throws IOException {
        return Files.readString(HOME.resolve("deploy/asyncapi.yaml"));
    }

    private static List<String> contracts() throws IOException {
        try (var files = Files.walk(HOME)) {
            return files.filter(file -> file.toString().endsWith(".schema.json"))
                    .filter(file -> file.toString().contains("src/main/resources/contracts"))
                    .map(file -> HOME.relativize(file).toString())
                    .toList();
        }
    }

    private static String sources() throws IOException {
        var text = new StringBuilder();
        try (var files = Files.walk(HOME)) {
            for (var file : files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("-service/src/main"))
                    .toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
