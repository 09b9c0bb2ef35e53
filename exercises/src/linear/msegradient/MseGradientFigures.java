package linear.msegradient;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import linear.msegradient.MseGradient.LossAndGradient;
import linear.msegradient.MseGradientCases.Place;
import whetstone.datasets.Mtcars;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

/** The mileage of 32 cars by their weight, in 1000 lb above 3: models that are right, and others. */
public final class MseGradientFigures implements Figures<MseGradient> {
    @Override
    public List<Sketch<MseGradient>> sketches() {
        return List.of(
                Sketch.of(
                        "Tangents to the loss, by the slope",
                        "Each straight line touches the curve at its point and crosses it nowhere: its steepness is the"
                                + " derivative. A line that cuts through the curve has a wrong factor or a wrong sign.",
                        mse -> tangents(mse, "slope", slope -> cars(20, slope), 1, -12, 0)),
                Sketch.of(
                        "Tangents to the loss, by the intercept",
                        "The same for the height of the line. Level lines everywhere mean a derivative that is always 0.",
                        mse -> tangents(mse, "intercept", intercept -> cars(intercept, -5), 0, 14, 28)),
                Sketch.of(
                        "Derivatives and differences",
                        "Across, what tiny steps to both sides find; upwards, the answered derivative. Every point lies on"
                                + " the diagonal; on another line through 0, all are off by the same factor.",
                        MseGradientFigures::differences));
    }

    private static Figure tangents(
            MseGradient mse, String name, DoubleFunction<Place> model, int entry, double from, double to) {
        double[] values = Spaced.evenly(from, to, 49);
        double[] losses = Arrays.stream(values)
                .map(value -> model.apply(value).evaluate(mse).loss())
                .toArray();
        double[] at = {from + 2, (from + to) / 2, to - 2};
        LossAndGradient middle = model.apply(at[1]).evaluate(mse);
        Figure figure = Figure.saying(
                        "In the middle the loss is %s and the derivative %s.",
                        middle.loss(), MseGradientCases.gradient(middle)[entry])
                .axes(name, "loss")
                .line("loss", values, losses);
        for (double value : at) {
            LossAndGradient here = model.apply(value).evaluate(mse);
            double[] ends = {value - 2, value + 2};
            figure = figure.line(
                    "tangent at " + value,
                    ends,
                    x -> here.loss() + (x - value) * MseGradientCases.gradient(here)[entry]);
        }
        return figure;
    }

    private static Figure differences(MseGradient mse) {
        double[] slopes = Spaced.evenly(-12, 0, 13);
        double[] found = Arrays.stream(slopes)
                .flatMap(slope -> {
                    Place place = cars(20, slope);
                    return Arrays.stream(Laws.centralDifferences(place::loss, place.at()));
                })
                .toArray();
        double[] answered = Arrays.stream(slopes)
                .flatMap(slope ->
                        Arrays.stream(MseGradientCases.gradient(cars(20, slope).evaluate(mse))))
                .toArray();
        return Figure.saying(
                        "For the line 20 - 12 x the differences are (%s, %s) and the derivatives (%s, %s).",
                        found[0], found[1], answered[0], answered[1])
                .axes("central difference", "derivative")
                .line("equal", new double[] {-30, 40}, value -> value)
                .points("derivatives", found, answered);
    }

    private static Place cars(double intercept, double slope) {
        Mtcars cars = Mtcars.load();
        int weight = Mtcars.FEATURES.indexOf("wt");
        double[][] x = Arrays.stream(cars.x())
                .map(row -> new double[] {row[weight] - 3})
                .toArray(double[][]::new);
        return new Place(x, cars.y(), new double[] {intercept, slope});
    }
}
