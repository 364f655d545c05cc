package io.guichet.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTextTest {

    private static final String QUESTION = "Avez-vous installé la mise à jour ?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Gmail
                "Le mar. 24 nov. 2026 à 09:12, Paul Verne <paul@example.org> a écrit :",
                "Le mar. 24 nov. 2026 à 09:12, Paul Verne <paul.verne@une-tres-longue.example.org>\na écrit :",
                "On Tue, Nov 24, 2026 at 9:12 AM Paul Verne <paul@example.org> wrote:",
                "On Tue, Nov 24, 2026 at 9:12 AM Paul Verne\n<paul@example.org>\nwrote:",
                // Thunderbird
                "Le 24/11/2026 à 09:12, Paul Verne a écrit :",
                "Le 24/11/2026 à 09:12, Paul Verne a écrit\u00a0:",
                "On 24/11/2026 09:12, Paul Verne wrote:",
                // Apple Mail
                "Le 24 nov. 2026 à 09:12, Paul Verne <paul@example.org> a écrit :",
                "On 24 Nov 2026, at 09:12, Paul Verne <paul@example.org> wrote:",
                // Yahoo
                "Le mardi 24 novembre 2026 à 09:12:33 UTC+1, Paul Verne <paul@example.org> a écrit :",
                "On Tuesday, November 24, 2026 at 09:12:33 AM GMT+1, Paul Verne <paul@example.org> wrote:",
                // Outlook
                "De : Paul Verne <paul@example.org>\nEnvoyé : mardi 24 novembre 2026 09:12\nÀ : assistance@desk.example\nObjet : Export",
                "From: Paul Verne <paul@example.org>\nSent: Tuesday, November 24, 2026 9:12 AM\nTo: assistance@desk.example\nSubject: Export",
                "________________________________\nDe : Paul Verne <paul@example.org>\nEnvoyé : mardi 24 novembre 2026 09:12\n"
                        + "À : assistance@desk.example <assistance@desk.example>\nCc : Anne <anne@example.org>\nObjet : Export",
                "-----Message d'origine-----\nDe : Paul Verne\nEnvoyé : mardi 24 novembre 2026 09:12\nÀ : assistance\nObjet : Export",
                "-----Original Message-----\nFrom: Paul Verne\nSent: Tuesday\nTo: assistance\nSubject: Export",
                "*De :* Paul Verne <paul@example.org>\n*Envoyé :* mardi 24 novembre 2026 09:12\n*À :* x@desk.example\n*Objet :* Export",
                "-------- Message original --------\nDe : Paul Verne <paul@example.org>\nDate : 24/11/2026 09:12\nÀ : x@desk.example",
                // others
                "2026-11-24 9:12 GMT+01:00 Paul Verne <paul@example.org>:",
                "Am 24.11.2026 um 09:12 schrieb Paul Verne:"
            })
    void whatIsNewIsToldFromWhatEachProgramQuotes(String introduction) {
        String fresh = "Bonjour,\n\noui, hier : rien n'a changé.";

        SplitText marked = SplitText.of(fresh + "\n\n" + introduction + "\n\n> " + QUESTION + "\n> Merci\n");
        assertThat(marked.fresh()).isEqualTo(fresh);
        assertThat(marked.quoted())
                .startsWith(introduction.lines().findFirst().orElseThrow().replace('\u00a0', ' '))
                .endsWith("> Merci");

        SplitText unmarked = SplitText.of(fresh + "\n\n" + introduction + "\n\n" + QUESTION + "\nMerci\n");
        assertThat(unmarked.fresh()).isEqualTo(fresh);
        assertThat(unmarked.quoted()).endsWith(QUESTION + "\nMerci");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- \nClaire Martin\nAtelier Martin",
                "--\nClaire Martin",
                "Envoyé de mon iPhone",
                "Envoyé depuis mon appareil Galaxy",
                "Envoyé à partir de Outlook pour Android<https://aka.ms/x>",
                "Sent from my iPhone",
                "Télécharger Outlook pour iOS",
                "Get Outlook for Android",
                "Envoyé de Yahoo Mail pour iPad"
            })
    void theSignatureIsToldApart(String signature) {
        SplitText split = SplitText.of("Bonjour, rien ne marche.\n\n" + signature
                + "\n\nLe 24 nov. 2026 à 09:12, Paul a écrit :\n\n> " + QUESTION);

        assertThat(split.fresh()).isEqualTo("Bonjour, rien ne marche.");
        assertThat(split.signature()).isEqualTo(signature);
        assertThat(split.quoted()).contains(QUESTION);
    }

    @Test
    void whoClosesCordiallySignsBelow() {
        SplitText split = SplitText.of(
                "Bonjour,\nrien ne marche.\n\nBien cordialement,\n\nClaire Martin\nAtelier Martin\n05 61 00 00 00\n");

        assertThat(split.fresh()).isEqualTo("Bonjour,\nrien ne marche.\n\nBien cordialement,");
        assertThat(split.signature()).isEqualTo("Claire Martin\nAtelier Martin\n05 61 00 00 00");
    }

    @Test
    void aPostscriptIsNoSignature() {
        String text = "Merci d'avance.\nCordialement,\nClaire\nPS : pouvez-vous aussi rappeler demain ?";
        assertThat(SplitText.of(text)).isEqualTo(new SplitText(text, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour Paul,\n\nLe 24/11/2026 à 09:12, Paul a écrit :\n> L'avez-vous installée ?\n\nOui.\n\n> Quand ?\n\nHier.",
                "> L'avez-vous installée ?\nOui.\n> Quand ?\nHier.",
                "Bonjour,\n\n> L'avez-vous installée ?\n\nOui, hier.",
                "Mes réponses ci-dessous.\n\nDe : Paul <p@example.org>\nEnvoyé : hier\nÀ : x\nObjet : y\n\nInstallée ? OUI",
                "My answers are inline.\n\nFrom: Paul <p@example.org>\nSent: y\nTo: x\nSubject: y\n\nInstalled? YES"
            })
    void answersBetweenTheLinesLoseNothing(String text) {
        assertThat(SplitText.of(text)).isEqualTo(new SplitText(text, null, null));
    }

    @Test
    void anAnswerBelowIsNew() {
        SplitText split = SplitText.of("Le 24/11/2026 à 09:12, Paul a écrit :\n> " + QUESTION + "\n\nOui, hier.");

        assertThat(split.fresh()).isEqualTo("Oui, hier.");
        assertThat(split.quoted()).endsWith("> " + QUESTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il a écrit :",
                "Bonjour,\nle message suivant s'affiche :\nerreur 12\nQue faire ?",
                "Le client a écrit :\nrien",
                "De : 12 à 14 h, rien ne marche.",
                "Note :\nDate : 12/11\nMontant : 13,40",
                "> tout est cité",
                "-- ",
                ""
            })
    void whatQuotesNothingIsAllNew(String text) {
        assertThat(SplitText.of(text)).isEqualTo(new SplitText(text.strip(), null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De : ",
                "> ",
                "Le ",
                "-",
                "a écrit : ",
                "On 1 ",
                "*",
                "Envoyé :\n",
                "De : a@b.example\n",
                ">",
                "Le 1\n",
                "_"
            })
    void baitIsReadOnce(String bait) {
        String text = "x\n" + bait.repeat(1_000_000 / bait.length());
        SplitText split = SplitText.of(text);

        assertThat(split.fresh()).isNotEmpty();
    }
}
