package io.guichet.intake.tnef;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * What an RTF says, without its form; of HTML that Outlook wrapped in RTF ([MS-OXRTFEX]) the HTML itself.
 *
 * @param html whether it is HTML
 */
record RtfText(String text, boolean html) {

    private static final int MAX_DEPTH = 500;
    private static final Set<String> UNSEEN = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "footer",
            "generator",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "themedata",
            "mhtmltag");

    static RtfText of(byte[] rtf) {
        Reader reader = new Reader(new String(rtf, StandardCharsets.ISO_8859_1));
        reader.read();
        return new RtfText(reader.text.toString(), reader.html);
    }

    private record Group(boolean unseen, boolean tag) {}

    private static final class Reader {
        private final String rtf;
        private final StringBuilder text = new StringBuilder();
        private final Deque<Group> groups = new ArrayDeque<>();
        private Group group = new Group(false, false);
        private Charset charset = CodePages.charset(1252);
        private boolean html;
        private boolean rtfOnly;
        private int replacedBy = 1;
        private int at;
        private int skip;

        Reader(String rtf) {
            this.rtf = rtf;
        }

        void read() {
            while (at < rtf.length() && groups.size() < MAX_DEPTH) {
                char c = rtf.charAt(at++);
                switch (c) {
                    case '{' -> groups.push(group);
                    case '}' -> group = groups.isEmpty() ? group : groups.pop();
                    case '\\' -> control();
                    case '\r', '\n' -> {}
                    default -> say(c);
                }
            }
        }

        private void control() {
            if (at >= rtf.length()) {
                return;
            }
            char c = rtf.charAt(at);
            if (Character.isLetter(c)) {
                word();
                return;
            }
            at++;
            switch (c) {
                case '\'' -> {
                    say(character());
                    at = Math.min(rtf.length(), at + 2);
                }
                case '*' -> group = new Group(!rtf.startsWith("\\htmltag", at), false);
                case '~' -> say(' ');
                case '\\', '{', '}' -> say(c);
                default -> {}
            }
        }

        private char character() {
            int high = at + 1 < rtf.length() ? Character.digit(rtf.charAt(at), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(rtf.charAt(at + 1), 16);
            return low < 0 ? '?' : new String(new byte[] {(byte) (high * 16 + low)}, charset).charAt(0);
        }

        private void word() {
            int begin = at;
            while (at < rtf.length() && at - begin < 40 && Character.isLetter(rtf.charAt(at))) {
                at++;
            }
            String word = rtf.substring(begin, at);
            int number = number();
            if (at < rtf.length() && rtf.charAt(at) == ' ') {
                at++;
            }
            apply(word, number);
        }

        /** The parameter; -1 when there is none. */
        private int number() {
            int begin = at;
            if (at < rtf.length() && rtf.charAt(at) == '-') {
                at++;
            }
            while (at < rtf.length() && at - begin < 9 && Character.isDigit(rtf.charAt(at))) {
                at++;
            }
            String digits = rtf.substring(begin, at);
            return digits.isEmpty() || digits.equals("-") ? -1 : Integer.parseInt(digits);
        }

        private void apply(String word, int number) {
            switch (word) {
                case "fromhtml" -> html = true;
                case "htmlrtf" -> rtfOnly = number != 0;
                case "htmltag" -> group = new Group(false, true);
                case "ansicpg" -> charset = CodePages.charset(number);
                case "uc" -> replacedBy = Math.max(0, Math.min(number, 10));
                case "u" -> {
                    say((char) number);
                    skip = replacedBy;
                }
                case "par", "line" -> say('\n');
                case "tab" -> say('\t');
                case "bullet" -> say('•');
                case "lquote", "rquote" -> say('’');
                case "ldblquote" -> say('“');
                case "rdblquote" -> say('”');
                case "endash" -> say('–');
                case "emdash" -> say('—');
                default -> group = UNSEEN.contains(word) ? new Group(true, false) : group;
            }
        }

        private void say(char c) {
            if (skip > 0) {
                skip--;
            } else if (!group.unseen() && !(html && rtfOnly && !group.tag())) {
                text.append(c);
            }
        }
    }
}
