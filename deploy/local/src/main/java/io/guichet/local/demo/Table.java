package io.guichet.local.demo;

import java.util.ArrayList;
import java.util.List;

/** Text in columns, each as wide as its widest cell; no cell is wider than {@value #WIDEST}, the last column may be. */
final class Table {
    static final int WIDEST = 44;

    private static final String GAP = "  ";

    private Table() {}

    static String of(List<String> headings, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(headings);
        all.addAll(rows);
        int[] widths = new int[headings.size()];
        all.forEach(row -> widen(widths, row));
        StringBuilder table = new StringBuilder();
        for (List<String> row : all) {
            table.append(line(row, widths)).append(System.lineSeparator());
        }
        return table.toString();
    }

    private static void widen(int[] widths, List<String> row) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], Math.min(row.get(i).length(), WIDEST));
        }
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            boolean last = i == widths.length - 1;
            String cell = row.get(i).replaceAll("\\s+", " ");
            line.append(last ? cell : fitted(cell, widths[i]) + GAP);
        }
        return line.toString().stripTrailing();
    }

    private static String fitted(String cell, int width) {
        return cell.length() > width ? cell.substring(0, width - 1) + "…" : cell + " ".repeat(width - cell.length());
    }
}
