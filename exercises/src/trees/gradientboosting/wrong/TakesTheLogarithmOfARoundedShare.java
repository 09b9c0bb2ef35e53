package trees.gradientboosting.wrong;

import java.util.stream.IntStream;
import trees.gradientboosting.GradientBoostingReference;
import whetstone.kit.Misconception;

@Misconception(
        "At F = 800 and y = 0, p rounds to 1. What is the logarithm of 1 - p then, and how can the loss be had from F?")
public final class TakesTheLogarithmOfARoundedShare extends GradientBoostingReference {
    @Override
    public double[] losses(Model model, double[][] x, double[] y) {
        double[] losses = super.losses(model, x, y);
        for (int trees = 0; trees < losses.length && model.loss() == Loss.LOGISTIC; trees++) {
            double[] p = predict(
                    new Model(
                            model.loss(),
                            model.start(),
                            model.rate(),
                            model.trees().subList(0, trees)),
                    x);
            losses[trees] = IntStream.range(0, y.length)
                    .mapToDouble(i -> -Math.log(y[i] == 1 ? p[i] : 1 - p[i]))
                    .average()
                    .orElseThrow();
        }
        return losses;
    }
}
