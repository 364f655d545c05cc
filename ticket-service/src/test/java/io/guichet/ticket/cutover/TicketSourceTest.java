package io.guichet.ticket.cutover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.problem.InvalidRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketSourceTest {

    @Test
    void csvNamesWhatLiesWithinAnotherWithDots() {
        assertThat(csv("\ufeffnumber,contact.name,contact.organization.name\r\nA-1,Camille,\"Martin, Fils\"\r\n"))
                .containsExactly(
                        "2 {\"number\":\"A-1\",\"contact\":{\"name\":\"Camille\",\"organization\":{\"name\":\"Martin, Fils\"}}}");
    }

    @Test
    void linesOfOneNumberAreMessagesOfOneTicket() {
        assertThat(csv("""
                number;summary;text;at;from
                A-1;Export;first;2026-11-01T10:00:00Z;
                A-1;;second;2026-11-02T10:00:00Z;Camille
                A-1;;third;2026-11-03T10:00:00Z;
                A-2;Print;;;
                """))
                .containsExactly(
                        "2 {\"number\":\"A-1\",\"summary\":\"Export\",\"text\":\"first\",\"messages\":[{\"at\":\"2026-11-02T10:00:00Z\",\"from\":\"Camille\",\"text\":\"second\"},{\"at\":\"2026-11-03T10:00:00Z\",\"text\":\"third\"}]}",
                        "5 {\"number\":\"A-2\",\"summary\":\"Print\"}");
    }

    @Test
    void aLineThatIsNoneEndsTheFileWithWhatCameBefore() {
        var source = new CsvTickets(bytes("number;summary\nA-1;Export\nA-2\nA-3;Print\n"));

        assertThatThrownBy(() -> all(source))
                .isInstanceOf(TicketSource.Broken.class)
                .hasMessage("has 1 fields where the header has 2; nothing from here on was read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "number;colour\n", "number;number\n", "\"number"})
    void aFileWithoutHeaderIsRefused(String file) {
        assertThatThrownBy(() -> csv(file)).isInstanceOf(InvalidRequest.class).hasMessageStartingWith("header: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"number\":\"A-1\"},{\"number\":\"A-2\"}]",
                "{\"number\":\"A-1\"}\n{\"number\":\"A-2\"}\n",
                "{\"number\":\"A-1\"} {\"number\":\"A-2\"}"
            })
    void jsonIsAnArrayOrOneAfterTheOther(String file) {
        assertThat(all(new JsonTickets(bytes(file))))
                .containsExactly("1 {\"number\":\"A-1\"}", "2 {\"number\":\"A-2\"}");
    }

    @Test
    void whatIsNoJsonEndsTheFile() {
        var source = new JsonTickets(bytes("[{\"number\":\"A-1\"},{\"number\":"));

        assertThat(source.next()).isNotNull();
        assertThatThrownBy(source::next)
                .isInstanceOf(TicketSource.Broken.class)
                .hasMessageContaining("nothing from here on");
    }

    private static List<String> csv(String file) {
        return all(new CsvTickets(bytes(file)));
    }

    private static List<String> all(TicketSource source) {
        var all = new ArrayList<String>();
        for (var next = source.next(); next != null; next = source.next()) {
            all.add(next.line() + " " + next.ticket());
        }
        return all;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
