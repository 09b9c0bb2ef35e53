package classical.naivebayes.witness;

import classical.naivebayes.NaiveBayes;
import java.util.Arrays;
import java.util.stream.IntStream;
import smile.stat.distribution.Distribution;
import smile.stat.distribution.GaussianDistribution;
import whetstone.kit.Laws;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/** Smile's judge of given normal classes; it is told deviations, not variances, and answers probabilities, not logarithms. */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(
                    claims = {
                        "learns the two normal classes of the statement",
                        "has the mean and variance of each column in each class",
                        "tells irises apart by normal densities"
                    },
                    reason = "is told distributions, and does not learn them"),
            @Excuse(
                    claims = {
                        "learns the words of the statement",
                        "judges the document of the statement",
                        "answers probabilities that add up to 1",
                        "reads a document of 1600 words",
                        "predicts the likeliest class, and the lowest of several",
                        "leaves its inputs as they were",
                        "has nothing to say of no rows",
                        "refuses sizes that do not fit, missing classes, negative counts and no smoothing",
                        "reads digits as if pixels were words"
                    },
                    reason = "keeps what it learns of words to itself"),
            @Excuse(
                    claims = "judges a row far from both classes",
                    reason = "answers a probability, which is 0 where its logarithm is far below")
        })
public final class SmileNaiveBayes implements NaiveBayes {
    @Override
    public Gaussian fitGaussian(double[][] x, int[] y) {
        throw new UnsupportedOperationException("Smile is told distributions");
    }

    @Override
    public Multinomial fitMultinomial(double[][] counts, int[] y, double alpha) {
        throw new UnsupportedOperationException("Smile keeps what it learns of words to itself");
    }

    @Override
    public double[][] logPosteriors(Model model, double[][] x) {
        smile.classification.NaiveBayes judge = judge(model);
        return Arrays.stream(x)
                .map(row -> {
                    double[] posteriors = new double[judge.priori().length];
                    judge.predict(row, posteriors);
                    return Laws.each(posteriors, Math::log);
                })
                .toArray(double[][]::new);
    }

    @Override
    public int[] predict(Model model, double[][] x) {
        smile.classification.NaiveBayes judge = judge(model);
        return Arrays.stream(x).mapToInt(judge::predict).toArray();
    }

    private static smile.classification.NaiveBayes judge(Model model) {
        if (!(model instanceof Gaussian gaussian)) {
            throw new UnsupportedOperationException("Smile keeps what it learns of words to itself");
        }
        Distribution[][] columns = IntStream.range(0, gaussian.means().length)
                .mapToObj(c -> IntStream.range(0, gaussian.means()[c].length)
                        .mapToObj(j ->
                                new GaussianDistribution(gaussian.means()[c][j], Math.sqrt(gaussian.variances()[c][j])))
                        .toArray(Distribution[]::new))
                .toArray(Distribution[][]::new);
        return new smile.classification.NaiveBayes(Laws.each(gaussian.logPriors(), Math::exp), columns);
    }
}
