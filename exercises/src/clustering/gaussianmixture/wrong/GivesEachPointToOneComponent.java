package clustering.gaussianmixture.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("The point 0.5493 has the shares 1/4 and 3/4. With which weights does it enter the two new means?")
public final class GivesEachPointToOneComponent extends Stepping {
    @Override
    double[][] shares(double[][] x, Mixture mixture) {
        double[][] shares = super.shares(x, mixture);
        for (double[] row : shares) {
            double largest = Arrays.stream(row).max().orElseThrow();
            Arrays.setAll(row, k -> row[k] == largest ? 1 : 0);
        }
        return shares;
    }
}
