package drift.psi;

import static drift.psi.PsiCases.column;
import static drift.psi.PsiCases.normal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.Nile;
import whetstone.datasets.Wine;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class PsiFigures implements Figures<Psi> {
    private static final double FLOOR = 0.001;

    @Override
    public List<Sketch<Psi>> sketches() {
        return List.of(
                Sketch.of(
                        "Other wines arrive",
                        "The alcohol of 59 wines of one cultivar, in five bins, and of 119 wines of two others in the same"
                                + " bins. The bars of the reference are level, or nearly so: that is what its edges are"
                                + " for. No other bar may be missing, also none at the sides.",
                        PsiFigures::wine),
                Sketch.of(
                        "Farther and farther away",
                        "Normal numbers whose mean is moved by so many deviations. The index is about 0 where nothing is"
                                + " moved and grows evenly to both sides; by half a deviation it has passed 0.2. A line"
                                + " that stays at 0 moves its bins along.",
                        PsiFigures::moved),
                Sketch.of(
                        "The Nile, twenty years at a time",
                        "Each point compares the twenty years up to it with the years from 1871 to 1898. The flow drops in"
                                + " 1899, and within twenty years the index is high and remains so.",
                        PsiFigures::nile));
    }

    private static Figure wine(Psi psi) {
        double[][] wine = Wine.load().x();
        double[] before = column(wine, 0, 59, 0);
        double[] after = column(wine, 59, wine.length, 0);
        double[] edges = psi.edges(before, 5);
        return Figure.saying(
                        "The edges are %s. The index is %s.",
                        edges, psi.index(psi.counts(edges, before), psi.counts(edges, after), FLOOR))
                .axes("alcohol in percent", "share of the wines")
                .bars("first cultivar", labels(edges), shares(psi.counts(edges, before)))
                .bars("the two others", labels(edges), shares(psi.counts(edges, after)));
    }

    private static List<String> labels(double[] edges) {
        List<String> labels = new ArrayList<>(List.of("below " + told(edges[0])));
        for (int i = 1; i < edges.length; i++) {
            labels.add(told(edges[i - 1]) + " to " + told(edges[i]));
        }
        labels.addAll(List.of("from " + told(edges[edges.length - 1]), "missing"));
        return labels;
    }

    private static String told(double edge) {
        return String.format(Locale.ROOT, "%.2f", edge);
    }

    private static double[] shares(int[] counts) {
        double total = Arrays.stream(counts).sum();
        return Arrays.stream(counts).mapToDouble(count -> count / total).toArray();
    }

    private static Figure moved(Psi psi) {
        double[] by = Spaced.evenly(-2, 2, 41);
        double[] reference = normal(1000, 0, new Random(1));
        double[] current = normal(1000, 0, new Random(2));
        double[] index =
                Laws.each(by, move -> psi.psi(reference, Laws.each(current, value -> value + move), 10, FLOOR));
        return Figure.saying(
                        "The index is %s without a move, %s and %s half a deviation to the left and right, %s at 2.",
                        index[20], index[15], index[25], index[40])
                .axes("mean moved by", "index")
                .line("index", by, index)
                .line("small change", by, move -> 0.1)
                .line("large change", by, move -> 0.25);
    }

    private static Figure nile(Psi psi) {
        Nile nile = Nile.load();
        double[] before = Arrays.copyOf(nile.flow(), 28);
        int[] ends = IntStream.rangeClosed(20, nile.flow().length).toArray();
        double[] years =
                Arrays.stream(ends).mapToDouble(end -> nile.years()[end - 1]).toArray();
        double[] index = Arrays.stream(ends)
                .mapToDouble(end -> psi.psi(before, Arrays.copyOfRange(nile.flow(), end - 20, end), 4, 0.01))
                .toArray();
        return Figure.saying(
                        "The index of the years to 1898 is %s, of those to 1908 %s, to 1918 %s and to 1970 %s.",
                        index[8], index[18], index[28], index[80])
                .axes("last of the twenty years", "index")
                .line("index", years, index)
                .line("large change", years, year -> 0.25)
                .marks("drop", 1899);
    }
}
