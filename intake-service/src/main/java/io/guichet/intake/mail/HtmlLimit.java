package io.guichet.intake.mail;

/** How far HTML is read: a page of more tags than any person's, or a tag of thousands of attributes, is made to hold up its reader. */
final class HtmlLimit {

    private static final int TAGS = 40_000;
    private static final int BLANKS_IN_TAG = 2_000;

    private HtmlLimit() {}

    /** The first character that is not read. */
    static int end(String html) {
        int tags = 0;
        int blanks = 0;
        int tag = -1;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                tag = tag < 0 ? i : tag;
                tags++;
            } else if (c == '>') {
                tag = -1;
                blanks = 0;
            } else if (tag >= 0 && c <= ' ') {
                blanks++;
            }
            if (tags > TAGS || blanks > BLANKS_IN_TAG) {
                return tag < 0 ? i : tag;
            }
        }
        return html.length();
    }
}
