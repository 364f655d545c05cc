package io.guichet.proof.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Lines through points, as SVG; the vertical axis is logarithmic.
 *
 * @param title above it
 * @param across what the horizontal axis says
 * @param up what the vertical axis says
 * @param lines at least one, each with at least one point
 */
public record Plot(String title, String across, String up, List<Line> lines) {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 420;
    private static final int MARGIN = 60;
    private static final List<String> COLOURS = List.of("#1b6ca8", "#d1495b", "#66a182", "#8d5a97", "#edae49");

    /**
     * One line.
     *
     * @param name as the legend says
     */
    public record Line(String name, List<Point> points) {}

    /** A point; y above 0. */
    public record Point(double x, double y) {}

    /** The whole file. */
    public String svg() {
        List<String> parts = new ArrayList<>();
        parts.add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" font-family=\"sans-serif\" font-size=\"12\">");
        parts.add("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>");
        parts.add(text(WIDTH / 2.0, 24, "middle", title));
        parts.add(text(WIDTH / 2.0, HEIGHT - 12, "middle", across));
        parts.add(text(MARGIN, MARGIN - 14, "start", up));
        for (double decade = Math.pow(10, lowest()); decade <= Math.pow(10, highest()) * 1.001; decade *= 10) {
            parts.add(rule(y(decade)));
            parts.add(text(MARGIN - 6, y(decade) + 4, "end", number(decade)));
        }
        lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Point::x)
                .distinct()
                .forEach(x -> parts.add(text(x(x), HEIGHT - MARGIN + 18, "middle", number(x))));
        for (int i = 0; i < lines.size(); i++) {
            parts.addAll(line(lines.get(i), COLOURS.get(i % COLOURS.size()), i));
        }
        parts.add("</svg>");
        return String.join("\n", parts) + "\n";
    }

    private List<String> line(Line line, String colour, int index) {
        List<String> parts = new ArrayList<>();
        String points = line.points().stream()
                .map(point -> number(x(point.x())) + "," + number(y(point.y())))
                .collect(Collectors.joining(" "));
        parts.add("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"" + colour + "\" points=\"" + points + "\"/>");
        line.points()
                .forEach(point -> parts.add("<circle r=\"3\" fill=\"" + colour + "\" cx=\"" + number(x(point.x()))
                        + "\" cy=\"" + number(y(point.y())) + "\"/>"));
        double row = MARGIN + 16.0 * index;
        parts.add("<circle r=\"4\" fill=\"" + colour + "\" cx=\"" + (MARGIN + 14) + "\" cy=\"" + number(row) + "\"/>");
        parts.add(text(MARGIN + 24, row + 4, "start", line.name()));
        return parts;
    }

    private double x(double value) {
        double widest = lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Point::x)
                .max()
                .orElse(1);
        return MARGIN + (WIDTH - 2.0 * MARGIN) * value / Math.max(widest, 1e-9);
    }

    private double y(double value) {
        double share = (Math.log10(Math.max(value, 1e-9)) - lowest()) / (highest() - lowest());
        return HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * share;
    }

    private double lowest() {
        return Math.floor(Math.log10(Math.max(
                1e-9,
                lines.stream()
                        .flatMap(line -> line.points().stream())
                        .mapToDouble(Point::y)
                        .min()
                        .orElse(1))));
    }

    private double highest() {
        double highest = Math.ceil(Math.log10(Math.max(
                1e-9,
                lines.stream()
                        .flatMap(line -> line.points().stream())
                        .mapToDouble(Point::y)
                        .max()
                        .orElse(10))));
        return highest > lowest() ? highest : lowest() + 1;
    }

    private static String rule(double y) {
        return "<line stroke=\"#ddd\" x1=\"" + MARGIN + "\" x2=\"" + (WIDTH - MARGIN) + "\" y1=\"" + number(y)
                + "\" y2=\"" + number(y) + "\"/>";
    }

    private static String text(double x, double y, String anchor, String text) {
        return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">"
                + text.replace("&", "&amp;").replace("<", "&lt;") + "</text>";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
