package io.guichet.intake.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.intake.desk.Colleagues;
import io.guichet.intake.desk.Desk;
import io.guichet.intake.desk.Mailbox;
import io.guichet.intake.mail.MailAddress;
import io.guichet.intake.mail.Mails;
import io.guichet.intake.mail.ReadMail;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P4: what a colleague forwards is filed under its original sender. */
class ForwardTest {

    private static final Desk DESK = new Desk(
            "Test desk",
            ZoneId.of("Europe/Paris"),
            "FR",
            List.of("fr", "en"),
            null,
            Map.of("assistance", new Mailbox("assistance@desk.example", true)),
            new Colleagues(List.of(), List.of("desk.example")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Outlook
                "De : Paul Verne <paul@client.example>\nEnvoyé : mardi 24 novembre 2026 09:12\nÀ : Alix <alix@desk.example>\n"
                        + "Objet : Export en panne",
                "________________________________\nDe : Paul Verne <Paul@client.example>\n"
                        + "Envoyé : mardi 24 novembre 2026 09:12\nÀ : Alix\nObjet : Export en panne",
                "From: Paul Verne <paul@client.example>\nSent: Tuesday, November 24, 2026 9:12 AM\n"
                        + "To: Alix <alix@desk.example>\nSubject: Export en panne",
                "-----Message d'origine-----\nDe : Paul Verne [mailto:paul@client.example]\nEnvoyé : hier\nÀ : Alix\n"
                        + "Objet : Export en panne",
                "*De :* Paul Verne <paul@client.example>\n*Envoyé :* mardi 24\n*À :* Alix\n*Objet :* Export en panne",
                // Gmail
                "---------- Forwarded message ---------\nDe : Paul Verne <paul@client.example>\n"
                        + "Date: mar. 24 nov. 2026 à 09:12\nSubject: Export en panne\nTo: <alix@desk.example>",
                "---------- Forwarded message ---------\nFrom: Paul Verne <paul@client.example>\n"
                        + "Date: Tue, Nov 24, 2026 at 9:12 AM\nSubject: Export en panne\nTo: <alix@desk.example>\n",
                "---------- Message transféré ---------\nDe : Paul Verne <paul@client.example>\n"
                        + "Date : mar. 24 nov. 2026 à 09:12\nObjet : Export en panne\nÀ : <alix@desk.example>",
                // Apple Mail
                "Début du message transféré :\n\nDe: Paul Verne <paul@client.example>\nObjet: Export en panne\n"
                        + "Date: 24 novembre 2026 à 09:12:33 UTC+1\nÀ: Alix <alix@desk.example>",
                "Début du message réexpédié :\n\nDe: Paul Verne <paul@client.example>\nObjet: Export en panne\n"
                        + "Date: 24 novembre 2026\nÀ: alix@desk.example",
                "Begin forwarded message:\n\nFrom: Paul Verne <paul@client.example>\nSubject: Export en panne\n"
                        + "Date: 24 November 2026 at 09:12:33 CET\nTo: alix@desk.example",
                // Thunderbird
                "-------- Message transféré --------\nSujet : \tExport en panne\nDate : \tTue, 24 Nov 2026 09:12:00 +0100\n"
                        + "De : \tPaul Verne <paul@client.example>\nPour : \talix@desk.example",
                "-------- Forwarded Message --------\nSubject: \tExport en panne\nDate: \tTue, 24 Nov 2026 09:12:00 +0100\n"
                        + "From: \tPaul Verne <paul@client.example>\nTo: \talix@desk.example"
            })
    void theOriginalSenderIsFoundInWhatEachProgramWrites(String introduction) {
        Forward forward = forward(
                        "TR: Export en panne",
                        "Pour info, merci.\n\n" + introduction
                                + "\n\n\nBonjour,\nl'export ne démarre plus.\n\nLe 23/11/2026 à 10:00, Alix a écrit :\n> Essayez.\n")
                .orElseThrow();

        assertThat(forward.by()).isEqualTo("alix@desk.example");
        assertThat(forward.isFound()).isTrue();
        assertThat(forward.original().author()).isEqualTo(new MailAddress("Paul Verne", "paul@client.example"));
        assertThat(forward.original().subject()).isEqualTo("Export en panne");
        assertThat(forward.original().text().fresh()).isEqualTo("Bonjour,\nl'export ne démarre plus.");
        assertThat(forward.original().text().quoted()).endsWith("> Essayez.");
        assertThat(forward.note()).isEqualTo("Pour info, merci.");
    }

