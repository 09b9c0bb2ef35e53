package trees.gradientboosting.wrong;

import java.util.Arrays;
import trees.gradientboosting.GradientBoostingReference;
import whetstone.kit.Misconception;

@Misconception("With a rate of 0.1 and no rounds, what should the model predict for every row?")
public final class ShrinksTheStart extends GradientBoostingReference {
    @Override
    public double[] raw(Model model, double[][] x) {
        Model shrunk = new Model(model.loss(), model.rate() * model.start(), model.rate(), model.trees());
        return super.raw(shrunk, x);
    }

    @Override
    public double[] predict(Model model, double[][] x) {
        return Arrays.stream(raw(model, x))
                .map(f -> model.loss() == Loss.SQUARED ? f : 1 / (1 + Math.exp(-f)))
                .toArray();
    }

    @Override
    public double[] losses(Model model, double[][] x, double[] y) {
        Model shrunk = new Model(model.loss(), model.rate() * model.start(), model.rate(), model.trees());
        return super.losses(shrunk, x, y);
    }
}
