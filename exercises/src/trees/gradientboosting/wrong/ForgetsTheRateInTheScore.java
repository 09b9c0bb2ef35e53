package trees.gradientboosting.wrong;

import trees.gradientboosting.GradientBoostingReference;
import whetstone.kit.Misconception;

@Misconception("Ask raw about the training rows: is it the F that fit ended with?")
public final class ForgetsTheRateInTheScore extends GradientBoostingReference {
    @Override
    public double[] raw(Model model, double[][] x) {
        return super.raw(new Model(model.loss(), model.start(), 1, model.trees()), x);
    }

    @Override
    public double[] predict(Model model, double[][] x) {
        return super.predict(new Model(model.loss(), model.start(), 1, model.trees()), x);
    }

    @Override
    public double[] losses(Model model, double[][] x, double[] y) {
        return super.losses(new Model(model.loss(), model.start(), 1, model.trees()), x, y);
    }
}
