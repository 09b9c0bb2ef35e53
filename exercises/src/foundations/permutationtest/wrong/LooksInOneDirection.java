package foundations.permutationtest.wrong;

import whetstone.kit.Misconception;

@Misconception("In the table of the statement, are the first groups 1, 2 and 4, 6 equally far from the others?")
public final class LooksInOneDirection extends Counting {
    @Override
    double distance(double[] all, int n) {
        return difference(all, n);
    }
}
