package foundations.poweriteration.wrong;

import whetstone.kit.Misconception;

@Misconception("Multiply the matrix by 1024: should it take more iterations? What is the tolerance a part of?")
public final class MeasuresTheResidualAbsolutely extends Iterating {
    @Override
    boolean stops(double tolerance, double[] v, double[] w, double value, double before) {
        return length(sum(w, -value, v)) <= tolerance;
    }
}
