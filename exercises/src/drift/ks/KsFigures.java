package drift.ks;

import static drift.ks.KsCases.normal;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.Nile;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class KsFigures implements Figures<Ks> {
    @Override
    public List<Sketch<Ks>> sketches() {
        return List.of(
                Sketch.of(
                        "The Nile before and after 1898",
                        "Each curve climbs from 0 to 1, one step for each year. D is the longest upright distance between"
                                + " them, and the mark stands where it is. p says that two samples of one river are hardly"
                                + " ever that far apart.",
                        KsFigures::nile),
                Sketch.of(
                        "Moving a sample past itself",
                        "Thirty values, rounded to halves, and the same values moved. Both lines lie the same to the left"
                                + " and to the right. In the middle the samples are equal: D is 0 and p is 1. A D above 0"
                                + " there compares in the midst of equal values.",
                        KsFigures::moved),
                Sketch.of(
                        "When nothing has changed",
                        "The p of 200 pairs of samples that are alike, from the smallest to the largest. They lie near the"
                                + " diagonal: a tenth of them is below 0.1, half below 0.5.",
                        KsFigures::alike));
    }

    private static Figure nile(Ks ks) {
        double[] flow = Nile.load().flow();
        double[] before = Arrays.copyOf(flow, 28);
        double[] after = Arrays.copyOfRange(flow, 28, flow.length);
        double[] at = Spaced.evenly(440, 1400, 481);
        double[] shareBefore = ks.distribution(before, at);
        double[] shareAfter = ks.distribution(after, at);
        double d = ks.statistic(before, after);
        int widest = IntStream.range(0, at.length)
                .reduce(
                        0,
                        (best, i) -> gap(shareBefore, shareAfter, i) > gap(shareBefore, shareAfter, best) ? i : best);
        double low = Math.min(shareBefore[widest], shareAfter[widest]);
        return Figure.saying(
                        "The curves lie farthest apart at %s. D is %s and p is %s.",
                        at[widest], d, ks.pValue(d, before.length, after.length))
                .axes("flow in 10⁸ m³", "share of the years")
                .line("1871 to 1898", at, shareBefore)
                .line("1899 to 1970", at, shareAfter)
                .line("D", new double[] {at[widest], at[widest]}, new double[] {low, low + d})
                .marks("farthest apart", at[widest]);
    }

    private static double gap(double[] first, double[] second, int i) {
        return Math.abs(first[i] - second[i]);
    }

    private static Figure moved(Ks ks) {
        double[] by = Spaced.evenly(-2, 2, 81);
        double[] values = Laws.each(normal(30, 0, new Random(9)), value -> Math.rint(2 * value) / 2 + 0.0);
        double[] d = Laws.each(by, move -> ks.statistic(values, moved(values, move)));
        double[] p = Laws.each(by, move -> ks.compare(values, moved(values, move)));
        return Figure.saying(
                        "D and p are %s and %s at -1, %s and %s where nothing is moved, %s and %s at 1.",
                        d[20], p[20], d[40], p[40], d[60], p[60])
                .axes("moved by", "D, p")
                .line("D", by, d)
                .line("p", by, p);
    }

    private static double[] moved(double[] values, double by) {
        return Laws.each(values, value -> value + by);
    }

    private static Figure alike(Ks ks) {
        Random random = new Random(6);
        double[] p = IntStream.range(0, 200)
                .mapToDouble(i -> ks.compare(normal(80, 0, random), normal(120, 0, random)))
                .sorted()
                .toArray();
        double[] share = Spaced.evenly(0.005, 1, 200);
        return Figure.saying("The twentieth smallest p is %s, the hundredth %s.", p[19], p[99])
                .axes("share of the pairs", "p")
                .line("diagonal", share, x -> x)
                .points("p", share, p);
    }
}
