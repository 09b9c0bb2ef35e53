package evaluation.bootstrapci;

import evaluation.bootstrapci.BootstrapCi.Interval;
import evaluation.bootstrapci.BootstrapCi.Plan;
import evaluation.bootstrapci.BootstrapCi.Statistic;
import evaluation.bootstrapci.BootstrapCiCases.Pair;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;

public final class BootstrapCiFigures implements Figures<BootstrapCi> {
    @Override
    public List<Sketch<BootstrapCi>> sketches() {
        return List.of(
                Sketch.of(
                        "More rows, narrower intervals",
                        "The first rows of one long sample, whose population has the mean 3. The ends come closer as the"
                                + " rows grow: four times the rows, half the width. Ends that stay apart are those of single"
                                + " values; ends that meet drew without replacement.",
                        BootstrapCiFigures::funnel),
                Sketch.of(
                        "Forty samples",
                        "An interval of level 0.9 for each of forty samples. About 36 of them reach over the mean of the"
                                + " population; the others lie beside it, as they should.",
                        BootstrapCiFigures::forty),
                Sketch.of(
                        "How uneven is luck?",
                        "Twenty rows differ. The p-value is 1 in the middle and falls to both sides alike; at 5 and 15 it is"
                                + " below 0.05. A line that is half as high counts one side only.",
                        BootstrapCiFigures::luck));
    }

    private static Figure funnel(BootstrapCi solution) {
        double[] all = sample(400, new Random(4));
        double[] sizes = {10, 15, 25, 40, 60, 100, 160, 250, 400};
        List<Interval> intervals = Arrays.stream(sizes)
                .mapToObj(size ->
                        solution.percentile(Arrays.copyOf(all, (int) size), Statistic.MEAN, new Plan(200, 0.95, 1)))
                .toList();
        Interval last = intervals.get(8);
        return Figure.saying(
                        "With 25 rows the interval is %s wide, with 400 rows it is %s wide.",
                        intervals.get(2).high() - intervals.get(2).low(), last.high() - last.low())
                .axes("rows", "interval for the mean")
                .logarithmicX()
                .line("mean of the population", sizes, size -> 3)
                .line("low end", sizes, lows(intervals))
                .line("high end", sizes, highs(intervals));
    }

    private static Figure forty(BootstrapCi solution) {
        Random random = new Random(6);
        List<Interval> intervals = IntStream.range(0, 40)
                .mapToObj(set ->
                        solution.percentile(sample(30, random), Statistic.MEAN, new Plan(200, 0.9, random.nextLong())))
                .toList();
        double[] xs = new double[3 * intervals.size()];
        double[] ys = new double[xs.length];
        for (int i = 0; i < intervals.size(); i++) {
            Arrays.fill(xs, 3 * i, 3 * i + 3, i);
            ys[3 * i] = intervals.get(i).low();
            ys[3 * i + 1] = intervals.get(i).high();
            ys[3 * i + 2] = Double.NaN; // the line breaks off
        }
        long covering = intervals.stream()
                .filter(interval -> interval.low() <= 3 && 3 <= interval.high())
                .count();
        return Figure.saying("%s of 40 intervals reach over the mean of the population.", covering)
                .axes("sample", "interval for the mean")
                .line("mean of the population", new double[] {0, 39}, x -> 3)
                .line("interval", xs, ys);
    }

    private static Figure luck(BootstrapCi solution) {
        double[] onlyA = IntStream.rangeClosed(0, 20).asDoubleStream().toArray();
        double[] p = Arrays.stream(onlyA)
                .map(count -> {
                    Pair pair = BootstrapCiCases.pair((int) count, 20 - (int) count, 30, 10);
                    return solution.mcnemar(pair.a(), pair.b());
                })
                .toArray();
        return Figure.saying(
                        "Of 20 rows that differ, 10 for A give p = %s, 6 give %s and 5 give %s.", p[10], p[6], p[5])
                .axes("rows that only A has right, of 20", "p-value")
                .line("0.05", new double[] {0, 20}, x -> 0.05)
                .line("p-value", onlyA, p);
    }

    private static double[] sample(int size, Random random) {
        return IntStream.range(0, size)
                .mapToDouble(i -> 3 + random.nextGaussian())
                .toArray();
    }

    private static double[] lows(List<Interval> intervals) {
        return intervals.stream().mapToDouble(Interval::low).toArray();
    }

    private static double[] highs(List<Interval> intervals) {
        return intervals.stream().mapToDouble(Interval::high).toArray();
    }
}
