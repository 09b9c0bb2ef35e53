package trees.gradientboosting;

import static trees.gradientboosting.GradientBoostingCases.EIGHT_DIGITS;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import trees.gradientboosting.GradientBoosting.Loss;
import trees.gradientboosting.GradientBoosting.Model;
import trees.gradientboosting.GradientBoosting.Settings;
import whetstone.datasets.BreastCancer;
import whetstone.datasets.Diabetes;
import whetstone.datasets.Friedman1;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;

public final class GradientBoostingHidden implements Checks<GradientBoosting> {
    @Override
    public void declare(Claims<GradientBoosting> claims) {
        progression(claims);
        tumours(claims);
        surface(claims);
    }

    private static void progression(Claims<GradientBoosting> claims) {
        Diabetes diabetes = Diabetes.load();
        // scikit-learn 1.2.1: GradientBoostingRegressor(n_estimators=20, learning_rate=0.1, max_depth=2,
        // criterion="squared_error", random_state=0).fit(x, y), then mean((y - p)**2) / 2 of staged_predict after 1,
        // 10 and 20 trees; the same for random_state 1 and 2, so that no split is a tie.
        double[] expected = {2720.8081424329, 1689.4576126891136, 1369.6710702202527};
        claims.that("learns the progression of diabetes as far as twenty small trees can")
                .worth(0.5)
                .ask(boosting -> {
                    Model model = boosting.fit(diabetes.x(), diabetes.y(), new Settings(Loss.SQUARED, 20, 0.1, 2));
                    double[] losses = boosting.losses(model, diabetes.x(), diabetes.y());
                    return new double[] {losses[1], losses[10], losses[20]};
                })
                .expect(near(expected, EIGHT_DIGITS));
    }

    private static void tumours(Claims<GradientBoosting> claims) {
        BreastCancer cancer = BreastCancer.load();
        double[][] means =
                Arrays.stream(cancer.x()).map(row -> Arrays.copyOf(row, 10)).toArray(double[][]::new);
        double[] labels = Arrays.stream(cancer.y()).asDoubleStream().toArray();
        int[] train = IntStream.range(0, labels.length).filter(i -> i % 3 != 0).toArray();
        int[] test = IntStream.range(0, labels.length).filter(i -> i % 3 == 0).toArray();
        // scikit-learn 1.2.1: GradientBoostingClassifier(n_estimators=10, learning_rate=0.3, max_depth=2,
        // criterion="squared_error", random_state=s) and log_loss of staged_predict_proba on the test rows
        // after 1, 5 and 10 trees; the same for s = 0 ... 5.
        double[] expected = {0.48027614229271776, 0.24524827184780953, 0.19403094282554256};
        claims.that("tells the chances of breast tumours that it was not grown on")
                .worth(0.25)
                .ask(boosting -> {
                    Model model = boosting.fit(
                            Laws.rows(means, train),
                            Laws.entries(labels, train),
                            new Settings(Loss.LOGISTIC, 10, 0.3, 2));
                    double[] losses = boosting.losses(model, Laws.rows(means, test), Laws.entries(labels, test));
                    return new double[] {losses[1], losses[5], losses[10]};
                })
                .expect(near(expected, EIGHT_DIGITS));
    }

    private static void surface(Claims<GradientBoosting> claims) {
        // Over 1000 draws of 100 rows the logarithm of the ratio of the two losses had the mean -1.01 and the standard
        // deviation 0.20, and was never above -0.37. For three draws together, 0 is more than 8 deviations away.
        claims.that("has smaller errors on new rows than one deep tree")
                .worth(0.25)
                .given(
                        sizes(3),
                        (draws, random) -> IntStream.range(0, draws)
                                .mapToObj(each ->
                                        new Drawn(Friedman1.draw(random, 100, 1), Friedman1.draw(random, 200, 1)))
                                .toList())
                .ask((boosting, draws) -> new double[] {
                    errors(boosting, draws, new Settings(Loss.SQUARED, 60, 0.2, 2)),
                    errors(boosting, draws, new Settings(Loss.SQUARED, 1, 1, 6))
                })
                .expect(errors -> holds(errors[0] < errors[1], "less than " + errors[1], errors[0]));
    }

    private static double errors(GradientBoosting boosting, List<Drawn> draws, Settings settings) {
        return draws.stream()
                .mapToDouble(drawn -> drawn.error(boosting, settings))
                .sum();
    }

    private record Drawn(Friedman1 known, Friedman1 fresh) {
        double error(GradientBoosting boosting, Settings settings) {
            Model model = boosting.fit(known.x(), known.y(), settings);
            return boosting.losses(model, fresh.x(), fresh.y())[settings.rounds()];
        }
    }
}
