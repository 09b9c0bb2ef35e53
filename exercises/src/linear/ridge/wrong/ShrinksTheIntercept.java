package linear.ridge.wrong;

import java.util.Arrays;
import linear.ridge.RidgeReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Raise every target by 100: should the slopes change? Look at which coefficients have a price.")
public final class ShrinksTheIntercept extends RidgeReference {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        super.fit(x, y, lambda); // refuses what it refuses
        // A column of ones that is penalised like the others, balanced by its mirror image so that centring keeps it.
        int n = x.length;
        double[][] mirrored = new double[2 * n][];
        double[] targets = new double[2 * n];
        for (int i = 0; i < n; i++) {
            mirrored[i] = Arrays.copyOf(x[i], x[i].length + 1);
            mirrored[i][x[i].length] = 1;
            mirrored[n + i] = Laws.each(mirrored[i], value -> -value);
            targets[i] = y[i];
            targets[n + i] = -y[i];
        }
        double[] all = super.fit(mirrored, targets, 2 * lambda).slopes();
        return new Fit(all[all.length - 1], Arrays.copyOf(all, all.length - 1));
    }
}
