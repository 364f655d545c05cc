package io.guichet.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.embedded.PartFailed;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static Settings of(Map<String, String> environment) {
        return Settings.of(Path.of("home"), Path.of("data"), "a", environment);
    }

    @Test
    void theUsualPortsLieBelowTheEphemeralOnes() {
        assertThat(of(Map.of()).ports().values())
                .allMatch(port -> port < 32_768)
                .doesNotHaveDuplicates();
    }

    @Test
    void theEnvironmentChangesPortHeapAndOrganization() {
        Settings settings = of(Map.of(
                "GUICHET_PORT_KAFKA_CONTROLLER", "20001",
                "GUICHET_HEAP_TICKET", "1g",
                "GUICHET_CLIENT_ORGANIZATION", "Other"));

        assertThat(settings.port("kafka-controller")).isEqualTo(20_001);
        assertThat(settings.heap("ticket")).isEqualTo("1g");
        assertThat(settings.organization()).isEqualTo("Other");
    }

    @Test
    void theDeskIsADirectoryOfTheProject() {
        assertThat(Settings.of(Path.of("/home"), Path.of("/data"), "b", Map.of())
                        .deskDirectory())
                .isEqualTo(Path.of("/home/deploy/desks/b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GUICHET_PORT_SLA    | none  | GUICHET_PORT_SLA is none: a port from 1 to 65535 is expected.
                    GUICHET_PORT_SLA    | 65536 | GUICHET_PORT_SLA is 65536: a port from 1 to 65535 is expected.
                    GUICHET_PORT_SLA    | 0     | GUICHET_PORT_SLA is 0: a port from 1 to 65535 is expected.
                    GUICHET_HEAP_KAFKA  | lots  | GUICHET_HEAP_KAFKA is lots: a size such as 256m or 1g is expected.
                    GUICHET_PORT_TRIAGE | 8081  | Port 8081 is given to both intake and triage: each part needs one of its own.
                    """)
    void whatCannotBeIsOneSentence(String variable, String value, String sentence) {
        assertThatThrownBy(() -> of(Map.of(variable, value)))
                .isInstanceOf(PartFailed.class)
                .hasMessage(sentence);
    }

    @Test
    void theHelpNamesEverySetting() {
        assertThat(Texts.help())
                .contains("--demo", "--desk", "--data", "GUICHET_PORT_POSTGRES=15432", "GUICHET_HEAP_INTAKE=");
    }
}
