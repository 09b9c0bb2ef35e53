package foundations.stablestats;

import static foundations.stablestats.StableStatsCases.numAcc;

import foundations.stablestats.StableStats.Moments;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.datasets.Nile;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class StableStatsFigures implements Figures<StableStats> {
    private static final int DROP = 28;

    @Override
    public List<Sketch<StableStats>> sketches() {
        return List.of(
                Sketch.of(
                        "The Nile so far",
                        "Mean and band start at the first flows, settle, and sink slowly after 1898, when the flow drops."
                                + " About two thirds of the points lie inside the band, one standard deviation to both"
                                + " sides. A band that does not stay as wide as the cloud tells of m2 or of its divisor.",
                        StableStatsFigures::running),
                Sketch.of(
                        "The same spread, further and further away",
                        "The values differ by a tenth wherever they lie, so the standard deviation stays at 0.1. Points"
                                + " that leave the line, or are missing because their variance is negative, come of"
                                + " subtracting large numbers that are almost equal.",
                        StableStatsFigures::distances),
                Sketch.of(
                        "Two parts and the whole",
                        "Before and after 1898 the Nile lies at different levels, so all years together spread more than"
                                + " either part. The merged parts and the whole series have bars of equal height; if not,"
                                + " look at the distance of the means.",
                        StableStatsFigures::parts));
    }

    private static Figure running(StableStats stats) {
        Nile nile = Nile.load();
        double[] years = Arrays.stream(nile.years()).asDoubleStream().toArray();
        double[] means = stats.runningMeans(nile.flow());
        double[] deviations = IntStream.rangeClosed(1, years.length)
                .mapToDouble(n -> Math.sqrt(stats.variance(stats.addAll(Arrays.copyOf(nile.flow(), n)))))
                .toArray();
        return Figure.saying(
                        "In the end the mean is %s and the standard deviation %s; after two years they were %s and %s.",
                        means[99], deviations[99], means[1], deviations[1])
                .axes("year", "flow in 10⁸ m³")
                .points("flow of the year", years, nile.flow())
                .line("mean so far", years, means)
                .line("one deviation below", years, besides(means, deviations, -1))
                .line("one deviation above", years, besides(means, deviations, 1));
    }

    private static double[] besides(double[] means, double[] deviations, int side) {
        return IntStream.range(0, means.length)
                .mapToDouble(i -> means[i] + side * deviations[i])
                .toArray();
    }

    private static Figure distances(StableStats stats) {
        double[] firsts =
                Arrays.stream(Spaced.byRatio(1, 1e9, 28)).map(Math::rint).toArray();
        double[] deviations = Arrays.stream(firsts)
                .map(first -> Math.sqrt(stats.variance(stats.addAll(numAcc(first)))))
                .toArray();
        return Figure.saying(
                        "The standard deviation is %s near 1, %s near 1e6 and %s near 1e9.",
                        deviations[0], deviations[18], deviations[27])
                .axes("where the values lie", "standard deviation")
                .logarithmicX()
                .line("certified", firsts, first -> 0.1)
                .points("found", firsts, deviations);
    }

    private static Figure parts(StableStats stats) {
        double[] flow = Nile.load().flow();
        Moments before = stats.addAll(Arrays.copyOfRange(flow, 0, DROP));
        Moments after = stats.addAll(Arrays.copyOfRange(flow, DROP, flow.length));
        Moments whole = stats.addAll(flow);
        double[] deviations = List.of(before, after, stats.merge(before, after), whole).stream()
                .mapToDouble(moments -> Math.sqrt(stats.variance(moments)))
                .toArray();
        return Figure.saying(
                        "The standard deviation is %s before 1899, %s from then on, %s merged and %s for the whole.",
                        deviations[0], deviations[1], deviations[2], deviations[3])
                .axes("years", "standard deviation in 10⁸ m³")
                .bars("spread", List.of("to 1898", "from 1899", "merged", "whole"), deviations);
    }
}
