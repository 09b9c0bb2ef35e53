package foundations.poweriteration.wrong;

import whetstone.kit.Misconception;

@Misconception("With a negative eigenvalue v changes its sign each time. What is v compared with?")
public final class WaitsForTheVectorToRest extends Iterating {
    @Override
    boolean stops(double tolerance, double[] v, double[] w, double value, double before) {
        return length(w) == 0 || length(sum(unit(w), -1, v)) <= tolerance;
    }
}
