package io.guichet.intake.email;

/** Examples for the documentation of the HTTP interface. */
final class MailExample {

    static final String PLAIN = """
            From: Claire Martin <caller@example.org>
            To: assistance@desk.example
            Subject: Export refuses to start
            Date: Fri, 20 Nov 2026 09:12:00 +0100
            Message-ID: <1234@example.org>

            Hello, since the update nothing happens when I click on Export.
            """;

    private MailExample() {}
}
