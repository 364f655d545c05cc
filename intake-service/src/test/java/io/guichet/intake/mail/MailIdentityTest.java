package io.guichet.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailIdentityTest {

    private static final String MAIL = """
            From: Claire <caller@example.org>
            To: assistance@desk.example, contact@desk.example
            Date: Fri, 20 Nov 2026 09:12:00 +0100
            Subject: Export
            Message-ID: <1@example.org>
            References: <0@example.org>

            Hello,
            nothing happens.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Received: from mx.example.org by desk.example; Fri, 20 Nov 2026 09:12:01 +0100",
                "Delivered-To: contact@desk.example",
                "Return-Path: <caller@example.org>",
                "X-Original-To: assistance@desk.example",
                "DKIM-Signature: v=1; a=rsa-sha256; bh=abc",
                "X-Spam-Score: 0.1"
            })
    void theWayAMailTookDoesNotCount(String trace) {
        assertThat(of(trace + "\n" + MAIL)).isEqualTo(of(MAIL));
    }

    @Test
    void lineEndsDoNotCount() {
        assertThat(of(MAIL.replace("\n", "\r\n"))).isEqualTo(of(MAIL));
        assertThat(of(MAIL + "\r\n")).isEqualTo(of(MAIL));
    }

    @Test
    void foldingDoesNotCount() {
        assertThat(of(MAIL.replace(", contact@", ",\n\tcontact@"))).isEqualTo(of(MAIL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"caller@example.org", "assistance", "09:12:00", "Export", "<1@", "<0@", "nothing happens"})
    void whatTheAuthorWroteCounts(String part) {
        assertThat(of(MAIL.replace(part, "x" + part))).isNotEqualTo(of(MAIL));
    }

    @Test
    void mailsWithoutIdAndDateAreTheSameOnlyWhenAllIs() {
        String alarm = "From: nas@example.org\nSubject: Backup failed\n\nNo space left.\n";
        String monday = "Received: by desk.example; Mon, 16 Nov 2026 02:00:00 +0100\n" + alarm;
        String tuesday = "Received: by desk.example; Tue, 17 Nov 2026 02:00:00 +0100\n" + alarm;
        assertThat(of(monday)).isEqualTo(of(monday.replace("\n", "\r\n"))).isNotEqualTo(of(tuesday));
    }

    @Test
    void bytesWithoutAHeaderAreTheSameOnlyWhenAllIs() {
        assertThat(of("hello")).isEqualTo(of("hello")).isNotEqualTo(of("hello!"));
    }

    @Test
    void aFieldIsNeverTakenForAnother() {
        assertThat(of("Date: 1\nTo: a\nCc: b\n\n")).isNotEqualTo(of("Date: 1\nTo: b\nCc: a\n\n"));
    }

    @Property(tries = 500)
    boolean anyBytesHaveAnIdentity(@ForAll byte[] bytes) {
        return MailIdentity.of(bytes).matches("[0-9a-f]{64}");
    }

    private static String of(String mail) {
        return MailIdentity.of(mail.getBytes(StandardCharsets.UTF_8));
    }
}
