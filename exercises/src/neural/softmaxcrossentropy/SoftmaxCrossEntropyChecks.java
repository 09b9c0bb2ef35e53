package neural.softmaxcrossentropy;

import static neural.softmaxcrossentropy.SoftmaxCrossEntropyCases.equalLogits;
import static neural.softmaxcrossentropy.SoftmaxCrossEntropyCases.logits;
import static neural.softmaxcrossentropy.SoftmaxCrossEntropyCases.minus;
import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.gradient;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import neural.softmaxcrossentropy.SoftmaxCrossEntropyCases.Batch;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

public final class SoftmaxCrossEntropyChecks implements Checks<SoftmaxCrossEntropy> {
    private static final String SOFTMAX = "turns the logits ln 1, ln 2, ln 5 into the probabilities 1/8, 2/8, 5/8";
    private static final String LOSS = "has the loss of the example of the statement";
    private static final String GRADIENT = "has the gradient of the example of the statement";

    private static final double[] LOGS = {0, Math.log(2), Math.log(5)};

    private static final Batch EXAMPLE = new Batch(new double[][] {LOGS, {0, 0, 0}}, new int[] {1, 0});

    private static final double[][] EXAMPLE_GRADIENT = {{1 / 16.0, -3 / 8.0, 5 / 16.0}, {-1 / 3.0, 1 / 6.0, 1 / 6.0}};

    /** Wider than an epsilon of 1e-9 in the logarithm moves these losses; large logits show it a billion times better. */
    private static final Tolerance SEVEN_DIGITS = within(1e-7, 1e-7);

    /** Central differences with h = 1e-5 are right to about 1e-10 for losses of this size. */
    private static final Tolerance DIFFERENCES = within(1e-8, 1e-6);

    private static final List<Batch> MISFITS = List.of(
            new Batch(new double[0][], new int[0]),
            new Batch(new double[][] {{}}, new int[] {0}),
            new Batch(new double[][] {{1, 2}, {3, 4}}, new int[] {0}),
            new Batch(new double[][] {{1, 2}, {3}}, new int[] {0, 0}));

    private static final List<Batch> NO_CLASS = List.of(
            new Batch(new double[][] {{1, 2, 3}}, new int[] {3}),
            new Batch(new double[][] {{1, 2, 3}}, new int[] {-1}));

    private static final List<Batch> FAR_APART = List.of(
            new Batch(new double[][] {{0, 10_000}}, new int[] {0}),
            new Batch(new double[][] {{0, 10_000}}, new int[] {1}));

    @Override
    public void declare(Claims<SoftmaxCrossEntropy> claims) {
        declareSoftmax(claims);
        declareManners(claims);
        declareLoss(claims);
        declareGradient(claims);
    }

    private static void declareSoftmax(Claims<SoftmaxCrossEntropy> claims) {
        claims.that(SOFTMAX)
                .worth(1)
                .ask(solution -> solution.softmax(LOGS))
                .expect(near(new double[] {0.125, 0.25, 0.625}, absolute(1e-9)));

        claims.that("gives the same probabilities when all logits are raised or lowered by 1000")
                .worth(1)
                .after(SOFTMAX)
                .hint("What are exp(1000) and exp(-1000) in a double? Take the largest logit out first.")
                .given(sizes(2, 3, 10, 51), SoftmaxCrossEntropyCases::logits)
                .ask(SoftmaxCrossEntropy::softmax)
                .again((logits, random) -> Laws.each(logits, z -> z + (logits.length % 2 == 0 ? 1000 : -1000)))
                .expectUnchanged(absolute(1e-9));

        claims.that("answers probabilities that add up to 1 and are in the order of the logits")
                .worth(0.5)
                .after(SOFTMAX)
                .given(sizes(1, 2, 10, 50), (size, random) -> {
                    double[] logits = logits(size, random);
                    Arrays.sort(logits);
                    return logits;
                })
                .ask(SoftmaxCrossEntropy::softmax)
                .expect((logits, probabilities) -> all(
                        () -> near(1, Arrays.stream(probabilities).sum(), absolute(1e-9))
                                .about("the probabilities add up to"),
                        () -> holds(
                                probabilities.length == logits.length
                                        && probabilities[0] > 0
                                        && IntStream.range(1, logits.length)
                                                .allMatch(k -> probabilities[k - 1] < probabilities[k]),
                                "one probability for each logit, greater than 0 and rising as the logits do",
                                probabilities)));
    }

