package io.guichet.intake.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.intake.mail.Mails;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {

    private static final String NOTIFICATION_ID =
            "2026-000123.019aa0f06a00700080000000000000aa.0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @CsvSource({
        "plain.eml, HUMAN",
        "bounce.eml, BOUNCE",
        "absence.eml, AUTOMATIC",
        "newsletter.eml, LIST",
        "broken-multipart.eml, HUMAN",
        "no-header.eml, HUMAN"
    })
    void machinesAreToldFromPeople(String file, MailCategory category) {
        assertThat(Verdict.of(Mails.read(Mails.named(file)), Desks.test(), Set.of())
                        .category())
                .isEqualTo(category);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated (failure)",
                "auto-submitted: auto-notified; owner-email=\"me@client.example\"",
                "X-Autoreply: yes",
                "X-Autorespond: absence",
                "X-Auto-Reply-From: anna@client.example",
                "Precedence: auto_reply",
                "X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent",
                "Delivered-To: Autoresponder",
                "X-POST-MessageClass: 9; Autoresponder",
                "X-FC-MachineGenerated: true",
                "X-Apple-Action: vacation",
                "X-Cron-Env: <SHELL=/bin/sh>",
                "Return-Path: <>",
                "Precedence: junk",
                "Content-Type: multipart/report; report-type=disposition-notification; boundary=b"
            })
    void whatAMachineSaysOfItselfIsBelieved(String field) {
        assertThat(Written.categoryOf("From: anna@client.example", "Subject: Your request", field, "", "I am away."))
                .isEqualTo(MailCategory.AUTOMATIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "X-Autoreply: no",
                "X-Auto-Response-Suppress: All",
                "X-MS-Exchange-Inbox-Rules-Loop: anna@client.example",
                "Return-Path: <anna@client.example>",
                "Precedence: first-class",
                "X-Loop: anna@client.example"
            })
    void whatProvesNothingLeavesAPerson(String field) {
        assertThat(Written.categoryOf("From: anna@client.example", "Subject: Your request", field, "", "Please help."))
                .isEqualTo(MailCategory.HUMAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Automatic reply: Your ticket",
                "Out of Office: Anna",
                "Réponse automatique : Votre demande",
                "Absence du bureau : Votre demande",
                "Automatische Antwort: Ihre Anfrage",
                "Abwesenheitsnotiz: Ihre Anfrage"
            })
    void aSubjectIsASignButNoProof(String subject) {
        assertThat(Written.categoryOf("From: anna@client.example", "Subject: " + subject, "", "Back on Monday."))
                .isEqualTo(MailCategory.HUMAN);
        assertThat(Written.categoryOf(
                        "From: anna@client.example",
                        "Subject: " + subject,
                        "X-Auto-Response-Suppress: All",
                        "",
                        "Back on Monday."))
                .isEqualTo(MailCategory.AUTOMATIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List-Id: <users.list.example>",
                "List-Unsubscribe: <mailto:leave@list.example>",
                "List-Post: NO",
                "Precedence: list",
                "Precedence: bulk",
                "Mailing-List: contact users-help@list.example; run by ezmlm"
            })
    void mailOfAListIsToldByItsHeader(String field) {
        assertThat(Written.categoryOf("From: anna@client.example", "Subject: News", field, "", "Hello all."))
                .isEqualTo(MailCategory.LIST);
    }

    @Test
    void anAbsenceThatComesThroughAListIsStillAMachines() {
        assertThat(Written.categoryOf(
                        "From: anna@client.example", "Auto-Submitted: auto-replied", "Precedence: bulk", "", "Away."))
                .isEqualTo(MailCategory.AUTOMATIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-reply@x.example", "NoReply@x.example", "ne-pas-repondre@x.example", "root@nas.example"})
    void whoWantsNoAnswerIsAMachine(String from) {
        assertThat(Written.categoryOf("From: " + from, "Subject: Report", "", "All is well."))
                .isEqualTo(MailCategory.AUTOMATIC);
        assertThat(Written.categoryOf(
                        "From: " + from, "Reply-To: Anna <anna@client.example>", "Subject: Form", "", "Help!"))
                .isEqualTo(MailCategory.HUMAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Message-ID: <" + NOTIFICATION_ID + "@desk.example>",
                "Auto-Submitted: auto-replied",
                "Message-ID: <" + NOTIFICATION_ID + "@DESK.example>"
            })
    void whatTheDeskSentItselfIsALoop(String field) {
        assertThat(Written.categoryOf(
                        "From: Desk <assistance@desk.example>", "Subject: Your ticket", field, "", "Hello."))
                .isEqualTo(MailCategory.LOOP);
    }

    @Test
    void whatOnlyLooksLikeTheDesksIsNoLoop() {
        assertThat(Written.categoryOf(
                        "From: a@b.example", "Message-ID: <" + NOTIFICATION_ID + "@b.example>", "", "Hi."))
                .isEqualTo(MailCategory.HUMAN);
        assertThat(Written.categoryOf(
                        "From: a@b.example", "In-Reply-To: <" + NOTIFICATION_ID + "@desk.example>", "", "Thanks."))
                .isEqualTo(MailCategory.HUMAN);
        assertThat(Written.categoryOf("From: contact@desk.example", "Subject: Note to myself", "", "Hi."))
                .isEqualTo(MailCategory.HUMAN);
    }

    @Test
    void aWebFormThatWritesInTheDesksNameIsTheCustomers() {
        assertThat(Written.categoryOf(
                        "From: contact@desk.example",
                        "Reply-To: anna@client.example",
                        "Auto-Submitted: auto-generated",
                        "",
                        "Help!"))
                .isNotEqualTo(MailCategory.LOOP);
    }

    @Test
    void anUndeliveredMailWithoutAnAuthorIsABounce() {
        assertThat(Written.categoryOf("From: <>", "Subject: Mail delivery failed", "", "Gone."))
                .isEqualTo(MailCategory.BOUNCE);
        assertThat(Written.categoryOf("From: a@client.example", "Subject: Mail delivery failed", "", "Why?"))
                .isEqualTo(MailCategory.HUMAN);
    }

    @Test
    void aPersonWhoAsksAboutABounceIsAPerson() {
        String quoted = "This message was created automatically by mail delivery software. Your message could not be"
                + " delivered.\n\nFinal-Recipient: rfc822; gone@example.org\nAction: failed\nStatus: 5.1.1\n";

        assertThat(Written.categoryOf("From: anna@client.example", "Subject: Undelivered Mail", "", quoted))
                .isEqualTo(MailCategory.HUMAN);
        assertThat(Written.categoryOf(
                        "From: postmaster@client.example",
                        "Subject: Re: Undelivered Mail Returned to Sender",
                        "",
                        quoted))
                .isEqualTo(MailCategory.HUMAN);
        assertThat(Written.categoryOf("From: postmaster@client.example", "Subject: Our mails", "", quoted))
                .isEqualTo(MailCategory.HUMAN);
    }

    @Test
    void aPersonMayIntroduceThemselvesAndNobodyElse() {
        assertThat(Written.verdictOn("From: a@b.example", "", "Hello.").mayIntroduceSender())
                .isTrue();
        assertThat(Written.verdictOn("From: a@b.example", "X-Spam-Flag: YES", "", "Buy.")
                        .mayIntroduceSender())
                .isFalse();
        assertThat(Written.verdictOn("From: a@b.example", "Authentication-Results: mx; dmarc=fail", "", "Pay.")
                        .mayIntroduceSender())
                .isFalse();
        assertThat(Written.verdictOn("From: a@b.example", "Auto-Submitted: auto-replied", "", "Away.")
                        .mayIntroduceSender())
                .isFalse();
    }
}
