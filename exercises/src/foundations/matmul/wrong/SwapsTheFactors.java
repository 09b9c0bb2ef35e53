package foundations.matmul.wrong;

import foundations.matmul.MatmulReference;
import whetstone.kit.Misconception;

@Misconception("A B and B A are different matrices. Whose rows are taken, and whose columns?")
public final class SwapsTheFactors extends MatmulReference {
    @Override
    public double[][] multiply(double[][] a, double[][] b) {
        super.multiply(a, b); // refuses what it refuses
        return super.multiply(b, a);
    }
}
