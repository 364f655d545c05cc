package io.guichet.triage.rules;

/** A condition that cannot be used: what is wrong, what is expected, and where in the expression. */
final class BrokenCondition extends Exception {

    private static final long serialVersionUID = 1;
    private static final int SNIPPET = 40;

    private final String complaint;

    private BrokenCondition(String complaint) {
        super(complaint);
        this.complaint = complaint;
    }

    /** What is wrong, and where. */
    String complaint() {
        return complaint;
    }

    static BrokenCondition whole(String complaint) {
        return new BrokenCondition(complaint);
    }

    /**
     * With the place.
     *
     * @param line from 1
     * @param column from 0, as the parser counts
     */
    static BrokenCondition at(String expression, int line, int column, String complaint) {
        var lines = expression.split("\n", -1);
        if (line < 1 || line > lines.length || column < 0) {
            return whole(complaint);
        }
        var inLine = lines.length == 1 ? "" : "line " + line + ", ";
        return new BrokenCondition(
                complaint + " (" + inLine + "column " + (column + 1) + ": «" + snippet(lines[line - 1], column) + "»)");
    }

    private static String snippet(String line, int column) {
        var rest = line.substring(Math.min(column, line.length())).strip();
        if (rest.isEmpty()) {
            return "end of the line";
        }
        return rest.length() <= SNIPPET ? rest : rest.substring(0, SNIPPET) + "…";
    }
}
