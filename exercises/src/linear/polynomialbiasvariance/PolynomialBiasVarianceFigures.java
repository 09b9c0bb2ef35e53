package linear.polynomialbiasvariance;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import linear.polynomialbiasvariance.PolynomialBiasVariance.Choice;
import linear.polynomialbiasvariance.PolynomialBiasVariance.Settings;
import linear.polynomialbiasvariance.PolynomialBiasVarianceCases.Problem;
import whetstone.datasets.Mtcars;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class PolynomialBiasVarianceFigures implements Figures<PolynomialBiasVariance> {
    @Override
    public List<Sketch<PolynomialBiasVariance>> sketches() {
        return List.of(
                Sketch.of(
                        "Five powers",
                        "All run between -1 and 1 and meet at x = 10. The odd ones begin at -1, the even ones at 1, and all"
                                + " pass 0 in the middle.",
                        PolynomialBiasVarianceFigures::powers),
                Sketch.of(
                        "Too straight, too wild",
                        "A wave under noise. On the left both errors are large: bias. To the right the training error goes"
                                + " on falling, the other rises again: variance. The mark is the chosen degree, at the"
                                + " lowest point of the upper curve.",
                        PolynomialBiasVarianceFigures::wave),
                Sketch.of(
                        "Mileage by horsepower",
                        "32 cars, each held out alone. A parabola is better than a line; from the fourth degree on, the one"
                                + " car with 335 horsepower is guessed ever more wildly from the others.",
                        PolynomialBiasVarianceFigures::cars));
    }

    private static Figure powers(PolynomialBiasVariance polynomials) {
        double[] x = Spaced.evenly(0, 10, 41);
        double[][] rows = polynomials.expand(x, 5, 0, 10);
        Figure figure =
                Figure.saying("At x = 2.5 the five columns are %s.", rows[10]).axes("x", "column");
        for (int j = 0; j < 5; j++) {
            int column = j;
            figure = figure.line(
                    "column " + (j + 1),
                    x,
                    Arrays.stream(rows).mapToDouble(row -> row[column]).toArray());
        }
        return figure;
    }

    private static Figure wave(PolynomialBiasVariance polynomials) {
        return errors(Problem.wave(new Random(5), 40, new Settings(12, 10, 5)).choose(polynomials), 12);
    }

    private static Figure cars(PolynomialBiasVariance polynomials) {
        Mtcars cars = Mtcars.load();
        int power = Mtcars.FEATURES.indexOf("hp");
        double[] horsepower =
                Arrays.stream(cars.x()).mapToDouble(row -> row[power]).toArray();
        return errors(polynomials.choose(horsepower, cars.y(), new Settings(6, 32, 1)), 6);
    }

    private static Figure errors(Choice choice, int maxDegree) {
        double[] degrees =
                IntStream.rangeClosed(1, maxDegree).mapToDouble(d -> d).toArray();
        return Figure.saying(
                        "Degree %s is chosen. Degree 1 has a training error of %s and a validation error of %s, degree %s of"
                                + " %s and %s.",
                        choice.degree(),
                        choice.trainingErrors()[0],
                        choice.validationErrors()[0],
                        maxDegree,
                        choice.trainingErrors()[maxDegree - 1],
                        choice.validationErrors()[maxDegree - 1])
                .axes("degree", "mean squared error")
                .logarithmicY()
                .line("training error", degrees, choice.trainingErrors())
                .line("validation error", degrees, choice.validationErrors())
                .marks("chosen", choice.degree());
    }
}
