package linear.ridge.wrong;

import java.util.Arrays;
import linear.ridge.Ridge;
import linear.ridge.RidgeReference;
import whetstone.kit.Misconception;

@Misconception("Raise every target by 100: should the slopes change? The penalty is on the slopes alone.")
public final class ShrinksTheIntercept implements Ridge {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        // A column of ones that is penalised like the others, balanced by its mirror image so that centring keeps it.
        int n = x.length;
        double[][] mirrored = new double[2 * n][];
        double[] targets = new double[2 * n];
        for (int i = 0; i < n; i++) {
            mirrored[i] = Arrays.copyOf(x[i], x[i].length + 1);
            mirrored[i][x[i].length] = 1;
            mirrored[n + i] = Arrays.stream(mirrored[i]).map(value -> -value).toArray();
            targets[i] = y[i];
            targets[n + i] = -y[i];
        }
        double[] all = new RidgeReference().fit(mirrored, targets, 2 * lambda).slopes();
        return new Fit(all[all.length - 1], Arrays.copyOf(all, all.length - 1));
    }
}
