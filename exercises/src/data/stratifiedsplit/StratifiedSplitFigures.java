package data.stratifiedsplit;

import data.stratifiedsplit.StratifiedSplit.Split;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.datasets.Iris;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;

public final class StratifiedSplitFigures implements Figures<StratifiedSplit> {
    private static final int SEEDS = 60;

    @Override
    public List<Sketch<StratifiedSplit>> sketches() {
        return List.of(
                Sketch.of(
                        "Who is tested",
                        "A line for each of twelve seeds, a column for each of 24 rows; tested rows stand out. No line is"
                                + " like another, each has six tested rows, and no column is always or never tested.",
                        StratifiedSplitFigures::table),
                Sketch.of(
                        "Tested irises of each kind",
                        "30 % of 150 flowers, split with sixty seeds. The stratified splits test 15 of each kind every"
                                + " time; those that are only shuffled about 15.",
                        StratifiedSplitFigures::irises));
    }

    private static Figure table(StratifiedSplit splitter) {
        double[][] cells = IntStream.range(0, 12)
                .mapToObj(seed -> line(splitter.split(24, 0.25, seed), 24))
                .toArray(double[][]::new);
        return Figure.saying(
                        "The first three seeds test the rows %s.",
                        IntStream.range(0, 3)
                                .mapToObj(seed -> Arrays.toString(
                                        splitter.split(24, 0.25, seed).test()))
                                .toList())
                .axes("row", "seed")
                .image("tested 1, trained on -0.3, left out 0", cells);
    }

    private static double[] line(Split split, int n) {
        double[] cells = new double[n];
        Arrays.stream(split.train()).forEach(row -> cells[row] -= 0.3);
        Arrays.stream(split.test()).forEach(row -> cells[row] += 1);
        return cells;
    }

    private static Figure irises(StratifiedSplit splitter) {
        int[] kinds = Iris.load().y();
        List<Split> shuffled = IntStream.range(0, SEEDS)
                .mapToObj(seed -> splitter.split(kinds.length, 0.3, seed))
                .toList();
        List<Split> stratified = IntStream.range(0, SEEDS)
                .mapToObj(seed -> splitter.stratified(kinds, 0.3, seed))
                .toList();
        double[] seeds = IntStream.range(0, SEEDS).asDoubleStream().toArray();
        Figure figure = Figure.saying(
                        "Of the first kind the first five stratified splits test %s, those only shuffled %s.",
                        Arrays.copyOf(counts(stratified, kinds, 0), 5), Arrays.copyOf(counts(shuffled, kinds, 0), 5))
                .axes("seed", "tested flowers of the kind");
        for (int kind = 0; kind < 3; kind++) {
            figure = figure.points("only shuffled, kind " + kind, seeds, counts(shuffled, kinds, kind));
        }
        for (int kind = 0; kind < 3; kind++) {
            figure = figure.line("stratified, kind " + kind, seeds, counts(stratified, kinds, kind));
        }
        return figure;
    }

    private static double[] counts(List<Split> splits, int[] kinds, int kind) {
        return splits.stream()
                .mapToDouble(split -> Arrays.stream(split.test())
                        .filter(row -> kinds[row] == kind)
                        .count())
                .toArray();
    }
}
