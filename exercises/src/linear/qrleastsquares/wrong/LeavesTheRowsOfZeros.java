package linear.qrleastsquares.wrong;

import java.util.Arrays;
import linear.qrleastsquares.QrLeastSquaresReference;
import whetstone.kit.Misconception;

@Misconception("How many rows should R have? What stands in the rows below its triangle?")
public final class LeavesTheRowsOfZeros extends QrLeastSquaresReference {
    @Override
    public double[][] triangle(double[][] a) {
        double[][] tall = Arrays.copyOf(super.triangle(a), a.length);
        Arrays.fill(tall, a[0].length, a.length, new double[a[0].length]);
        return tall;
    }
}
