package foundations.poweriteration.wrong;

import whetstone.kit.Misconception;

@Misconception("Four iterations are allowed, and the fourth meets the tolerance. Which of the two is looked at first?")
public final class GivesUpInTheLastIteration extends Iterating {
    @Override
    public Eigen leading(double[][] a, double tolerance, int maxIterations) {
        Eigen found = super.leading(a, tolerance, maxIterations);
        return new Eigen(
                found.value(),
                found.vector(),
                found.iterations(),
                found.converged() && found.iterations() < maxIterations);
    }
}
