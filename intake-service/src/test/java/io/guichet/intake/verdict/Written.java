package io.guichet.intake.verdict;

import io.guichet.intake.mail.Mails;
import io.guichet.intake.mail.ReadMail;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Mails as tests write them. */
final class Written {

    private Written() {}

    static ReadMail mail(String... lines) {
        return Mails.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Verdict verdictOn(String... lines) {
        return Verdict.of(mail(lines), Desks.test(), Set.of());
    }

    static MailCategory categoryOf(String... lines) {
        return verdictOn(lines).category();
    }
}
