package neural.mlp;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import neural.mlp.Mlp.Settings;
import neural.mlp.Mlp.Training;
import whetstone.datasets.Spirals;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class MlpFigures implements Figures<Mlp> {
    private static final int[] SIZES = {2, 16, 16, 3};

    @Override
    public List<Sketch<Mlp>> sketches() {
        return List.of(
                Sketch.of(
                        "Three spirals, learnt",
                        "Each arm lies in a band of its own that winds around the middle. Straight borders: the hidden layers"
                                + " are not at work. Bands beside the arms: rows and labels have parted.",
                        MlpFigures::surface),
                Sketch.of(
                        "What is lost, epoch by epoch",
                        "The loss falls from about ln 3 towards 0, quickly at first. One that stands still has equal units or"
                                + " a gradient of nothing, one that rises goes uphill, one that jumps steps too far.",
                        MlpFigures::losses),
                Sketch.of(
                        "Too slow, right, too fast",
                        "The rate decides: with 0.002 the loss after 20 epochs is hardly lower, near 0.2 it is lowest, and far"
                                + " beyond that steps jump across what they look for. The valley of right answers lies there.",
                        MlpFigures::rates));
    }

    private static Figure surface(Mlp mlp) {
        Spirals spirals = MlpCases.spirals(new Random(1));
        Training training = trained(mlp, spirals, 0.2, 60);
        double[] places = Spaced.evenly(-1.1, 1.1, 45);
        double[][] grid = Arrays.stream(places)
                .boxed()
                .flatMap(y -> Arrays.stream(places).mapToObj(x -> new double[] {x, y}))
                .toArray(double[][]::new);
        int[] groups = MlpCases.largest(mlp.logits(training.network(), grid));
        int[][] rows = IntStream.range(0, places.length)
                .mapToObj(row -> Arrays.copyOfRange(groups, row * places.length, (row + 1) * places.length))
                .toArray(int[][]::new);
        int[] predicted = MlpCases.largest(mlp.logits(training.network(), spirals.x()));
        long right = IntStream.range(0, predicted.length)
                .filter(i -> predicted[i] == spirals.labels()[i])
                .count();
        return Figure.saying("After 60 epochs %s of %s points are right.", right, predicted.length)
                .axes("x", "y")
                .regions("class", places, places, rows)
                .points("points", spirals.x(), spirals.labels());
    }

    private static Figure losses(Mlp mlp) {
        double[] losses =
                shown(trained(mlp, MlpCases.spirals(new Random(1)), 0.2, 60).losses());
        return Figure.saying(
                        "After the first epoch the loss is %s, after 20 it is %s, after 60 it is %s.",
                        losses[0], losses[19], losses[59])
                .axes("epoch", "loss of all rows, in nats")
                .series("loss", losses);
    }

    private static Figure rates(Mlp mlp) {
        double[] rates = Spaced.byRatio(0.002, 5, 9);
        Spirals spirals = Spirals.draw(new Random(1), 3, 20, 0.02);
        double[] losses =
                shown(Laws.each(rates, rate -> trained(mlp, spirals, rate, 20).losses()[19]));
        return Figure.saying(
                        "With the rate 0.002 the loss is %s, with 0.27 it is %s, with 5 it is %s.",
                        losses[0], losses[5], losses[8])
                .axes("rate", "loss after 20 epochs, in nats")
                .logarithmicX()
                .line("loss", rates, losses);
    }

    /** A loss that runs away stays in the picture. */
    private static double[] shown(double[] losses) {
        return Laws.each(losses, loss -> loss < 5 ? loss : 5);
    }

    private static Training trained(Mlp mlp, Spirals spirals, double rate, int epochs) {
        return mlp.train(mlp.initial(SIZES, 1), spirals.x(), spirals.labels(), new Settings(rate, 0, 10, epochs, 1));
    }
}
