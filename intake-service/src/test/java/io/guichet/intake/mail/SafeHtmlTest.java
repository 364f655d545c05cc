package io.guichet.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"https://tracker.example/p.gif\">",
                "<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"data:text/html,x\">x</a>",
                "<div style=\"background:url(https://tracker.example/p.gif)\">x</div>",
                "<div style=\"position:fixed;top:0;left:0\">x</div>",
                "<style>body{background:url(https://tracker.example)}</style>",
                "<link rel=stylesheet href=https://tracker.example/a.css>",
                "<iframe src=https://tracker.example></iframe>",
                "<form action=https://tracker.example><input name=a></form>",
                "<body background=https://tracker.example/p.gif>x</body>",
                "<table background=https://tracker.example/p.gif><tr><td>x</table>",
                "<svg><image href=https://tracker.example/p.gif></svg>",
                "<video poster=https://tracker.example/p.gif></video>",
                "<meta http-equiv=refresh content=\"0;https://tracker.example\">",
                "<base href=https://tracker.example>",
                "<img srcset=\"https://tracker.example/p.gif 2x\" src=cid:unknown>",
                "<!--[if mso]><img src=https://tracker.example/p.gif><![endif]-->"
            })
    void nothingRunsAndNothingIsFetched(String html) {
        assertThat(SafeHtml.of(html, Map.of()))
                .doesNotContainIgnoringCase(
                        "script",
                        "onerror",
                        "onload",
                        "tracker.example",
                        "data:",
                        "position",
                        "<form",
                        "<iframe",
                        " src=");
    }

    @Test
    void formattingAndLinksStay() {
        assertThat(SafeHtml.of(
                        "<p style=\"color:red\">a <b>b</b> <a href=\"https://client.example/x\">c</a></p>", Map.of()))
                .contains(
                        "style=\"color:red\"", "<b>b</b>", "href=\"https://client.example/x\"", "nofollow", "noopener");
    }

    @Test
    void picturesOfTheMailAreCalledByTheirAttachment() {
        String html = "<img src=\"cid:logo@1\" alt=\"logo\"><img src='CID:b%402'><img src=cid:gone>"
                + " say src=\"cid:logo@1\"";

        String safe = SafeHtml.of(html, Map.of("logo@1", "1", "b@2", "2"));

        assertThat(safe).contains("<img src=\"attachment:1\" alt=\"logo\"", "<img src=\"attachment:2\"");
        assertThat(safe).containsOnlyOnce("attachment:1").doesNotContain("gone");
        assertThat(SafeHtml.shows(safe, "2")).isTrue();
        assertThat(SafeHtml.shows(safe, "3")).isFalse();
    }
}
