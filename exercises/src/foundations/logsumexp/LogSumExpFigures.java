package foundations.logsumexp;

import java.util.Arrays;
import java.util.List;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class LogSumExpFigures implements Figures<LogSumExp> {
    @Override
    public List<Sketch<LogSumExp>> sketches() {
        return List.of(
                Sketch.of(
                        "Raised and lowered together",
                        "Two numbers, one 1 larger than the other: the log-sum-exp stays 1.313 above the smaller, wherever"
                                + " they lie. Where the level line bends or ends, an exponential has overflowed or become 0.",
                        LogSumExpFigures::raised),
                Sketch.of(
                        "A soft corner",
                        "ln(1 + exp(z)) follows 0 on the left and z on the right, and rounds the corner between them. At"
                                + " z = 0 it is ln 2 above both.",
                        LogSumExpFigures::corner),
                Sketch.of(
                        "Tiny, but not 0",
                        "For negative z the logarithm of log1pExp(z) is almost z itself: a straight line down to -700. If it"
                                + " turns into steps near -35 and ends, 1 + exp(z) has been rounded to 1.",
                        LogSumExpFigures::tiny),
                Sketch.of(
                        "Unlikely classes",
                        "Of two classes the second is ahead by a growing gap. The log-softmax of the first falls in step"
                                + " with the gap, also where its probability is 0 in a double, beyond 745.",
                        LogSumExpFigures::unlikely));
    }

    private static Figure raised(LogSumExp solution) {
        double[] by = Spaced.evenly(-1500, 1500, 121);
        double[] above = Laws.each(by, raise -> solution.logSumExp(new double[] {raise, raise + 1}) - raise);
        return Figure.saying(
                        "The log-sum-exp is above the smaller number by %s at -1500, by %s at 0 and by %s at 1500.",
                        above[0], above[60], above[120])
                .axes("smaller number", "log-sum-exp less smaller number")
                .line("above the smaller", by, seen(above));
    }

    private static Figure corner(LogSumExp solution) {
        double[] z = Spaced.evenly(-6, 6, 121);
        return Figure.saying(
                        "It is %s at -6, %s at 0 and %s at 6.",
                        solution.log1pExp(-6), solution.log1pExp(0), solution.log1pExp(6))
                .axes("z", "ln(1 + exp(z))")
                .line("larger of 0 and z", z, each -> Math.max(0, each))
                .line("log1pExp", z, seen(Laws.each(z, solution::log1pExp)));
    }

    private static Figure tiny(LogSumExp solution) {
        double[] z = Spaced.evenly(-60, 0, 121);
        double[] logarithms = Laws.each(z, each -> Math.log(solution.log1pExp(each)));
        return Figure.saying(
                        "The logarithm of log1pExp is %s at -60, %s at -30 and %s at 0.",
                        logarithms[0], logarithms[60], logarithms[120])
                .axes("z", "ln(log1pExp(z))")
                .line("ln(log1pExp)", z, seen(logarithms));
    }

    private static Figure unlikely(LogSumExp solution) {
        double[] gaps = Spaced.evenly(0, 1000, 101);
        double[] first = Laws.each(gaps, gap -> solution.logSoftmax(new double[] {0, gap})[0]);
        return Figure.saying("With gaps of 0, 500 and 1000 it is %s, %s and %s.", first[0], first[50], first[100])
                .axes("gap", "log-softmax of the first")
                .line("first class", gaps, seen(first));
    }

    /** What is infinite is left out of the line. */
    private static double[] seen(double[] values) {
        return Arrays.stream(values)
                .map(value -> Double.isFinite(value) ? value : Double.NaN)
                .toArray();
    }
}
