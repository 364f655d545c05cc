package io.guichet.intake.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.intake.desk.Desk;
import io.guichet.intake.desk.Mailbox;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfiguredMailboxesTest {

    private static final String PREFIX = "guichet.intake.mailboxes.";
    private static final Desk DESK = new Desk(
            "Test desk",
            ZoneId.of("Europe/Paris"),
            "FR",
            List.of("fr"),
            null,
            Map.of(
                    "assistance", new Mailbox("assistance@desk.example", true),
                    "contact", new Mailbox("contact@desk.example", true)),
            null);

    @Test
    void aMailboxNeedsHostUserAndPasswordOnly() throws IOException {
        MailboxSettings settings = read(usual()).get(0);

        assertThat(settings.name()).isEqualTo("assistance");
        assertThat(settings.deskMailbox()).isEqualTo("assistance");
        assertThat(settings.tls()).isEqualTo(TlsMode.TLS);
        assertThat(settings.port()).isEqualTo(993);
        assertThat(settings.folders()).isEqualTo(new MailboxSettings.Folders("INBOX", "Processed", "Refused"));
        assertThat(settings.secret().current()).isEqualTo("secret");
    }

    @Test
    void theEnvironmentNamesMailboxesAsWell() {
        Map<String, String> environment = Map.of(
                "GUICHET_INTAKE_MAILBOXES_CONTACT_HOST", "127.0.0.1",
                "GUICHET_INTAKE_MAILBOXES_CONTACT_PORT", "13143",
                "GUICHET_INTAKE_MAILBOXES_CONTACT_TLS", "none",
                "GUICHET_INTAKE_MAILBOXES_CONTACT_USER", "contact@desk.example",
                "GUICHET_INTAKE_MAILBOXES_CONTACT_PASSWORD", "any");

        MailboxSettings settings = read(new EnvConfigSource(environment, 300)).get(0);

        assertThat(settings.name()).isEqualTo("contact");
        assertThat(settings.tls()).isEqualTo(TlsMode.NONE);
        assertThat(settings.address()).isEqualTo("contact@desk.example at 127.0.0.1:13143, folder INBOX");
    }

    @Test
    void noMailboxIsFetchedUnlessItIsNamed() {
        assertThat(read(Map.of())).isEmpty();
    }

    @Test
    void aSecretInAFileIsReadAnewAtEachLogin(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("token"), "first\n");
        Map<String, String> given = usual();
        given.remove("assistance.password");
        given.put("assistance.oauth2.token-file", file.toString());

        MailboxSettings settings = read(given).get(0);

        assertThat(settings.token()).isTrue();
        assertThat(settings.secret().current()).isEqualTo("first");
        Files.writeString(file, "second");
        assertThat(settings.secret().current()).isEqualTo("second");
        Files.delete(file);
        assertThatThrownBy(() -> settings.secret().current())
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assistance.desk-mailbox | sales | assistance.desk-mailbox | assistance, contact",
                "assistance.port | 70000 | assistance.port | 1 to 65535",
                "assistance.password-file | /run/secret | assistance | exactly one of",
                "assistance.oauth2.scope | mail | assistance.oauth2 | token-file",
                "assistance.processed-folder | INBOX | assistance | three folders"
            })
    void whatCannotBeIsSaidWithTheSettingAndWhatIsExpected(
            String setting, String value, String where, String expected) {
        Map<String, String> given = usual();
        given.put(setting, value);
        if (setting.contains("oauth2")) {
            given.remove("assistance.password");
        }

        assertThatThrownBy(() -> read(given))
                .isInstanceOf(BrokenMailboxSetting.class)
                .hasMessageStartingWith(PREFIX + where + ": ")
                .hasMessageContaining(expected);
    }

    @Test
    void aMissingSecretIsSaid() {
        Map<String, String> given = usual();
        given.remove("assistance.password");

        assertThatThrownBy(() -> read(given))
                .isInstanceOf(BrokenMailboxSetting.class)
                .hasMessageContaining("exactly one of password, password-file and oauth2");
    }

    @Test
    void aTokenEndpointNeedsIdAndSecretOfTheClient() {
        Map<String, String> given = usual();
        given.remove("assistance.password");
        given.put("assistance.oauth2.token-url", "https://login.example/token");
        given.put("assistance.oauth2.client-id", "desk");

        assertThatThrownBy(() -> read(given)).hasMessageContaining("assistance.oauth2.client-secret: is missing");
    }

    @Test
    void twoMailboxesDoNotFetchTheSameFolder() {
        Map<String, String> given = usual();
        usual().forEach((name, value) -> given.put(name.replace("assistance", "contact"), value));

        assertThatThrownBy(() -> read(given))
                .isInstanceOf(BrokenMailboxSetting.class)
                .hasMessageContaining("mailbox assistance fetches")
                .hasMessageContaining("already");
    }

    private static Map<String, String> usual() {
        return new HashMap<>(Map.of(
                "assistance.host", "mail.example",
                "assistance.user", "desk",
                "assistance.password", "secret"));
    }

    private static List<MailboxSettings> read(Map<String, String> given) {
        Map<String, String> properties = new HashMap<>();
        given.forEach((name, value) -> properties.put(PREFIX + name, value));
        return read(new PropertiesConfigSource(properties, "test", 100));
    }

    private static List<MailboxSettings> read(ConfigSource source) {
        MailboxesConfig config = new SmallRyeConfigBuilder()
                .withMapping(MailboxesConfig.class)
                .withSources(source)
                .build()
                .getConfigMapping(MailboxesConfig.class);
        return new ConfiguredMailboxes(DESK, InstantSource.fixed(Instant.EPOCH)).read(config.byName());
    }
}