    @Test
    void whatAppleMailQuotesIsReadWithoutItsMarks() {
        Forward forward = forward("Fwd: Export", """
                        > Début du message réexpédié :
                        >\s
                        > De: Paul Verne <paul@client.example>
                        > Objet: Export
                        > Date: hier
                        >\s
                        > Bonjour,
                        > rien ne marche.
                        """).orElseThrow();

        assertThat(forward.original().author().address()).isEqualTo("paul@client.example");
        assertThat(forward.original().text().fresh()).isEqualTo("Bonjour,\nrien ne marche.");
        assertThat(forward.note()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le 28/10/2026 12:46, « Paul Verne » <paul@client.example> a écrit :\n\n",
                "On 28/10/2026 12:46, \"Paul Verne\" <paul@client.example> wrote:\n\n",
                "----- Message transmis ----- De : Paul Verne <paul@client.example>À : \"alix@desk.example\" <alix@desk.example>\n",
                "----- Forwarded Message ----- From: Paul Verne <paul@client.example>To: <alix@desk.example>Sent: today\n"
            })
    void aForwardWithoutAHeaderOfItsOwnIsReadToo(String introduction) {
        Forward forward =
                forward("Tr: Export", introduction + "Rien ne marche.").orElseThrow();

        assertThat(forward.original().author()).isEqualTo(new MailAddress("Paul Verne", "paul@client.example"));
        assertThat(forward.original().subject()).isEqualTo("Export");
        assertThat(forward.original().text().fresh()).isEqualTo("Rien ne marche.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Outlook
                "<div><p class=MsoNormal>Pour info, merci.</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>"
                        + "<p class=MsoNormal><b>De&nbsp;:</b> Paul Verne &lt;paul@client.example&gt; <br><b>Envoyé&nbsp;:</b> mardi 24 novembre"
                        + " 2026 09:12<br><b>À&nbsp;:</b> Alix &lt;alix@desk.example&gt;<br><b>Objet&nbsp;:</b> Export en panne</p></div>"
                        + "<p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Rien ne marche.</p></div>",
                // Outlook in a browser
                "<div>Pour info, merci.</div><div id=appendonsend></div><hr><div id=divRplyFwdMsg dir=ltr><font face=Calibri><b>From:</b>"
                        + " Paul Verne &lt;paul@client.example&gt;<br><b>Sent:</b> Tuesday, November 24, 2026 9:12 AM<br><b>To:</b> Alix"
                        + " &lt;alix@desk.example&gt;<br><b>Subject:</b> Export en panne</font><div>&nbsp;</div></div><div>Rien ne marche.</div>",
                // Gmail
                "<div dir=ltr>Pour info, merci.<br><br><div class=gmail_quote><div dir=ltr class=gmail_attr>---------- Forwarded message"
                        + " ---------<br>De : <strong class=gmail_sendername>Paul Verne</strong> <span>&lt;<a href=mailto:paul@client.example>"
                        + "paul@client.example</a>&gt;</span><br>Date: mar. 24 nov. 2026 à 09:12<br>Subject: Export en panne<br>"
                        + "To:  &lt;<a href=mailto:alix@desk.example>alix@desk.example</a>&gt;<br></div><br><br>Rien ne marche.</div></div>",
                // Apple Mail
                "<div>Pour info, merci.<br><div><br><blockquote type=cite><div>Début du message transféré :</div><br><div><span><b>De: </b></span>"
                        + "<span>Paul Verne &lt;<a href=mailto:paul@client.example>paul@client.example</a>&gt;<br></span></div><div><span><b>Objet:"
                        + " </b></span><span><b>Export en panne</b><br></span></div><div><span><b>Date: </b></span><span>24 novembre 2026 à"
                        + " 09:12:33 UTC+1<br></span></div><div><span><b>À: </b></span><span>alix@desk.example<br></span></div><br>"
                        + "<div>Rien ne marche.</div></blockquote></div></div>",
                // Thunderbird
                "<p>Pour info, merci.</p><div class=moz-forward-container><br>-------- Message transféré --------<table class=moz-email-headers-table>"
                        + "<tbody><tr><th>Sujet&nbsp;: </th><td>Export en panne</td></tr><tr><th>Date&nbsp;: </th><td>Tue, 24 Nov 2026 09:12:00"
                        + " +0100</td></tr><tr><th>De&nbsp;: </th><td>Paul Verne <a href=mailto:paul@client.example>&lt;paul@client.example&gt;"
                        + "</a></td></tr><tr><th>Pour&nbsp;: </th><td>alix@desk.example</td></tr></tbody></table><br><br>Rien ne marche.</div>"
            })
    void theOriginalSenderIsFoundInTheHtmlOfEachProgram(String html) {
        ReadMail mail = Mails.read(("From: alix@desk.example\nSubject: TR: Export en panne\n"
                        + "Content-Type: text/html; charset=utf-8\n\n<html><body>" + html + "</body></html>")
                .getBytes(StandardCharsets.UTF_8));

        Forward forward = Forward.of(mail, DESK).orElseThrow();

        assertThat(forward.original().author()).isEqualTo(new MailAddress("Paul Verne", "paul@client.example"));
        assertThat(forward.original().subject()).isEqualTo("Export en panne");
        assertThat(forward.original().text().fresh()).isEqualTo("Rien ne marche.");
        assertThat(forward.note()).isEqualTo("Pour info, merci.");
    }

