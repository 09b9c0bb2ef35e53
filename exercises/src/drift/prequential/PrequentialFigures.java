package drift.prequential;

import drift.prequential.Prequential.Ddm;
import drift.prequential.Prequential.Items;
import drift.prequential.Prequential.Nobody;
import drift.prequential.Prequential.Run;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;

public final class PrequentialFigures implements Figures<Prequential> {
    private static final Ddm WATCH = new Ddm(30, 2, 3);

    @Override
    public List<Sketch<Prequential>> sketches() {
        return List.of(
                Sketch.of(
                        "Odd or even, when the digits come in pairs",
                        "Images of 0 and 1 come first, then of 2 and 3, and so on: what is odd looks different in every"
                                + " block of 150. The watched model is replaced soon after a change, and recovers; the other"
                                + " one carries its old digits along.",
                        PrequentialFigures::digits),
                Sketch.of(
                        "Shapes whose class is redefined",
                        "Both models are equal until the first change, at 200. At 400 it comes again. Accuracy near 1 from"
                                + " the first item on would mean that an item is learned before it is predicted.",
                        PrequentialFigures::shapes),
                Sketch.of(
                        "Four ways to average the same predictions",
                        "Right nine times in ten, then four times in ten from 300 on. What forgets is at the new rate soon,"
                                + " and trembles; what does not forget is smooth, and late. An average that begins at 0, or"
                                + " that sinks to 0, is wrong.",
                        PrequentialFigures::averages));
    }

    private static Figure digits(Prequential prequential) {
        return compared(prequential, PrequentialCases.digitsInPairs(), "digit of the stream", 150, 300, 450, 600);
    }

    private static Figure shapes(Prequential prequential) {
        return compared(prequential, PrequentialCases.shapes(200, new Random(3)), "item of the stream", 200, 400);
    }

    private static Figure compared(Prequential prequential, Items items, String axis, double... changes) {
        Run watched = prequential.run(items, 0.97, WATCH);
        Run alone = prequential.run(items, 0.97, new Nobody());
        int n = items.y().length;
        double[] alarms = Arrays.stream(watched.alarms()).asDoubleStream().toArray();
        return Figure.saying(
                        "Of %s predictions %s are right with a watch and %s without. Alarms: %s.",
                        n,
                        PrequentialCases.hits(items, watched, 0, n),
                        PrequentialCases.hits(items, alone, 0, n),
                        alarms.length == 0 ? "none" : alarms)
                .axes(axis, "faded accuracy")
                .series("watched", watched.accuracy())
                .series("not watched", alone.accuracy())
                .marks("change", changes)
                .marks("alarm", alarms);
    }

    private static Figure averages(Prequential prequential) {
        Random random = new Random(4);
        boolean[] right = new boolean[600];
        IntStream.range(0, 600).forEach(i -> right[i] = random.nextDouble() < (i < 300 ? 0.9 : 0.4));
        double[] faded = prequential.faded(right, 0.98);
        double[] sliding = prequential.sliding(right, 50);
        double[] all = prequential.faded(right, 1);
        return Figure.saying(
                        "A hundred predictions after the change the faded accuracy is %s, that of the last 50 is %s, and that"
                                + " of all predictions is %s.",
                        faded[400], sliding[400], all[400])
                .axes("prediction", "accuracy")
                .series("fading 0.98", faded)
                .series("the last 50", sliding)
                .series("fading 1", all)
                .series("fading 0.8", prequential.faded(right, 0.8))
                .marks("change", 300);
    }
}