    private static void declareManners(Claims<SoftmaxCrossEntropy> claims) {
        claims.that("refuses to make probabilities of no logits")
                .worth(0.25)
                .hint("Of no logits none is the largest.")
                .ask(solution -> solution.softmax(new double[0]))
                .expectThrows(IllegalArgumentException.class);

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(SOFTMAX)
                .hint("Subtract the largest logit into an array of your own.")
                .given(sizes(2), Batch::draw)
                .ask((solution, batch) -> new Answers(
                        solution.softmax(batch.logits()[0]),
                        solution.loss(batch.logits(), batch.labels()),
                        solution.gradient(batch.logits(), batch.labels())))
                .expectUntouchedInputs();

        claims.that("refuses a label that names no class")
                .worth(0.25)
                .hint("A label is an index into its row: 0 to K-1.")
                .givenEach(NO_CLASS)
                .ask((solution, batch) -> solution.loss(batch.logits(), batch.labels()))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses an empty batch, no logits, missing labels and uneven rows")
                .worth(0.25)
                .hint("Compare the sizes before the first exp.")
                .givenEach(MISFITS)
                .ask((solution, batch) -> solution.gradient(batch.logits(), batch.labels()))
                .expectThrows(IllegalArgumentException.class);
    }

    private static void declareLoss(Claims<SoftmaxCrossEntropy> claims) {
        claims.that(LOSS)
                .worth(1)
                .hint("-ln(2/8) for the first row, -ln(1/3) for the second, and the mean of the two.")
                .ask(solution -> solution.loss(EXAMPLE.logits(), EXAMPLE.labels()))
                .expect(near(Math.log(12) / 2, SEVEN_DIGITS));

        claims.that("has a loss of ln K when the K logits of a row are equal")
                .worth(0.5)
                .hint("Every class has the probability 1/K: the loss of one who knows nothing, where training begins.")
                .given(sizes(2, 3, 10), (classes, random) -> equalLogits(classes))
                .ask((solution, batch) -> solution.loss(batch.logits(), batch.labels()))
                .expect((batch, loss) -> near(Math.log(batch.logits()[0].length), loss, SEVEN_DIGITS));

        claims.that("has a loss of 10000 when the right class is 10000 behind, and of 0 when it is ahead")
                .worth(1)
                .hint("The probability of that class is 0 in a double. Its logarithm comes from the logits instead.")
                .givenEach(FAR_APART)
                .ask((solution, batch) -> solution.loss(batch.logits(), batch.labels()))
                .expect((batch, loss) -> near(batch.labels()[0] == 0 ? 10_000 : 0, loss, SEVEN_DIGITS));

        claims.that("has the same loss when every row is there three times")
                .worth(0.5)
                .after(LOSS)
                .hint("The loss is a mean over the rows, not a sum.")
                .given(sizes(1, 4), Batch::draw)
                .ask((solution, batch) -> solution.loss(batch.logits(), batch.labels()))
                .again((batch, random) -> batch.threeTimes())
                .expectUnchanged(SEVEN_DIGITS);
    }

    private static void declareGradient(Claims<SoftmaxCrossEntropy> claims) {
        claims.that(GRADIENT)
                .worth(1)
                .hint("The probabilities of each row, less 1 at its label, all divided by n.")
                .ask(solution -> solution.gradient(EXAMPLE.logits(), EXAMPLE.labels()))
                .expect(answer -> gradient(EXAMPLE_GRADIENT, answer, SEVEN_DIGITS));

        claims.that("has the gradient that central differences of the loss show")
                .worth(1)
                .hint("Move one logit by h = 1e-5 both ways: (loss(z + h) - loss(z - h)) / 2h is its entry.")
                .given(sizes(1, 3, 7), Batch::draw)
                .ask((solution, batch) -> solution.gradient(batch.logits(), batch.labels()))
                .expect((batch, gradient) -> gradient(batch.differences(), gradient, DIFFERENCES));

        // A wrong gradient can agree with the differences at a random point and part from them where it leads.
        claims.that("has that gradient still after 20 steps downhill")
                .worth(0.5)
                .after(GRADIENT)
                .given(sizes(1, 3, 7), Batch::draw)
                .ask((solution, batch) -> {
                    double[][] at = batch.logits();
                    for (int step = 0; step < 20; step++) {
                        at = minus(at, solution.gradient(at, batch.labels()));
                    }
                    return new Slope(at, solution.gradient(at, batch.labels()));
                })
                .expect((batch, end) ->
                        gradient(new Batch(end.at(), batch.labels()).differences(), end.gradient(), DIFFERENCES));

        claims.that("has a finite gradient when logits are 10000 apart")
                .worth(0.5)
                .hint("The gradient is made of probabilities: are these right for large logits?")
                .givenEach(FAR_APART)
                .ask((solution, batch) -> solution.gradient(batch.logits(), batch.labels()))
                .expect((batch, gradient) -> near(
                        batch.labels()[0] == 0 ? new double[][] {{-1, 1}} : new double[][] {{0, 0}},
                        gradient,
                        SEVEN_DIGITS));
    }

    private record Answers(double[] softmax, double loss, double[][] gradient) {}

    private record Slope(double[][] at, double[][] gradient) {}
}