    @Test
    void aTextThatFollowsTheSubjectAtOnceIsNotOfTheSubject() {
        Forward forward = forward("TR: Export", """
                        De : Paul Verne <paul@client.example>
                        Date : mardi 24 novembre 2026 à 09:12
                        À : Alix <alix@desk.example>
                        Objet : Export
                        Bonjour, rien ne marche depuis ce matin.
                        """).orElseThrow();

        assertThat(forward.original().subject()).isEqualTo("Export");
        assertThat(forward.original().text().fresh()).isEqualTo("Bonjour, rien ne marche depuis ce matin.");
    }

    @Test
    void aSubjectThatIsWrappedIsOneLine() {
        Forward forward = forward("TR: Export", """
                        De : Paul Verne <paul@client.example>
                        Objet : L'export du grand livre s'arrête à la page deux depuis
                        l'installation de la mise à jour
                        Date : hier

                        Bonjour
                        """).orElseThrow();

        assertThat(forward.original().subject())
                .isEqualTo("L'export du grand livre s'arrête à la page deux depuis l'installation de la mise à jour");
        assertThat(forward.original().text().fresh()).isEqualTo("Bonjour");
    }

    @Test
    void whatStandsUnderAQuotedForwardIsTheColleagues() {
        Forward forward = forward("Fwd: Export", """
                        Forwarded message:

                        > From: Paul Verne <paul@client.example>
                        > Subject: Export
                        >
                        > Nothing works.
                        > > Did you restart?

                        Can you take it?
                        """).orElseThrow();

        assertThat(forward.original().text().fresh()).isEqualTo("Nothing works.");
        assertThat(forward.original().text().quoted()).isEqualTo("> Did you restart?");
        assertThat(forward.note()).isEqualTo("Can you take it?");
    }

    @Test
    void anAnswerUnderWhatItQuotesStays() {
        Forward forward = forward("Fwd: Export", """
                        ---------- Forwarded message ---------
                        From: Paul Verne <paul@client.example>
                        Subject: Export

                        > Did you restart?

                        Yes, and nothing works.
                        """).orElseThrow();

        assertThat(forward.original().text().fresh()).isEqualTo("Yes, and nothing works.");
    }

    @Test
    void aTimeWithoutACommaIsNotOfTheName() {
        Forward forward = forward(
                        "Fwd: Export",
                        "On Tue, Nov 24, 2026 at 9:12 AM Paul Verne <paul@client.example> wrote:\n\n> Nothing works.")
                .orElseThrow();

        assertThat(forward.original().author().name()).isEqualTo("Paul Verne");
        assertThat(forward.original().text().fresh()).isEqualTo("Nothing works.");
    }

