package io.guichet.notification.letter;

import java.util.List;

/**
 * A paragraph or a list of a letter.
 *
 * @param list whether the lines are items of a list
 * @param lines plain text, without the items' dashes
 */
public record Block(boolean list, List<String> lines) {

    private static final String ITEM = "- ";

    public Block {
        lines = List.copyOf(lines);
    }

    static Block of(List<String> lines) {
        return lines.stream().allMatch(line -> line.startsWith(ITEM))
                ? new Block(true, lines.stream().map(Block::withoutDash).toList())
                : new Block(false, lines);
    }

    String asText() {
        return list ? ITEM + String.join("\n" + ITEM, lines) : String.join("\n", lines);
    }

    private static String withoutDash(String line) {
        return line.substring(ITEM.length()).strip();
    }
}
