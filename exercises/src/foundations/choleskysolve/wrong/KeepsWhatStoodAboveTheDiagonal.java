package foundations.choleskysolve.wrong;

import foundations.choleskysolve.CholeskySolveReference;
import whetstone.kit.Misconception;

@Misconception(
        "Multiply the answer with its transposed. What stands above the diagonal of the answer, and where does it come from?")
public final class KeepsWhatStoodAboveTheDiagonal extends CholeskySolveReference {
    @Override
    public double[][] factor(double[][] a) {
        double[][] l = super.factor(a);
        for (int i = 0; i < l.length; i++) {
            System.arraycopy(a[i], i + 1, l[i], i + 1, l.length - i - 1);
        }
        return l;
    }
}