    @Test
    void wordsThatLeadOverAreNoNote() {
        Forward forward = forward("Fwd: Export", """
                        > ---------- Original Message ----------
                        > From: Paul Verne <paul@client.example>
                        > Date: 24/11/2026 9:12 AM
                        > Subject: Export
                        >
                        > Nothing works.
                        """).orElseThrow();

        assertThat(forward.note()).isNull();
    }

    @Test
    void aMailForwardedAsAWholeSaysItAll() {
        Forward forward = Forward.of(Mails.read("""
                        From: alix@desk.example
                        Subject: TR: Export
                        Content-Type: multipart/mixed; boundary=b

                        --b
                        Content-Type: text/plain

                        À traiter
                        --b
                        Content-Type: message/rfc822

                        From: =?utf-8?Q?H=C3=A9l=C3=A8ne?= <helene@client.example>
                        Subject: Export en panne
                        Message-ID: <1@client.example>
                        Content-Type: multipart/mixed; boundary=c

                        --c
                        Content-Type: text/plain; charset=utf-8

                        Rien ne marche.
                        --c
                        Content-Type: image/png; name=capture.png
                        Content-Transfer-Encoding: base64

                        iVBORw0KGgo=
                        --c--
                        --b--
                        """.getBytes(StandardCharsets.UTF_8)), DESK)
                .orElseThrow();

        assertThat(forward.original().author()).isEqualTo(new MailAddress("Hélène", "helene@client.example"));
        assertThat(forward.original().text().fresh()).isEqualTo("Rien ne marche.");
        assertThat(forward.original().enclosed().messageId()).isEqualTo("<1@client.example>");
        assertThat(forward.original().enclosed().attachments())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("capture.png"))
                .satisfies(file -> assertThat(file.id()).isEqualTo("2"));
        assertThat(forward.note()).isEqualTo("À traiter");
    }

    @Test
    void whoForwardedItBeforeIsNotItsAuthor() {
        Forward forward = forward("TR: TR: Export", """
                        De : Sam <sam@desk.example>
                        Envoyé : hier
                        À : Alix
                        Objet : TR: Export

                        De : Paul Verne <paul@client.example>
                        Envoyé : avant-hier
                        À : Sam
                        Objet : Export

                        Rien ne marche.
                        """).orElseThrow();

        assertThat(forward.original().author().address()).isEqualTo("paul@client.example");
        assertThat(forward.original().text().fresh()).isEqualTo("Rien ne marche.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un client a téléphoné.",
                "De : Paul Verne\nEnvoyé : hier\nÀ : Alix\nObjet : Export\n\nRien ne marche.",
                "---------- Forwarded message ---------\n\nRien ne marche."
            })
    void whatDoesNotNameItsAuthorSaysSo(String text) {
        Forward forward = forward("Fwd: Export", text).orElseThrow();

        assertThat(forward.isFound()).isFalse();
        assertThat(forward.by()).isEqualTo("alix@desk.example");
    }

    @Test
    void aColleaguesOwnMailIsNoForward() {
        assertThat(forward("Mon écran", "Bonjour, mon écran est noir.")).isEmpty();
        assertThat(forward(
                        "RE: Export", "Vu.\n\nDe : Paul <paul@client.example>\nEnvoyé : hier\nÀ : x\nObjet : y\n\nz"))
                .isEmpty();
    }

    @Test
    void aCustomersForwardIsTheirOwnMail() {
        assertThat(Forward.of(mail("anne@client.example", "TR: Export", "De : P <p@x.example>\nObjet : y\n\nz"), DESK))
                .isEmpty();
        assertThat(Forward.of(mail("assistance@desk.example", "TR: Export", "x"), DESK))
                .isEmpty();
    }

    private static Optional<Forward> forward(String subject, String text) {
        return Forward.of(mail("alix@desk.example", subject, text), DESK);
    }

    private static ReadMail mail(String from, String subject, String text) {
        return Mails.read(
                ("From: " + from + "\nSubject: " + subject + "\nContent-Type: text/plain; charset=utf-8\n\n" + text)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
