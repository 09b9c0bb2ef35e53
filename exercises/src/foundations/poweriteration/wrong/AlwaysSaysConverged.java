package foundations.poweriteration.wrong;

import whetstone.kit.Misconception;

@Misconception("Is the tolerance met when the loop ends because maxIterations are done?")
public final class AlwaysSaysConverged extends Iterating {
    @Override
    public Eigen leading(double[][] a, double tolerance, int maxIterations) {
        Eigen found = super.leading(a, tolerance, maxIterations);
        return new Eigen(found.value(), found.vector(), found.iterations(), true);
    }
}
