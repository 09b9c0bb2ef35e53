package whetstone.bench;

import java.util.List;
import java.util.Locale;

/** How fast each subject of one kernel and size is, as bars: the longer the faster. */
record Bars(List<Measurement> measurements) {
    private static final int ROW = 22;
    private static final int LABELS = 130;
    private static final int WIDTH = 640;

    String svg() {
        double fastest = measurements.stream()
                .mapToDouble(Measurement::microseconds)
                .min()
                .orElseThrow();
        Svg svg = new Svg(WIDTH, ROW * measurements.size() + 4, "speed of each subject");
        for (int i = 0; i < measurements.size(); i++) {
            Measurement one = measurements.get(i);
            double share = fastest / one.microseconds();
            double length = (WIDTH - LABELS - 150) * share;
            svg.text(LABELS - 8, ROW * i + 16, "end", one.subject().replace('_', ' '));
            svg.bar(one.isOfAPeer() ? "peer" : "ours", LABELS, ROW * i + 4, Math.max(1, length), ROW - 6);
            svg.text(LABELS + length + 6, ROW * i + 16, "start", label(one, share));
        }
        return svg.closed();
    }

    private static String label(Measurement one, double share) {
        return one.time() + String.format(Locale.ROOT, " (%.2f)", share);
    }
}
