package io.guichet.intake.exchange;

/**
 * Cells that no spreadsheet runs as a formula: one that begins like a formula, or with an apostrophe, gets an apostrophe in
 * front, which is taken away when it is read again (OWASP, CSV injection).
 */
final class CsvCell {

    private static final String DANGEROUS = "=+-@\t\r\n'";

    private CsvCell() {}

    static String written(String value) {
        return !value.isEmpty() && isDangerous(value.charAt(0)) ? "'" + value : value;
    }

    static String read(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && isDangerous(cell.charAt(1)) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(char first) {
        return DANGEROUS.indexOf(first) >= 0;
    }
}
