package neural.regularise;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import neural.regularise.Regularise.Norm;
import neural.regularise.Regularise.Normalised;
import neural.regularise.Regularise.Stop;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class RegulariseFigures implements Figures<Regularise> {
    @Override
    public List<Sketch<Regularise>> sketches() {
        return List.of(
                Sketch.of(
                        "Dropped and made up for",
                        "Whatever keep is, the mean of what is left stays near 1, and the share of what is left is keep. A"
                                + " mean that falls with keep was not made up for; a share that falls as keep grows is"
                                + " that of the dropped ones.",
                        RegulariseFigures::dropped),
                Sketch.of(
                        "Statistics on the run",
                        "Batches come from a distribution with mean 5 and variance 4. The running statistics begin at 0 and 1"
                                + " and come near them within some ten batches. Lines that jump about forget too fast;"
                                + " flat ones never learn.",
                        RegulariseFigures::running),
                Sketch.of(
                        "When to stop",
                        "The loss of fresh rows falls, and rises again when the network learns its rows by heart. Training"
                                + " ends 8 epochs after the lowest loss so far, and that epoch is kept.",
                        RegulariseFigures::stopped));
    }

    private static Figure dropped(Regularise regularise) {
        double[] keeps = Spaced.evenly(0.1, 1, 10);
        double[][][] left = Arrays.stream(keeps)
                .mapToObj(keep -> regularise.dropout(RegulariseCases.ones(40, 40), keep, true, 1))
                .toArray(double[][][]::new);
        double[] means = Arrays.stream(left).mapToDouble(y -> mean(y, false)).toArray();
        double[] shares = Arrays.stream(left).mapToDouble(y -> mean(y, true)).toArray();
        return Figure.saying(
                        "With keep 0.2 the mean is %s and the share of entries that are left %s; with keep 0.9 they are %s"
                                + " and %s.",
                        means[1], shares[1], means[8], shares[8])
                .axes("keep", "of 1600 ones")
                .line("mean", keeps, means)
                .line("share that is not 0", keeps, shares);
    }

    private static double mean(double[][] y, boolean counted) {
        return Arrays.stream(y)
                .flatMapToDouble(Arrays::stream)
                .map(entry -> counted && entry != 0 ? 1 : entry)
                .average()
                .orElseThrow();
    }

    private static Figure running(Regularise regularise) {
        Random random = new Random(3);
        Norm norm = new Norm(new double[] {1}, new double[1], new double[1], new double[] {1}, 0.8, 1e-5);
        double[] means = new double[41];
        double[] variances = new double[41];
        variances[0] = 1;
        for (int batch = 1; batch < means.length; batch++) {
            double[][] x = Laws.each(new double[20][1], zero -> 5 + 2 * random.nextGaussian());
            Normalised after = regularise.normalise(x, norm);
            means[batch] = after.mean()[0];
            variances[batch] = after.variance()[0];
            norm = new Norm(norm.gamma(), norm.beta(), after.mean(), after.variance(), 0.8, 1e-5);
        }
        return Figure.saying(
                        "After 5 batches the running mean is %s and the running variance %s, after 40 they are %s and %s.",
                        means[5], variances[5], means[40], variances[40])
                .axes("batches", "running statistic")
                .series("mean", means)
                .series("variance", variances);
    }

    private static Figure stopped(Regularise regularise) {
        Random random = new Random(1);
        double[] losses = IntStream.range(0, 60)
                .mapToDouble(epoch -> Math.exp(-epoch / 8.0) + 0.012 * epoch + 0.03 * random.nextGaussian())
                .map(loss -> Math.rint(50 * loss) / 50)
                .toArray();
        Stop stop = regularise.stop(losses, 8);
        return Figure.saying("Epoch %s is the best, and %s the last one that is run.", stop.best(), stop.last())
                .axes("epoch", "loss of fresh rows")
                .series("loss", losses)
                .marks("best", stop.best())
                .marks("last", stop.last());
    }
}
