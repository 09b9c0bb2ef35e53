// Imports the contract and the solution of the other exercise.
// expects: not-compiled 10
package attacked.second;

import attacked.target.Target;
import attacked.target.TargetSolution;

public final class SecondSolution implements Second {
    public double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    public int words(String text) {
        new TargetSolution().greeting(text);
        return text.split(" ").length;
    }
}
