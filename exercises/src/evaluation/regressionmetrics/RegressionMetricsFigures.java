package evaluation.regressionmetrics;

import java.util.Arrays;
import java.util.List;
import whetstone.datasets.Mtcars;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

/** Constant and shifted predictions for the mileage of 32 cars. */
public final class RegressionMetricsFigures implements Figures<RegressionMetrics> {
    @Override
    public List<Sketch<RegressionMetrics>> sketches() {
        return List.of(
                Sketch.of(
                        "One number for all cars",
                        "Each measure has its own best constant: the absolute error is least at the median, the root mean"
                                + " squared error at the mean, the pinball losses at a low and a high quantile. A measure"
                                + " that is least at an end of the axis has lost a sign.",
                        RegressionMetricsFigures::constants),
                Sketch.of(
                        "A constant error",
                        "The predictions of a straight line, all raised by the same amount. R² is highest where nothing is"
                                + " added, and falls below 0; the explained variance stays where it is.",
                        RegressionMetricsFigures::shifts));
    }

    private static Figure constants(RegressionMetrics metrics) {
        double[] mileage = Mtcars.load().y();
        double[] constants = Spaced.evenly(10, 34, 97);
        double[] absolute = Laws.each(constants, c -> metrics.mae(mileage, all(c)));
        double[] squared = Laws.each(constants, c -> metrics.rmse(mileage, all(c)));
        double[] low = Laws.each(constants, c -> metrics.pinball(mileage, all(c), 0.1));
        double[] high = Laws.each(constants, c -> metrics.pinball(mileage, all(c), 0.9));
        return Figure.saying(
                        "The mean absolute error is least at %s miles per gallon, the root mean squared error at %s, the pinball"
                                + " losses at %s for tau 0.1 and at %s for 0.9.",
                        constants[least(absolute)],
                        constants[least(squared)],
                        constants[least(low)],
                        constants[least(high)])
                .axes("the same prediction for all cars, in miles per gallon", "miles per gallon")
                .line("mean absolute error", constants, absolute)
                .line("root mean squared error", constants, squared)
                .line("pinball, tau = 0.1", constants, low)
                .line("pinball, tau = 0.9", constants, high);
    }

    private static Figure shifts(RegressionMetrics metrics) {
        Mtcars cars = Mtcars.load();
        int weight = Mtcars.FEATURES.indexOf("wt");
        double[] line = Arrays.stream(cars.x())
                .mapToDouble(row -> 37.2851 - 5.3445 * row[weight])
                .toArray();
        double[] shifts = Spaced.evenly(-10, 10, 81);
        double[] r2 = Laws.each(shifts, shift -> metrics.r2(cars.y(), Laws.each(line, p -> p + shift)));
        double[] explained =
                Laws.each(shifts, shift -> metrics.explainedVariance(cars.y(), Laws.each(line, p -> p + shift)));
        return Figure.saying(
                        "Without a shift R² is %s and the explained variance %s; 10 miles per gallon too high they are %s and %s.",
                        r2[40], explained[40], r2[80], explained[80])
                .axes("added to every prediction, in miles per gallon", "share")
                .line("as good as the mean", new double[] {-10, 10}, x -> 0)
                .line("R²", shifts, r2)
                .line("explained variance", shifts, explained);
    }

    private static double[] all(double constant) {
        double[] predictions = new double[Mtcars.load().y().length];
        Arrays.fill(predictions, constant);
        return predictions;
    }

    private static int least(double[] values) {
        int least = 0;
        for (int i = 1; i < values.length; i++) {
            least = values[i] < values[least] ? i : least;
        }
        return least;
    }
}
