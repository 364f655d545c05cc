package io.guichet.intake.mail;

import java.time.Instant;
import java.time.InstantSource;

/** What is left of {@link MailLimits} while one mail is read, with all that is in it. Whoever loops over input asks it. */
final class MailBudget {

    private final InstantSource clock;
    private final Instant end;
    private long raw;
    private long decoded;
    private int parts;
    private int text;

    MailBudget(InstantSource clock) {
        this.clock = clock;
        this.end = clock.instant().plus(MailLimits.TIME);
    }

    /** @throws UnreadableMail when the time is over */
    void checkTime() {
        if (clock.instant().isAfter(end)) {
            throw new UnreadableMail("Reading it took longer than 10 s.");
        }
    }

    /** @throws UnreadableMail when the mail is larger than 25 MB */
    void addRaw(int bytes) {
        checkTime();
        raw += bytes;
        if (raw > MailLimits.RAW_BYTES) {
            throw new UnreadableMail("It is larger than 25 MB.");
        }
    }

    /** @throws UnreadableMail when the parts are larger than 50 MB */
    void addDecoded(int bytes) {
        checkTime();
        decoded += bytes;
        if (decoded > MailLimits.DECODED_BYTES) {
            throw new UnreadableMail("Its parts are larger than 50 MB together.");
        }
    }

    /** @throws UnreadableMail when there are more than 500 */
    void addPart() {
        checkTime();
        if (++parts > MailLimits.PARTS) {
            throw new UnreadableMail("It has more than 500 parts.");
        }
    }

    /** How many bytes the next text may have. */
    int textLeft() {
        return Math.min(MailLimits.TEXT_BYTES, MailLimits.ALL_TEXT_BYTES - text);
    }

    void addText(int bytes) {
        text += bytes;
        addDecoded(bytes);
    }
}
