package io.guichet.intake.verdict;

import io.guichet.intake.mail.ReadMail;
import io.guichet.intake.text.PlainText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a mail system says that it could not deliver; of several recipients, the first one that failed.
 *
 * @param failedAddress who was not reached (RFC 3464, Final-Recipient), in lower case
 * @param originalMessageId Message-ID of the mail that was not delivered, with its angle brackets
 * @param permanent whether sending it again is in vain; false for a delay and for class 4 (RFC 3463)
 * @param status such as 5.1.1 (RFC 3463)
 * @param reason in the words of the mail system, one line
 */
public record DeliveryFailure(
        @Nullable String failedAddress,
        @Nullable String originalMessageId,
        boolean permanent,
        @Nullable String status,
        @Nullable String reason) {

    /** Characters. */
    static final int MAX_REASON = 500;

    /** The failure that a mail reports; nothing when it reports none, or a success. */
    static Optional<DeliveryFailure> of(ReadMail mail) {
        Optional<AmazonNotice> amazon = AmazonNotice.of(mail);
        if (amazon.isPresent()) {
            return amazon.flatMap(AmazonNotice::failure);
        }
        Optional<DeliveryReport> report = DeliveryReport.of(mail);
        if (report.isPresent() ? report.get().isReceipt() : !FailureNotice.is(mail)) {
            return Optional.empty();
        }
        return Optional.of(described(mail, report.flatMap(DeliveryReport::failed), FailureNotice.of(mail)));
    }

    private static DeliveryFailure described(
            ReadMail mail, Optional<DeliveryReport.Recipient> reported, FailureNotice notice) {
        String address = reported.map(DeliveryReport.Recipient::address)
                .or(notice::failedAddress)
                .orElse(null);
        String reason = reported.map(DeliveryReport.Recipient::diagnostic)
                .or(() -> notice.reason(address))
                .map(PlainText::line)
                .orElse(null);
        String status = reported.map(DeliveryReport.Recipient::status)
                .or(() -> SmtpCode.statusIn(reason))
                .or(() -> reported.isPresent() ? Optional.empty() : SmtpCode.statusIn(notice.text()))
                .orElse(null);
        boolean delayed = reported.map(DeliveryReport.Recipient::isDelayed).orElse(false);
        return new DeliveryFailure(
                address,
                OriginalMail.messageIdIn(mail, notice.returned()).orElse(null),
                !delayed && SmtpCode.isPermanent(status, reason).orElseGet(() -> !notice.isDelay()),
                status,
                reason == null ? null : PlainText.cut(reason, MAX_REASON));
    }
}
