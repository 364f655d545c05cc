package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTest {
    private static final Path SAMPLES = Path.of("demo");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@([\\w-]+(?:\\.[\\w-]+)+)");
    private static final String NOBODYS_DOMAIN = "(.*\\.)?(example|example\\.(org|com|net))";

    static Stream<Sample> notes() throws IOException {
        return Sample.in(SAMPLES).stream().filter(Sample::isNote);
    }

    static Stream<Sample> emails() throws IOException {
        return Sample.in(SAMPLES).stream().filter(sample -> !sample.isNote());
    }

    @Test
    void thereAreEnoughOfThemInAFixedOrder() throws IOException {
        assertThat(notes()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(emails()).hasSizeGreaterThanOrEqualTo(12);
        List<String> names = notes().map(Sample::name).toList();
        assertThat(names).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void aNoteSaysWhenAndWhatAbout(Sample note) throws IOException {
        JsonNode json = new ObjectMapper().readTree(note.content());

        assertThat(json.path("channel").asText()).isIn("call", "voicemail");
        assertThat(OffsetDateTime.parse(json.path("receivedAt").asText())).isNotNull();
        assertThat(json.path("subjects")).isNotEmpty().allSatisfy(subject -> {
            assertThat(subject.path("summary").asText()).isNotBlank();
            assertThat(subject.path("details").asText()).isNotBlank();
        });
    }

    @Test
    void someNotesHaveSeveralSubjects() throws IOException {
        ObjectMapper json = new ObjectMapper();
        long several = 0;
        for (Sample note : notes().toList()) {
            several += json.readTree(note.content()).path("subjects").size() > 1 ? 1 : 0;
        }
        assertThat(several).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("emails")
    void aMailHasTheLinesThatMailHas(Sample mail) {
        String bytes = new String(mail.content(), StandardCharsets.ISO_8859_1);

        assertThat(bytes).contains("\r\n\r\n");
        assertThat(bytes.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(bytes.lines().mapToInt(String::length)).allMatch(length -> length < 998);
    }

    @ParameterizedTest
    @MethodSource("emails")
    void aMailHasASenderAndComesInAtItsMailbox(Sample mail) throws Exception {
        MimeMessage read =
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.content()));

        assertThat(read.getFrom()).hasSize(1);
        assertThat(read.getSubject()).isNotBlank();
        assertThat(read.getHeader("To", ",")).contains(mail.mailbox() + "@desk.example");
    }

    @ParameterizedTest
    @MethodSource({"notes", "emails"})
    void noAddressIsSomebodys(Sample sample) {
        String text = new String(sample.content(), StandardCharsets.UTF_8);

        assertThat(ADDRESS.matcher(text).results().map(found -> found.group(1)))
                .allMatch(domain -> domain.matches(NOBODYS_DOMAIN) || domain.endsWith("outlook.example"));
    }
}
