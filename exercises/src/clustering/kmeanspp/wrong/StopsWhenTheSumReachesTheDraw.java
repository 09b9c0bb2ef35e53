package clustering.kmeanspp.wrong;

import whetstone.kit.Misconception;

@Misconception("The draw is 0 and row 0 has the probability 0. With which comparison is row 0 passed over?")
public final class StopsWhenTheSumReachesTheDraw extends Choosing {
    @Override
    int row(double[] probabilities, double[] draws, int c) {
        int row = 0;
        double sum = probabilities[0];
        while (sum < draws[c] && row < probabilities.length - 1) {
            row++;
            sum += probabilities[row];
        }
        return row;
    }
}
