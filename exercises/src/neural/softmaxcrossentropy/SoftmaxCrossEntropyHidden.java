package neural.softmaxcrossentropy;

import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import java.util.Random;
import java.util.stream.IntStream;
import neural.softmaxcrossentropy.SoftmaxCrossEntropyCases.Batch;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class SoftmaxCrossEntropyHidden implements Checks<SoftmaxCrossEntropy> {
    @Override
    public void declare(Claims<SoftmaxCrossEntropy> claims) {
        // SciPy 1.10.1 agrees: for z[i][k] = 300 sin(10 i + k), 64 x 10, and labels i % 10, the reference's loss is
        // 313.4220170115128, as is -log_softmax(z, axis=1)[np.arange(64), y].mean(), and the squares of its gradient
        // add up to 0.02844123217832139, as those of softmax(z, axis=1) less the one-hot labels, over 64, do.
        claims.that("has the loss of ten classes with logits of every size")
                .worth(0.25)
                .given(sizes(1, 8, 64), SoftmaxCrossEntropyHidden::draw)
                .ask((solution, batch) -> solution.loss(batch.logits(), batch.labels()))
                .expectReference(SoftmaxCrossEntropyReference::new, within(1e-7, 1e-7));

        claims.that("has the gradient of ten classes with logits of every size")
                .worth(0.25)
                .given(sizes(1, 8, 64), SoftmaxCrossEntropyHidden::draw)
                .ask((solution, batch) -> solution.gradient(batch.logits(), batch.labels()))
                .expectReference(SoftmaxCrossEntropyReference::new, within(1e-7, 1e-7));
    }

    /** Rows of logits within 0.01 up to 300: further apart than any clipping allows, and no exp overflows yet. */
    private static Batch draw(int size, Random random) {
        double[][] rows = IntStream.range(0, size)
                .mapToDouble(i -> Math.pow(10, 4.5 * random.nextDouble() - 2))
                .mapToObj(scale -> random.doubles(10, -scale, scale).toArray())
                .toArray(double[][]::new);
        return new Batch(rows, random.ints(size, 0, 10).toArray());
    }
}
