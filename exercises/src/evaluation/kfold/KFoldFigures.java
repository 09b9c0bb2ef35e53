package evaluation.kfold;

import evaluation.kfold.KFold.Split;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.datasets.Iris;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;

public final class KFoldFigures implements Figures<KFold> {
    private static final int[] PATIENTS = {
        1, 1, 1, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 7, 7, 8, 8, 8, 9, 9, 9, 10, 10, 11, 11, 12, 12
    };

    @Override
    public List<Sketch<KFold>> sketches() {
        return List.of(
                Sketch.of(
                        "Who trains and who is tested",
                        "A line for each fold, a column for each row; tested rows stand out. In the first four lines the"
                                + " rows are shuffled: every column stands out once. In the next four whole patients are"
                                + " tested. In the last four the tested blocks go along in time, and nothing to their"
                                + " right trains.",
                        KFoldFigures::table),
                Sketch.of(
                        "Irises of each kind in five folds",
                        "150 flowers, sorted by kind. Stratified folds have 10 of each; folds that are only shuffled have"
                                + " about 10. Folds of one kind only: the classes were dealt as blocks, or not shuffled.",
                        KFoldFigures::irises));
    }

    private static Figure table(KFold folds) {
        int n = PATIENTS.length;
        List<Split> shuffled = folds.kFold(n, 4, 1);
        List<Split> grouped = folds.grouped(PATIENTS, 4);
        List<Split> timed = folds.timeSeries(n, 4, 8);
        double[][] cells = IntStream.range(0, 12)
                .mapToObj(
                        line -> line < 4 ? shuffled.get(line) : line < 8 ? grouped.get(line - 4) : timed.get(line - 8))
                .map(split -> line(split, n))
                .toArray(double[][]::new);
        return Figure.saying(
                        "The first folds test the rows %s when shuffled, %s by patients, and %s in time.",
                        rows(shuffled), rows(grouped), rows(timed))
                .axes("row", "fold")
                .image("tested 1, trained on -0.3, left out 0", cells);
    }

    private static double[] rows(List<Split> splits) {
        return IntStream.of(splits.get(0).test()).asDoubleStream().toArray();
    }

    private static double[] line(Split split, int n) {
        double[] cells = new double[n];
        Arrays.stream(split.train()).forEach(row -> cells[row] -= 0.3);
        Arrays.stream(split.test()).forEach(row -> cells[row] += 1);
        return cells;
    }

    private static Figure irises(KFold folds) {
        int[] kinds = Iris.load().y();
        List<Split> stratified = folds.stratified(kinds, 5, 1);
        List<Split> shuffled = folds.kFold(kinds.length, 5, 1);
        Figure figure = Figure.saying(
                        "Of the first kind the stratified folds test %s, the folds that are only shuffled %s.",
                        counts(stratified, kinds, 0), counts(shuffled, kinds, 0))
                .axes("fold", "flowers of the kind in the test rows");
        double[] fold = {0, 1, 2, 3, 4};
        for (int kind = 0; kind < 3; kind++) {
            figure = figure.points("only shuffled, kind " + kind, fold, counts(shuffled, kinds, kind));
        }
        return figure.line("stratified, kind 0", fold, counts(stratified, kinds, 0))
                .line("stratified, kind 1", fold, counts(stratified, kinds, 1))
                .line("stratified, kind 2", fold, counts(stratified, kinds, 2));
    }

    private static double[] counts(List<Split> splits, int[] kinds, int kind) {
        return splits.stream()
                .mapToDouble(split -> Arrays.stream(split.test())
                        .filter(row -> kinds[row] == kind)
                        .count())
                .toArray();
    }
}
