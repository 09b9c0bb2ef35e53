package classical.naivebayes;

import static whetstone.kit.Expect.accuracy;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Tolerance.within;

import java.util.stream.IntStream;
import whetstone.datasets.Digits;
import whetstone.datasets.Iris;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class NaiveBayesHidden implements Checks<NaiveBayes> {
    @Override
    public void declare(Claims<NaiveBayes> claims) {
        // scikit-learn 1.2.1, GaussianNB(var_smoothing=0).fit(x, y): predict_log_proba(x[[70, 133]]), two flowers
        // between
        // the kinds, and 96 % of the flowers right. The same in the fractions of the file's decimals, computed apart.
        double[][] expected = {
            {-298.3838616944539, -1.8675996514187911, -0.16782008132304327},
            {-300.6514478369071, -0.33877166113404655, -1.2470374335440217}
        };
        Iris iris = Iris.load();
        claims.that("tells irises apart by normal densities")
                .worth(0.25)
                .ask(bayes -> {
                    NaiveBayes.Gaussian model = bayes.fitGaussian(iris.x(), iris.y());
                    return new Told(
                            bayes.logPosteriors(model, new double[][] {iris.x()[70], iris.x()[133]}),
                            bayes.predict(model, iris.x()));
                })
                .expect(told -> near(expected, told.logs(), within(1e-7, 1e-7))
                        .and(() -> accuracy(iris.y(), told.classes(), 0.95)));

        // scikit-learn 1.2.1, MultinomialNB(alpha=1).fit(x, y) reads 1627 of the 1797 digits right; no two of its
        // posteriors for a digit are nearer to each other than rounding could tell.
        Digits digits = Digits.load();
        claims.that("reads digits as if pixels were words")
                .worth(0.25)
                .ask(bayes -> bayes.predict(bayes.fitMultinomial(digits.x(), digits.y(), 1), digits.x()))
                .expect(classes -> same(digits.y().length, classes.length)
                        .and(() -> same(1627, (int) IntStream.range(0, classes.length)
                                        .filter(i -> classes[i] == digits.y()[i])
                                        .count())
                                .about("the number of digits read right is")));
    }

    private record Told(double[][] logs, int[] classes) {}
}
