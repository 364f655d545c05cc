package io.guichet.intake.text;

/** Text whose lines were wrapped by the sender's program, not by the sender (RFC 3676, format=flowed). */
public final class FlowedText {

    private FlowedText() {}

    /**
     * The text with its paragraphs on one line each.
     *
     * @param delSp whether the blank at a wrapped line's end is of the program's making (DelSp=yes)
     */
    public static String unwrapped(String text, boolean delSp) {
        StringBuilder result = new StringBuilder(text.length());
        int goesOnAt = -1;
        for (String line : text.lines().toList()) {
            int quotes = depth(line);
            String content = unstuffed(line.substring(quotes));
            boolean signature = content.equals("-- ");
            if (goesOnAt != quotes || signature) {
                result.append('\n').append(">".repeat(quotes)).append(quotes > 0 ? " " : "");
            }
            boolean soft = content.endsWith(" ") && !signature;
            result.append(content, 0, soft && delSp ? content.length() - 1 : content.length());
            goesOnAt = soft ? quotes : -1;
        }
        return result.substring(Math.min(1, result.length()));
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    private static String unstuffed(String content) {
        return content.startsWith(" ") ? content.substring(1) : content;
    }
}
