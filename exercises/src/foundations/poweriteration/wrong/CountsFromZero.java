package foundations.poweriteration.wrong;

import whetstone.kit.Misconception;

@Misconception("How many products A v are computed before the first answer? Count them in the table.")
public final class CountsFromZero extends Iterating {
    @Override
    public Eigen leading(double[][] a, double tolerance, int maxIterations) {
        Eigen found = super.leading(a, tolerance, maxIterations);
        return new Eigen(found.value(), found.vector(), found.iterations() - 1, found.converged());
    }
}
