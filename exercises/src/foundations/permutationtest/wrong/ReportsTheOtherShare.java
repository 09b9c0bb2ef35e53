package foundations.permutationtest.wrong;

import whetstone.kit.Misconception;

@Misconception("Groups that lie far apart: should p be near 0 or near 1? Look at what is counted.")
public final class ReportsTheOtherShare extends Counting {
    @Override
    boolean counts(double distance, double observed) {
        return distance <= observed + 1e-9 * observed;
    }
}
