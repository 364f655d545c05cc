package io.guichet.intake.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone number as it is stored and looked up.
 *
 * @param value E.164 such as {@code +33561000000}; as written when it cannot be a number
 * @param possible whether its length allows it to be one
 */
record PhoneNumber(String value, boolean possible) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    // RFC 3261: user@host, perhaps with a name before and parameters behind; + may be escaped
    private static final Pattern SIP_URI = Pattern.compile("(?i)\\bsips?:([^@;>\\s]*)");
    // libphonenumber knows the English words only
    private static final Pattern FRENCH_EXTENSION =
            Pattern.compile("(?i)(?<=\\d)[\\s,;.-]{0,3}\\b(?:poste|interne)\\s{0,3}:?\\s{0,3}\\d{1,7}\\s*$");
    private static final Pattern DIGITS = Pattern.compile("\\+?[\\d().\\s-]+");

    /**
     * The number that was written or shown: as people write it, with an extension or without (an extension tells no person
     * from another and is left out), as a {@code tel:} URI (RFC 3966), or as a SIP URI whose user is a number (RFC 3261).
     *
     * @param region whose numbers need no prefix (ISO 3166)
     */
    static PhoneNumber of(String written, String region) {
        Matcher sip = SIP_URI.matcher(written);
        if (!sip.find()) {
            return parsed(FRENCH_EXTENSION.matcher(written).replaceFirst(""), written, region);
        }
        String user = sip.group(1).replaceFirst("(?i)^%2B", "+");
        return DIGITS.matcher(user).matches() ? parsed(user, written, region) : new PhoneNumber(written, false);
    }

    private static PhoneNumber parsed(String number, String written, String region) {
        try {
            return formatted(NUMBERS.parse(number, region), written);
        } catch (NumberParseException noNumber) {
            return new PhoneNumber(written, false);
        }
    }

    private static PhoneNumber formatted(Phonenumber.PhoneNumber number, String written) {
        return NUMBERS.isPossibleNumber(number)
                ? new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164), true)
                : new PhoneNumber(written, false);
    }
}
