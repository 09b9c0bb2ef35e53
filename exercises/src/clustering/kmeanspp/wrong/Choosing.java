package clustering.kmeanspp.wrong;

import clustering.kmeanspp.KMeansPlusPlusReference;
import java.util.Arrays;

/** Chooses draw by draw, for mistakes that get one choice wrong; it refuses what the reference refuses. */
abstract class Choosing extends KMeansPlusPlusReference {
    @Override
    public int[] choose(double[][] x, double[] draws) {
        super.choose(x, draws);
        int[] chosen = {};
        for (int c = 0; c < draws.length; c++) {
            int row = row(probabilities(x, chosen), draws, c);
            chosen = Arrays.copyOf(chosen, c + 1);
            chosen[c] = row;
        }
        return chosen;
    }

    abstract int row(double[] probabilities, double[] draws, int c);

    /** The first row with which the sum exceeds the draw, or the number of rows. */
    static int lookUp(double[] probabilities, double draw) {
        int row = 0;
        double sum = probabilities[0];
        while (sum <= draw && row < probabilities.length - 1) {
            row++;
            sum += probabilities[row];
        }
        return sum > draw ? row : probabilities.length;
    }

    static int lastPossible(double[] probabilities) {
        int row = probabilities.length - 1;
        while (probabilities[row] == 0) {
            row--;
        }
        return row;
    }
}
