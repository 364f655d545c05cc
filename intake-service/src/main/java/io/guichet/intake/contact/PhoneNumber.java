package io.guichet.intake.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * A phone number as it is stored and looked up.
 *
 * @param value E.164 such as {@code +33561000000}; as written when it cannot be a number
 * @param possible whether its length allows it to be one
 */
record PhoneNumber(String value, boolean possible) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** @param region whose numbers need no prefix (ISO 3166) */
    static PhoneNumber of(String written, String region) {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(written, region);
            return NUMBERS.isPossibleNumber(number)
                    ? new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164), true)
                    : new PhoneNumber(written, false);
        } catch (NumberParseException noNumber) {
            return new PhoneNumber(written, false);
        }
    }
}
