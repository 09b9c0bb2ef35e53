package classical.naivebayes.wrong;

import classical.naivebayes.NaiveBayesReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("A document with two balls: does it count once or twice for the word?")
public final class CountsDocuments extends NaiveBayesReference {
    @Override
    public Multinomial fitMultinomial(double[][] counts, int[] y, double alpha) {
        super.fitMultinomial(counts, y, alpha); // refuses what it refuses
        return super.fitMultinomial(Laws.each(counts, count -> Math.min(count, 1)), y, alpha);
    }
}
