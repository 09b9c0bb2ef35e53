package foundations.poweriteration.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Which vector belongs to the value of the last iteration: the one before the product, or the one after it?")
public final class AnswersTheNextVector extends Iterating {
    @Override
    public Eigen leading(double[][] a, double tolerance, int maxIterations) {
        Eigen found = super.leading(a, tolerance, maxIterations);
        double[] next = times(a, found.vector());
        return new Eigen(
                found.value(),
                length(next) == 0 ? found.vector() : directed(next),
                found.iterations(),
                found.converged());
    }
}
