package data.scaleencode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.datasets.AirQuality;
import whetstone.datasets.Wine;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class ScaleEncodeFigures implements Figures<ScaleEncode> {
    private static final String[] DISTRICTS = {"south", "north", "West", "north", "east", "south", "Centre", "north"};

    @Override
    public List<Sketch<ScaleEncode>> sketches() {
        return List.of(
                Sketch.of(
                        "Alcohol and proline on one scale",
                        "178 wines: about 13 % of alcohol, about 750 mg of proline. Standardised, the cloud lies around (0, 0)"
                                + " and reaches about twice as far as the circle on every side. A cloud that is a line, a"
                                + " dot or beside the circle was not brought to one scale.",
                        ScaleEncodeFigures::wines),
                Sketch.of(
                        "August by the standards of May",
                        "What is learned from May is kept, so August is nearly all above 0: warm days, for a May. An"
                                + " August around 0 was measured by itself.",
                        ScaleEncodeFigures::august),
                Sketch.of(
                        "Words as columns",
                        "A line for each flat, a column for each category that the first four flats gave. Each line has one"
                                + " mark, but the line of a district that is no category has none.",
                        ScaleEncodeFigures::districts));
    }

    private static Figure wines(ScaleEncode scaler) {
        Wine wine = Wine.load();
        int alcohol = Wine.FEATURES.indexOf("alcohol");
        int proline = Wine.FEATURES.indexOf("proline");
        double[][] x = Arrays.stream(wine.x())
                .map(row -> new double[] {row[alcohol], row[proline]})
                .toArray(double[][]::new);
        double[][] z = scaler.standardise(scaler.fit(x), x);
        double[] angle = Spaced.evenly(0, 2 * Math.PI, 60);
        return Figure.saying(
                        "The first wine has %s %% of alcohol and %s mg of proline; standardised: %s.",
                        x[0][0], x[0][1], z[0])
                .axes("alcohol in deviations", "proline in deviations")
                .points("178 wines", z, wine.y())
                .line(
                        "one deviation",
                        Arrays.stream(angle).map(Math::cos).toArray(),
                        Arrays.stream(angle).map(Math::sin).toArray());
    }

    private static Figure august(ScaleEncode scaler) {
        double[][] temperatures = Arrays.stream(AirQuality.load().x())
                .map(row -> new double[] {row[3]})
                .toArray(double[][]::new);
        double[][] may = Arrays.copyOfRange(temperatures, 0, 31);
        double[][] august = Arrays.copyOfRange(temperatures, 92, 123);
        ScaleEncode.Scale scale = scaler.fit(may);
        double[] z = column(scaler.standardise(scale, august));
        return Figure.saying(
                        "May has a mean of %s °F and a deviation of %s °F; August lies %s deviations above on average.",
                        scale.means()[0],
                        scale.deviations()[0],
                        Arrays.stream(z).average().orElse(0))
                .axes("day of the month, from 0", "deviations from the mean of May")
                .series("May", column(scaler.standardise(scale, may)))
                .series("August", z)
                .line("the mean of May", new double[] {0, 30}, day -> 0);
    }

    private static Figure districts(ScaleEncode encoder) {
        String[] categories = encoder.categories(Arrays.copyOf(DISTRICTS, 4));
        double[][] rows = encoder.oneHot(categories, DISTRICTS);
        return Figure.saying(
                        "The categories are %s; the flats are in %s.",
                        String.join(", ", categories), String.join(", ", DISTRICTS))
                .axes("category", "flat")
                .image("in the category 1, else 0", rows);
    }

    private static double[] column(double[][] rows) {
        return IntStream.range(0, rows.length).mapToDouble(i -> rows[i][0]).toArray();
    }
}
