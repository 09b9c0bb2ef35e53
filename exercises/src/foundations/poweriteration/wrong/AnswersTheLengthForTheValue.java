package foundations.poweriteration.wrong;

import whetstone.kit.Misconception;

@Misconception("The matrix with the single entry -3: what is its eigenvalue, and what is the length of A v?")
public final class AnswersTheLengthForTheValue extends Iterating {
    @Override
    public Eigen leading(double[][] a, double tolerance, int maxIterations) {
        Eigen found = super.leading(a, tolerance, maxIterations);
        return new Eigen(length(times(a, found.vector())), found.vector(), found.iterations(), found.converged());
    }
}
