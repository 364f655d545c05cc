package io.guichet.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.notification.desk.EmailAddress;
import io.guichet.notification.desk.Sender;
import io.guichet.notification.letter.Letter;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a name, a subject or an address: no header begins that the desk did not write. */
class HeaderInjectionPropertyTest {

    private static final EmailAddress DESK =
            EmailAddress.parse("assistance@desk.test").orElseThrow();
    private static final String FOLD = "\r\n ";

    @Property(tries = 2_000)
    void noNameAndNoSubjectEndsItsHeader(@ForAll("hostile") String name, @ForAll("hostile") String subject) {
        var mail = new OutgoingMail(
                new Sender(DESK, name, Map.of()),
                DESK,
                List.of(),
                new Letter(subject, "text", "<p>text</p>"),
                new MailThread("<1@desk.test>", null, List.of()),
                OutgoingMail.Origin.MACHINE);

        for (var value : mail.headers().values()) {
            assertThat(value.replace(FOLD, "")).matches("[ -~]*");
        }
    }

    @Property(tries = 2_000)
    void anAddressIsHarmlessOrNone(@ForAll("hostile") String local, @ForAll("hostile") String domain) {
        EmailAddress.parse(local + "@" + domain)
                .ifPresent(address -> assertThat(address.toString()).matches("[!-~&&[^<>,;:\"()\\[\\]\\\\]]+"));
    }

    @Provide
    Arbitrary<String> hostile() {
        var pieces = Arbitraries.of(
                "\r\n",
                "\r",
                "\n",
                "\u2028",
                "\u0085",
                "\u0000",
                "Bcc: all@example.org",
                "=?UTF-8?Q?=0D=0ABcc:_x?=",
                "=?",
                "?=",
                "@",
                "<",
                ">",
                ",",
                ";",
                "\"",
                "\\",
                "аdmin",
                "paypаl.com",
                "é",
                "\u202E",
                "\uD83D\uDE00",
                "desk.test",
                "a",
                " ");
        var any = Arbitraries.strings().ofMaxLength(5);
        return Arbitraries.oneOf(pieces, any).list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
