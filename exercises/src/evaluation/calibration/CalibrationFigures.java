package evaluation.calibration;

import evaluation.calibration.Calibration.Bin;
import evaluation.calibration.CalibrationCases.Forecasts;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class CalibrationFigures implements Figures<Calibration> {
    private static final double[] SHARPNESS = Spaced.byRatio(0.1, 10, 41);

    @Override
    public List<Sketch<Calibration>> sketches() {
        return List.of(
                Sketch.of(
                        "As often as forecast?",
                        "Each point is a bin of tumours, forecast to be malignant by their mean radius. On the diagonal"
                                + " things happen as often as forecast. Around 0.6 the points lie above it: more tumours"
                                + " are malignant than was said. Points at equal distances were put at the middle of"
                                + " their bins.",
                        CalibrationFigures::diagram),
                Sketch.of(
                        "Bolder and bolder",
                        "The same forecasts, made more timid (left) and bolder (right) without changing their order. All"
                                + " three measures are least near the middle, where the forecasts are honest. Bold mistakes"
                                + " are dearest in the log loss. A line without a valley has lost a term.",
                        CalibrationFigures::bolder));
    }

    private static Figure diagram(Calibration scorer) {
        Forecasts tumours = CalibrationCases.tumours();
        List<Bin> bins = scorer.reliability(tumours.truth(), tumours.p(), tumours.bins());
        double[] forecast = numbers(bins, Bin::meanP);
        double[] rate = numbers(bins, Bin::rate);
        return Figure.saying(
                        "Of the tumours that are malignant with about %s, %s are; the bins hold %s tumours. The expected"
                                + " calibration error is %s.",
                        forecast[6], rate[6], numbers(bins, Bin::n), scorer.ece(tumours.truth(), tumours.p(), 10))
                .axes("mean forecast of the bin", "share of malignant tumours")
                .line("as forecast", new double[] {0, 1}, p -> p)
                .line("bins", forecast, rate)
                .points("each bin", forecast, rate);
    }

    private static Figure bolder(Calibration scorer) {
        Forecasts tumours = CalibrationCases.tumours();
        double[] loss = measured(tumours, p -> scorer.logLoss(tumours.truth(), p, 1e-6));
        double[] brier = measured(tumours, p -> scorer.brier(tumours.truth(), p));
        double[] error = measured(tumours, p -> scorer.ece(tumours.truth(), p, 10));
        return Figure.saying(
                        "The log loss is least, %s, with the log odds times %s, the Brier score, %s, with the log odds times"
                                + " %s; ten times as bold the log loss is %s.",
                        least(loss), SHARPNESS[place(loss)], least(brier), SHARPNESS[place(brier)], loss[40])
                .axes("factor on the log odds of every forecast", "loss")
                .logarithmicX()
                .line("log loss", SHARPNESS, loss)
                .line("Brier score", SHARPNESS, brier)
                .line("expected calibration error", SHARPNESS, error);
    }

    private static double[] measured(Forecasts tumours, ToDoubleFunction<double[]> measure) {
        return Laws.each(
                SHARPNESS,
                factor -> measure.applyAsDouble(Laws.each(
                        tumours.p(), p -> 1 / (1 + Math.exp(-factor * Math.log(p / (1 - p)))))));
    }

    private static double[] numbers(List<Bin> bins, ToDoubleFunction<Bin> number) {
        return bins.stream().mapToDouble(number).toArray();
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static int place(double[] values) {
        return IntStream.range(0, values.length).reduce(0, (best, i) -> values[i] < values[best] ? i : best);
    }
}
