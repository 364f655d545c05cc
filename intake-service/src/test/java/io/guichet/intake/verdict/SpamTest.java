package io.guichet.intake.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpamTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "X-Spam-Status: Yes, score=12.3 required=5.0 tests=BAYES_99|true|12.3|X-Spam-Status",
                "X-Spam-Status: No, hits=-2.6 required=5.0|false|-2.6|X-Spam-Status",
                "X-Spam-Flag: YES|true|-|X-Spam-Flag",
                "X-Spam-Flag: NO|false|-|X-Spam-Flag",
                "X-Spam: Yes|true|-|X-Spam",
                "X-Spam-Score: 7.5 (+++++++)|true|7.5|X-Spam-Score",
                "X-Spam-Score: -7.5|false|-7.5|X-Spam-Score",
                "X-Spam-Level: ******|true|-|X-Spam-Level",
                "X-Spam-Level: **|false|-|X-Spam-Level",
                "X-Spamd-Result: default: False [3.20 / 15.00]; ARC_NA(0.00)|false|3.2|X-Spamd-Result",
                "X-Spamd-Result: default: True [17.50 / 15.00]; X(1.0)|true|17.5|X-Spamd-Result",
                "X-Rspamd-Action: add header|true|-|X-Rspamd-Action",
                "X-Rspamd-Action: no action|false|-|X-Rspamd-Action",
                "X-MS-Exchange-Organization-SCL: 6|true|6|X-MS-Exchange-Organization-SCL",
                "X-MS-Exchange-Organization-SCL: -1|false|-1|X-MS-Exchange-Organization-SCL",
                "X-Forefront-Antispam-Report: CIP:192.0.2.1;CTRY:FR;SCL:5;SFV:SPM;CAT:SPM|true|5|X-Forefront-Antispam-Report",
                "X-Forefront-Antispam-Report: CIP:192.0.2.1;SCL:1;SFV:NSPM;CAT:NONE|false|1|X-Forefront-Antispam-Report",
                "X-Barracuda-Spam-Status: No, SCORE=0.50 using global scores|false|0.5|X-Barracuda-Spam-Status",
                "X-Barracuda-Spam-Status: Yes, SCORE=5.50 using global scores|true|5.5|X-Barracuda-Spam-Status",
                "X-Proofpoint-Spam-Details: rule=notspam policy=default score=3|false|3|X-Proofpoint-Spam-Details",
                "X-Proofpoint-Spam-Details: rule=inbound_notspam policy=inbound score=3|false|3|X-Proofpoint-Spam-Details",
                "X-Proofpoint-Spam-Details: rule=inbound_spam_definite score=99|true|99|X-Proofpoint-Spam-Details",
                "X-VR-SPAMSTATE: SPAM|true|-|X-VR-SpamState",
                "X-VR-SPAMSTATE: OK|false|-|X-VR-SpamState",
                "X-Bogosity: Spam, tests=bogofilter, spamicity=0.99|true|0.99|X-Bogosity",
                "X-DSPAM-Result: Innocent|false|-|X-DSPAM-Result",
                "X-MailScanner-SpamCheck: not spam, SpamAssassin (score=1.2)|false|1.2|X-MailScanner-SpamCheck",
                "X-TM-AS-Result: No--7.363-5.0-31-10|false|-|X-TM-AS-Result",
                "Subject: [SPAM] Win now|true|-|Subject",
                "Subject: ***SPAM*** Win now|true|-|Subject",
                "Subject: {Spam?} Win now|true|-|Subject"
            })
    void whatTheGatewayFoundIsRead(String field, boolean flagged, Double score, String source) {
        assertThat(Written.verdictOn(field, "From: a@b.example", "", "Text.").spam())
                .isEqualTo(new Spam(flagged, score, source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: Re: [SPAM] Win now",
                "Subject: Why is this spam?",
                "Subject: Spam",
                "X-Spam-Status: maybe",
                "X-Spam-Score: many",
                "X-Spam-Report: all about it"
            })
    void whatSaysNothingOfSpamIsNoFinding(String field) {
        assertThat(Written.verdictOn(field, "From: a@b.example", "", "Text.").spam())
                .isNull();
    }

    @Test
    void aDecisionOutweighsAScore() {
        assertThat(Written.verdictOn(
                                "X-Spam-Status: No, score=6.1 required=8.0",
                                "X-Spam-Level: ******",
                                "X-Spam-Score: 6.1",
                                "",
                                "Text.")
                        .spam())
                .isEqualTo(new Spam(false, 6.1, "X-Spam-Status"));
        assertThat(Written.verdictOn("X-Spam-Flag: YES", "X-Spam-Score: 9.5", "", "Text.")
                        .spam())
                .isEqualTo(new Spam(true, 9.5, "X-Spam-Flag"));
    }

    @Test
    void ofTwoFiltersOneThatSaysYesIsEnough() {
        assertThat(Written.verdictOn("X-Spam-Flag: NO", "X-Barracuda-Spam-Flag: YES", "", "Text.")
                        .spam())
                .isEqualTo(new Spam(true, null, "X-Barracuda-Spam-Flag"));
    }

    @Test
    void ofTwoFieldsOfOneNameTheTopmostCounts() {
        assertThat(Written.verdictOn("X-Spam-Flag: YES", "X-Spam-Flag: NO", "", "Text.")
                        .spam())
                .isEqualTo(new Spam(true, null, "X-Spam-Flag"));
    }
}
