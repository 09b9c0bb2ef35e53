package foundations.choleskysolve.wrong;

import foundations.choleskysolve.CholeskySolveReference;
import whetstone.kit.Misconception;

@Misconception("Right for harmless matrices. What is formed on the way that only A x = b does not need?")
public final class MultipliesWithTheInverse extends CholeskySolveReference {
    @Override
    public double[] solve(double[][] a, double[] b) {
        super.solve(a, b); // refuses what it refuses
        double[] x = new double[b.length];
        for (int j = 0; j < b.length; j++) {
            double[] unit = new double[b.length];
            unit[j] = 1;
            double[] column = super.solve(a, unit);
            for (int i = 0; i < x.length; i++) {
                x[i] += column[i] * b[j];
            }
        }
        return x;
    }
}
