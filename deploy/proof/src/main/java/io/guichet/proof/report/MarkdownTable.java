package io.guichet.proof.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of a report. */
public final class MarkdownTable {
    private final List<String> lines = new ArrayList<>();

    public MarkdownTable(String... headings) {
        add(headings);
        String[] rule = new String[headings.length];
        Arrays.fill(rule, "---");
        add(rule);
    }

    /** Adds a row. */
    public MarkdownTable add(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
