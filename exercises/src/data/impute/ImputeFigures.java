package data.impute;

import data.impute.Impute.Strategy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import whetstone.datasets.AirQuality;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;

public final class ImputeFigures implements Figures<Impute> {
    private static final int OZONE = 0;

    @Override
    public List<Sketch<Impute>> sketches() {
        return List.of(
                Sketch.of(
                        "Three ways to fill the ozone gaps",
                        "The filled days lie on three level lines, those of the mean above those of the median above those"
                                + " of the mode: a few bad days pull the mean up. Lines elsewhere, or days without a"
                                + " point, tell of gaps that were counted or overlooked.",
                        ImputeFigures::ozone),
                Sketch.of(
                        "August filled as May taught",
                        "What is learned from May, a cool month, is kept: the filled days of August lie on one line, below"
                                + " most of August's own. Filled days amid August's own were learned from August.",
                        ImputeFigures::august),
                Sketch.of(
                        "Where the gaps are",
                        "A line for each of the first 31 days, a column for each of ozone, solar radiation, wind and"
                                + " temperature. Only ozone and solar radiation have gaps, and most days none.",
                        ImputeFigures::gaps));
    }

    private static Figure ozone(Impute impute) {
        double[][] x = AirQuality.load().x();
        double[][] fills = Arrays.stream(Strategy.values())
                .map(strategy -> impute.fit(x, strategy))
                .toArray(double[][]::new);
        Figure figure = Figure.saying(
                        "Mean, median and mode of ozone are %s, %s and %s parts per billion.",
                        fills[0][OZONE], fills[1][OZONE], fills[2][OZONE])
                .axes("day since 1 May 1973", "ozone in parts per billion")
                .points("measured", days(x, false), measured(x));
        for (Strategy strategy : Strategy.values()) {
            double[][] filled = impute.transform(fills[strategy.ordinal()], x);
            double[] heights =
                    filledDays(x).mapToDouble(day -> filled[day][OZONE]).toArray();
            figure = figure.line("filled: " + strategy.name().toLowerCase(Locale.ROOT), days(x, true), heights);
        }
        return figure;
    }

    private static Figure august(Impute impute) {
        double[][] all = AirQuality.load().x();
        double[][] may = Arrays.copyOfRange(all, 0, 31);
        double[][] august = Arrays.copyOfRange(all, 92, 123);
        double[][] filled = impute.transform(impute.fit(may, Strategy.MEAN), august);
        double[] heights =
                filledDays(august).mapToDouble(day -> filled[day][OZONE]).toArray();
        return Figure.saying("The gaps of August are filled with %s.", heights)
                .axes("day of August", "ozone in parts per billion")
                .points("measured", days(august, false), measured(august))
                .points("filled", days(august, true), heights);
    }

    private static Figure gaps(Impute impute) {
        double[][] may = Arrays.copyOf(AirQuality.load().x(), 31);
        double[][] cells = Arrays.stream(impute.missing(may))
                .map(row ->
                        IntStream.range(0, 4).mapToDouble(j -> row[j] ? 1 : 0).toArray())
                .toArray(double[][]::new);
        double marked = Arrays.stream(cells).flatMapToDouble(Arrays::stream).sum();
        return Figure.saying("%s of 124 values are marked as missing.", marked)
                .axes("ozone, solar radiation, wind, temperature", "day of May")
                .image("missing 1, there 0", cells);
    }

    private static IntStream filledDays(double[][] x) {
        return IntStream.range(0, x.length).filter(day -> Double.isNaN(x[day][OZONE]));
    }

    private static double[] days(double[][] x, boolean missing) {
        return IntStream.range(0, x.length)
                .filter(day -> Double.isNaN(x[day][OZONE]) == missing)
                .asDoubleStream()
                .map(day -> day + 1)
                .toArray();
    }

    private static double[] measured(double[][] x) {
        return Arrays.stream(x)
                .mapToDouble(row -> row[OZONE])
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }
}
