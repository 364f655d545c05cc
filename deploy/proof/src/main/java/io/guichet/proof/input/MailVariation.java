package io.guichet.proof.input;

import io.guichet.local.demo.Sample;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail of somebody else, who writes the same: sender and Message-ID are new; the bytes below the header stay as they are. */
final class MailVariation {
    private static final Pattern FROM = Pattern.compile("(?im)^From:[^\\r\\n]*(?:\\r\\n[ \\t][^\\r\\n]*)*");
    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z0-9._-]+)@([A-Za-z0-9.-]+)");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:[^\\r\\n]*");
    private static final Pattern ENCODED =
            Pattern.compile("(?im)^Content-Type:\\s*multipart|^Content-Transfer-Encoding:\\s*(?:base64|quoted)");
    private static final String END_OF_HEADER = "\r\n\r\n";
    private static final int MOST_LINES = 30;

    private MailVariation() {}

    static Input of(Sample sample, String token, SplittableRandom random) {
        String mail = new String(sample.content(), StandardCharsets.ISO_8859_1);
        int end = mail.indexOf(END_OF_HEADER);
        String header = end < 0 ? mail : mail.substring(0, end);
        String body = end < 0 ? "" : mail.substring(end);
        Matcher from = FROM.matcher(header);
        String address = "";
        if (from.find()) {
            String old = from.group();
            String renewed = ADDRESS.matcher(old).replaceFirst("$1." + token + "@$2");
            header = header.replace(old, renewed);
            Matcher found = ADDRESS.matcher(renewed);
            address = found.find() ? found.group() : "";
        }
        header = MESSAGE_ID.matcher(header).replaceFirst("Message-ID: <" + token + "@proof.example>");
        String more = ENCODED.matcher(header).find() ? "" : "Line of the file.\r\n".repeat(random.nextInt(MOST_LINES));
        String content = header + "\r\nX-Proof: " + token + body + more;
        return new Input(
                token,
                "mail " + sample.name(),
                sample.mailbox(),
                content.getBytes(StandardCharsets.ISO_8859_1),
                address,
                1,
                sample.mailbox().equals("assistance"));
    }
}
