package whetstone.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What each kernel reaches below what the machine allows (Williams, Waterman and Patterson 2009, "Roofline"). Both axes are
 * logarithmic. A kernel whose data stay in a cache may lie above the slope, which is drawn for memory.
 */
record Roofline(Machine machine, List<Measurement> measurements) {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 60;
    private static final int BOTTOM = 360;
    private static final double LEAST_INTENSITY = 0.03;
    private static final double MOST_INTENSITY = 200;
    private static final double LEAST_SPEED = 0.1;
    private static final double MOST_SPEED = 200;

    String svg() {
        Svg svg = new Svg(WIDTH, HEIGHT, "roofline of the machine with the kernels below it");
        axes(svg);
        double edge = machine.gigaflops() / machine.gigabytes();
        line(svg, LEAST_INTENSITY, edge);
        line(svg, edge, MOST_INTENSITY);
        // ours last, so that a peer's point does not cover them
        points(svg, measurements.stream().filter(Measurement::isOfAPeer));
        points(svg, measurements.stream().filter(one -> one.subject().startsWith("fast")));
        return svg.closed();
    }

    private void points(Svg svg, Stream<Measurement> shown) {
        shown.filter(one -> one.gigaflops().isPresent()).forEach(one -> {
            double intensity = one.kernel().work(one.size()).orElseThrow().intensity();
            double speed = one.gigaflops().get();
            svg.point(one.isOfAPeer() ? "peer" : "ours", x(intensity), y(speed), label(one, speed));
            if (!one.isOfAPeer()) {
                svg.text(x(intensity) + 6, y(speed) - 6, "start", one.kernel().title() + " " + one.size());
            }
        });
    }

    private static String label(Measurement one, double speed) {
        return String.format(
                Locale.ROOT, "%s %d by %s: %.1f Gflop/s", one.kernel().title(), one.size(), one.subject(), speed);
    }

    private static void axes(Svg svg) {
        svg.line("axis", LEFT, BOTTOM, WIDTH, BOTTOM);
        svg.line("axis", LEFT, 0, LEFT, BOTTOM);
        for (double tick : new double[] {0.1, 1, 10, 100}) {
            svg.text(x(tick), BOTTOM + 16, "middle", "" + tick);
            svg.text(LEFT - 6, y(tick) + 4, "end", "" + tick);
        }
        svg.text(WIDTH - 8, BOTTOM + 34, "end", "floating-point operations for each byte");
        svg.text(LEFT + 6, 14, "start", "Gflop/s");
    }

    private void line(Svg svg, double from, double to) {
        svg.line("roof", x(from), y(machine.roof(from)), x(to), y(machine.roof(to)));
    }

    private static double x(double intensity) {
        return LEFT + (WIDTH - LEFT) * share(intensity, LEAST_INTENSITY, MOST_INTENSITY);
    }

    private static double y(double speed) {
        return BOTTOM * (1 - share(speed, LEAST_SPEED, MOST_SPEED));
    }

    private static double share(double value, double least, double most) {
        return Math.log(Math.min(Math.max(value, least), most) / least) / Math.log(most / least);
    }
}
