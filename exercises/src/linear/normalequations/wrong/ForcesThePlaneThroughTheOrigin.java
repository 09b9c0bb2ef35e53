package linear.normalequations.wrong;

import linear.normalequations.NormalEquationsReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Predict the row of zeros: should it be 0? Which column belongs in front of the others?")
public final class ForcesThePlaneThroughTheOrigin extends NormalEquationsReference {
    @Override
    public double[] fit(double[][] x, double[] y) {
        super.fit(x, y); // refuses what it refuses
        if (x[0].length == 0) {
            return new double[1];
        }
        // Every row and its mirror image: the intercept of both together is 0.
        double[][] mirrored = new double[2 * x.length][];
        double[] targets = new double[2 * x.length];
        for (int i = 0; i < x.length; i++) {
            mirrored[2 * i] = x[i];
            mirrored[2 * i + 1] = Laws.each(x[i], value -> -value);
            targets[2 * i] = y[i];
            targets[2 * i + 1] = -y[i];
        }
        return super.fit(mirrored, targets);
    }
}
