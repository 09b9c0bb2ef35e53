package foundations.choleskysolve.wrong;

import foundations.choleskysolve.CholeskySolveReference;
import whetstone.kit.Misconception;

@Misconception("Call solve twice with the same b. What does b hold in between?")
public final class OverwritesTheRightHandSide extends CholeskySolveReference {
    @Override
    public double[] solve(double[][] a, double[] b) {
        double[] x = super.solve(a, b);
        System.arraycopy(x, 0, b, 0, b.length);
        return b;
    }
}
