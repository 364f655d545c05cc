package io.guichet.intake.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "mx.desk.example; spf=pass smtp.mailfrom=a.example; dkim=pass header.d=a.example; dmarc=pass|pass|pass|pass|false",
                "mx.desk.example; dmarc=fail (p=none dis=none) header.from=a.example|-|-|fail|true",
                "mx.desk.example; spf=fail; dkim=pass; dmarc=fail|fail|pass|fail|true",
                "mx.desk.example; spf=fail; dkim=none; dmarc=pass|fail|none|pass|false",
                "mx.desk.example; spf=fail; dkim=none|fail|none|-|true",
                "mx.desk.example; spf=hardfail|fail|-|-|true",
                "mx.desk.example; spf=fail; dkim=pass|fail|pass|-|false",
                "mx.desk.example; spf=softfail; dkim=fail|softfail|fail|-|false",
                "mx.desk.example; spf=fail; dmarc=none|fail|-|none|true",
                "mx.desk.example; spf=fail; dmarc=temperror|fail|-|temperror|true",
                "mx.desk.example 1; DKIM/1 = PASS (good) header.i=@a.example|-|pass|-|false",
                "mx.desk.example; dkim=fail header.d=list.example; dkim=pass header.d=a.example|-|pass|-|false",
                "mx.desk.example; spf=none smtp.helo=h.example; spf=pass smtp.mailfrom=a.example|pass|-|-|false",
                "spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=a.example; a.example; dkim=none (message not signed) header.d=none;a.example; dmarc=bestguesspass action=none|pass|none|none|false",
                "mx.desk.example (comment; dmarc=fail (nested; spf=fail)); dmarc=pass|-|-|pass|false",
                "mx.desk.example; dmarc=pass reason=\"; dmarc=fail\"|-|-|pass|false",
                "mx.desk.example; spf=nonsense; dkim=pass|-|pass|-|false"
            })
    void whatTheGatewayFoundIsRead(String field, String spf, String dkim, String dmarc, boolean failed) {
        assertThat(found(Set.of(), "Authentication-Results: " + field))
                .isEqualTo(new Authentication(spf, dkim, dmarc, failed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Other: nothing",
                "Authentication-Results: mx.desk.example; none",
                "Authentication-Results: ",
                "Authentication-Results: ;;;((((",
                "Received-SPF: ",
                "ARC-Authentication-Results: i=1; mx.desk.example; dmarc=fail"
            })
    void whereNothingWasFoundNothingIsSaid(String field) {
        assertThat(found(Set.of(), field)).isNull();
    }

    @Test
    void whatAForgerWroteBelowIsNotBelieved() {
        assertThat(found(
                        Set.of(),
                        "Authentication-Results: mx.desk.example; dmarc=fail",
                        "Received: from forger by mx.desk.example",
                        "Authentication-Results: mx.desk.example; dmarc=pass; dkim=pass",
                        "Received-SPF: pass"))
                .isEqualTo(new Authentication("pass", null, "fail", true));
    }

    @Test
    void severalFieldsOfTheTopmostGatewayAreOneFinding() {
        assertThat(found(
                        Set.of(),
                        "Received: by store.desk.example",
                        "Authentication-Results: mx.desk.example; dmarc=pass",
                        "DKIM-Filter: x",
                        "Authentication-Results: mx.desk.example; dkim=pass",
                        "Authentication-Results: other.example; spf=fail",
                        "Received: from client by mx.desk.example"))
                .isEqualTo(new Authentication(null, "pass", "pass", false));
    }

    @Test
    void namedGatewaysAloneAreBelievedWhereverTheyStand() {
        Set<String> gateways = Set.of("mx.desk.example");
        assertThat(found(
                        gateways,
                        "Authentication-Results: forger.example; dmarc=pass",
                        "Received: by mx.desk.example",
                        "Authentication-Results: MX.desk.example; dmarc=fail"))
                .isEqualTo(new Authentication(null, null, "fail", true));
        assertThat(found(gateways, "Authentication-Results: forger.example; dmarc=pass"))
                .isNull();
        assertThat(found(gateways, "Received-SPF: pass receiver=forger.example"))
                .isNull();
    }

    @Test
    void aNamedGatewaysSealIsUsedWhereItWritesNothingElse() {
        Set<String> gateways = Set.of("mx.desk.example");
        String sealed = "ARC-Authentication-Results: i=2; mx.desk.example; spf=pass; dmarc=fail";

        assertThat(found(gateways, sealed)).isEqualTo(new Authentication("pass", null, "fail", true));
        assertThat(found(gateways, sealed, "Authentication-Results: mx.desk.example; dmarc=pass"))
                .isEqualTo(new Authentication(null, null, "pass", false));
    }

    @ParameterizedTest
    @CsvSource({
        "'Fail (mx.desk.example: domain does not designate) receiver=mx.desk.example; client-ip=192.0.2.1', fail, true",
        "'pass (sender SPF authorized) receiver=mx.desk.example', pass, false",
        "'SoftFail receiver=mx.desk.example', softfail, false"
    })
    void theOlderFieldOfSpfIsReadToo(String field, String spf, boolean failed) {
        Authentication expected = new Authentication(spf, null, null, failed);
        assertThat(found(Set.of(), "Received-SPF: " + field)).isEqualTo(expected);
        assertThat(found(Set.of("mx.desk.example"), "Received-SPF: " + field)).isEqualTo(expected);
    }

    private static Authentication found(Set<String> gateways, String... fields) {
        String mail = String.join("\n", fields) + "\nFrom: a@a.example\n\nHello.\n";
        return Verdict.of(Written.mail(mail), Desks.test(), gateways).authentication();
    }
}
