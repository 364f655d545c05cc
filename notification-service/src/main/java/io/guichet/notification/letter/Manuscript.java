package io.guichet.notification.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rendered template, read: a line {@code Subject: …}, then blocks with empty lines between them. The plain text and the HTML of
 * a mail both come from it, so they always say the same.
 */
record Manuscript(String subject, List<Block> blocks) {

    static final String SUBJECT = "Subject:";

    /**
     * Reads a rendered template.
     *
     * @throws IllegalArgumentException if there is no subject, or nothing below it
     */
    static Manuscript read(String rendered) {
        var lines = rendered.strip().lines().map(String::strip).toList();
        var first = lines.isEmpty() ? "" : lines.get(0);
        var subject =
                first.startsWith(SUBJECT) ? first.substring(SUBJECT.length()).strip() : "";
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("the first line must be \"" + SUBJECT + " …\"");
        }
        var blocks = blocks(lines.subList(1, lines.size()));
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("there is no text below the subject");
        }
        return new Manuscript(subject, blocks);
    }

    String text() {
        return blocks.stream().map(Block::asText).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static List<Block> blocks(List<String> lines) {
        var blocks = new ArrayList<Block>();
        var current = new ArrayList<String>();
        for (var line : lines) {
            if (!line.isEmpty()) {
                current.add(line);
            } else if (!current.isEmpty()) {
                blocks.add(Block.of(current));
                current.clear();
            }
        }
        if (!current.isEmpty()) {
            blocks.add(Block.of(current));
        }
        return blocks;
    }
}
