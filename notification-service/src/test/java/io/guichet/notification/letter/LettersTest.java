package io.guichet.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.promise.PromiseGuard;
import io.guichet.notification.desk.Desks;
import io.guichet.notification.desk.MailDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    private static final MailDesk DESK = Desks.test();
    private static final Letters STANDARD = Letters.read(Desks.TEST, DESK, PromiseGuard.standard());

    @TempDir
    Path directory;

    @BeforeEach
    void copyTheTestDesksTemplates() throws IOException {
        Files.createDirectory(directory.resolve("templates"));
        try (var files = Files.list(Desks.TEST.resolve("templates"))) {
            for (var file : files.toList()) {
                Files.copy(file, directory.resolve("templates").resolve(file.getFileName()));
            }
        }
    }

    @Test
    void oneTicketIsNamedInFrench() {
        var letter = write("fr", "email", "2026-000001");

        assertThat(letter.subject()).isEqualTo("[2026-000001] Votre demande est enregistrée");
        assertThat(letter.text()).isEqualTo("""
                        Bonjour,

                        Nous avons bien reçu votre message. Votre demande porte le numéro 2026-000001.

                        Pour ajouter une précision ou une pièce, répondez simplement à ce message en laissant ce numéro dans l'objet.

                        L'équipe d'assistance
                        Support Test
                        """);
    }

    @Test
    void severalTicketsAreListedInEnglish() {
        var letter = write("en", "call", "2026-000001", "2026-000002");

        assertThat(letter.subject()).isEqualTo("[2026-000001, 2026-000002] Your requests are registered");
        assertThat(letter.text()).isEqualTo("""
                        Hello,

                        Thank you for your call. Your requests have the following numbers:

                        - 2026-000001
                        - 2026-000002

                        To add a detail or a file, just reply to this message and leave these numbers in the subject.

                        The support team
                        Support Test
                        """);
    }

    @Test
    void theHtmlSaysWhatTheTextSays() {
        var letter = write("en", "call", "2026-000001", "2026-000002");
        var page = Jsoup.parse(letter.html());

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("li").eachText()).containsExactly("2026-000001", "2026-000002");
        assertThat(page.body().text())
                .contains("Thank you for your call.", "leave these numbers in the subject", "The support team");
        assertThat(letter.html()).hasSizeLessThan(10_000).doesNotContain("<script", "<style", "<link");
    }

    @Test
    void whatTheDeskWritesIsEscapedInHtml() throws IOException {
        replace("acknowledgement.en.txt", "Hello,", "<b>Hello</b> & \"welcome\",");

        var letter = write("en", "email", "2026-000001");

        assertThat(letter.text()).contains("<b>Hello</b> & \"welcome\",");
        assertThat(letter.html())
                .contains("&lt;b&gt;Hello&lt;/b&gt; &amp; &quot;welcome&quot;,")
                .doesNotContain("<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void theLettersOfTheDesksThatComeWithGuichetPass(String desk) {
        var root = Path.of("../deploy/desks", desk);

        var letters = Letters.read(root, Desks.in(root), PromiseGuard.standard());

        for (var language : List.of("fr", "en")) {
            assertThat(letters.write(data(language, "email", "2026-000001")).readable())
                    .contains("2026-000001");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Nous vous répondrons sous 48 h., sous 48 h",
        "fr, Nous vous rappelons d'ici vendredi., d'ici vendredi",
        "en, We will answer within two days., within two days",
        "en, We will reply as soon as possible., as soon as possible",
    })
    void aTemplateThatPromisesStopsTheService(String language, String sentence, String phrase) throws IOException {
        replace("acknowledgement." + language + ".txt", "{signature}", sentence + "\n\n{signature}");

        assertThatThrownBy(this::read)
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessageStartingWith("templates/acknowledgement." + language + ".txt:15: “")
                .hasMessageContaining(phrase)
                .hasMessageContaining("(P32)");
    }

    @Test
    void aPromiseInTheFrameStopsTheServiceToo() throws IOException {
        replace("layout.html", "</body>", "<p>Nous vous répondrons sous 48 h.</p></body>");

        assertThatThrownBy(this::read).isInstanceOf(BrokenDeskFile.class).hasMessageContaining("sous 48 h");
    }

    @Test
    void anUnknownFieldStopsTheServiceWithFileAndLine() throws IOException {
        replace("acknowledgement.fr.txt", "Bonjour,", "Bonjour {customer},");

        assertThatThrownBy(this::read)
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessage(
                        "templates/acknowledgement.fr.txt:3: unknown field “customer”; known here are channel, desk,"
                                + " number, queue, several, signature, tickets");
    }

    @Test
    void anUnknownFieldIsFoundWhereNoSamplePasses() throws IOException {
        replace("acknowledgement.fr.txt", "Bonjour,", "Bonjour{#if queue == 'nowhere'} {customer}{/if},");

        assertThatThrownBy(this::read)
                .hasMessageStartingWith("templates/acknowledgement.fr.txt:3: unknown field “customer”");
    }

    @Test
    void anUnknownPropertyStopsTheServiceWithFileAndLine() throws IOException {
        replace("acknowledgement.en.txt", "{desk}", "{desk.motto}");

        assertThatThrownBy(this::read)
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessageStartingWith("templates/acknowledgement.en.txt:16: ")
                .hasMessageContaining("motto");
    }

    @Test
    void aTemplateThatDoesNotEndItsSectionsStopsTheService() throws IOException {
        replace("acknowledgement.en.txt", "{/if}\n\nTo add", "\n\nTo add");

        assertThatThrownBy(this::read)
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessageStartingWith("templates/acknowledgement.en.txt:")
                .hasMessageContaining("unterminated section [if]");
    }

    @Test
    void aTemplateWithoutSubjectStopsTheService() throws IOException {
        replace("acknowledgement.en.txt", "Subject:", "Betreff:");

        assertThatThrownBy(this::read)
                .hasMessage("templates/acknowledgement.en.txt:1: the first line must be \"Subject: …\"");
    }

    @Test
    void aLetterThatTheDeskDoesNotWriteItselfComesWithGuichet() throws IOException {
        Files.delete(directory.resolve("templates/acknowledgement.en.txt"));

        assertThat(write("en", "email", "2026-000001").subject()).isEqualTo("[2026-000001] Your request is registered");
    }

    @Test
    void aLanguageWithoutTemplatesStopsTheService() {
        var german = Desks.with(
                Desks.text(Desks.TEST.resolve("desk.yaml")).replace("[fr, en]", "[fr, de]"),
                Desks.text(Desks.TEST.resolve("notification.yaml")).replace("en: ", "de: "));

        assertThatThrownBy(() -> Letters.read(directory, german, PromiseGuard.standard()))
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessageContaining("templates/acknowledgement.de.txt does not exist");
    }

    @ParameterizedTest
    @EnumSource(LetterTemplate.class)
    void everyLetterIsLightAndHoldsNothingActive(LetterTemplate template) {
        for (var language : DESK.languages()) {
            var letter = STANDARD.write(STANDARD.specimen(template, language));

            assertThat(letter.subject()).isNotBlank();
            assertThat(letter.html())
                    .hasSizeLessThan(100_000)
                    .contains("role=\"presentation\"", "color-scheme")
                    .doesNotContain("<script", "<style", "<link", "<img");
        }
    }

    @Test
    void aReplyHasTheAgentsFormInItsHtmlAndTheirWordsInItsText() {
        var data = reply("Choose *File*.", Map.of());

        var letter =
                STANDARD.write(data, "<p>Choose <b>File</b>.</p><script>alert(1)</script><img src=\"http://x/y\">");

        assertThat(letter.text()).contains("Choose *File*.").contains("The support team");
        assertThat(letter.html())
                .contains("Choose <b>File</b>.", "The support team")
                .doesNotContain("script", "<img", "*File*");
    }

    @Test
    void linksCanBeFollowedAndNothingElseIsMarkup() {
        var articles = List.of(Map.of("title", "<i>Export</i>", "url", "https://docs.example/a?b=1&c=2"));

        var letter = STANDARD.write(reply("See https://docs.example/x.", Map.of("articles", articles)));

        assertThat(Jsoup.parse(letter.html()).select("a").eachAttr("href"))
                .containsExactly("https://docs.example/x", "https://docs.example/a?b=1&c=2");
        assertThat(letter.html()).contains("&lt;i&gt;Export&lt;/i&gt;").doesNotContain("<i>");
    }

    @Test
    void aSubjectStaysOnItsLine() {
        var letter = STANDARD.write(reply("Text", Map.of("subject", "Hello\r\n\r\nBcc: all@example.org")));

        assertThat(letter.subject()).isEqualTo("[2026-000001] Hello Bcc: all@example.org");
    }

    private static LetterData reply(String text, Map<String, Object> more) {
        var details = new HashMap<String, Object>(more);
        details.put("text", text);
        return new LetterData(LetterTemplate.REPLY, "en", "assistance", "email", List.of("2026-000001"), details);
    }

    private Letter write(String language, String channel, String... numbers) {
        return read().write(data(language, channel, numbers));
    }

    private static LetterData data(String language, String channel, String... numbers) {
        return new LetterData(
                LetterTemplate.ACKNOWLEDGEMENT, language, "assistance", channel, List.of(numbers), Map.of());
    }

    private Letters read() {
        return Letters.read(directory, DESK, PromiseGuard.standard());
    }

    private void replace(String file, String old, String replacement) throws IOException {
        var path = directory.resolve("templates").resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, replacement));
    }
}
