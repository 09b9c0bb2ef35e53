package linear.simplefit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import linear.simplefit.SimpleFit.Line;
import whetstone.datasets.Faithful;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class SimpleFitFigures implements Figures<SimpleFit> {
    @Override
    public List<Sketch<SimpleFit>> sketches() {
        return List.of(
                Sketch.of(
                        "How long until the next eruption?",
                        "The line runs through the middle of both clouds and through the point of the means. A line that"
                                + " misses this point has another intercept; one that is too steep or too flat, another"
                                + " slope.",
                        SimpleFitFigures::geyser),
                Sketch.of(
                        "What the line leaves over",
                        "The residuals lie around 0 on the left as on the right. If the cloud leans, some of the slope is"
                                + " still in it; if it floats above or below 0, some of the intercept.",
                        SimpleFitFigures::residuals),
                Sketch.of(
                        "The same points, further and further away",
                        "Moving every x by the same distance does not change the slope: the points lie on a level line."
                                + " A slope that begins to jump comes of subtracting large numbers that are almost equal.",
                        SimpleFitFigures::distances));
    }

    private static Figure geyser(SimpleFit fit) {
        double[] length = column(0);
        double[] wait = column(1);
        Line line = fit.fit(length, wait);
        return Figure.saying(
                        "After an eruption of 2 minutes the line predicts a wait of %s minutes, after one of 4 minutes %s.",
                        height(line, 2), height(line, 4))
                .axes("length of the eruption in minutes", "minutes until the next")
                .points("272 eruptions", length, wait)
                .line("fit", new double[] {1, 5.5}, x -> height(line, x))
                .points("means", new double[] {mean(length)}, new double[] {mean(wait)});
    }

    private static Figure residuals(SimpleFit fit) {
        double[] length = column(0);
        double[] wait = column(1);
        Line line = fit.fit(length, wait);
        double[] residuals = IntStream.range(0, wait.length)
                .mapToDouble(i -> wait[i] - height(line, length[i]))
                .toArray();
        // without the traces of rounding, so that 0 is told as 0
        double balance = Math.rint(1e9 * mean(residuals)) / 1e9;
        return Figure.saying("The residuals are %s minutes on average.", balance)
                .axes("length of the eruption in minutes", "residual in minutes")
                .points("residuals", length, residuals)
                .line("no residual", new double[] {1, 5.5}, x -> 0);
    }

    private static Figure distances(SimpleFit fit) {
        double[] x = {0, 1, 2, 3, 4, 5};
        double[] y = {1, 3, 2, 5, 4, 6};
        double[] distances =
                Arrays.stream(Spaced.byRatio(1, 1e12, 13)).map(Math::rint).toArray();
        double[] slopes = Arrays.stream(distances)
                .map(distance ->
                        fit.fit(Laws.each(x, value -> value + distance), y).slope())
                .toArray();
        return Figure.saying(
                        "The slope is %s when x begins at 1, %s at 1e8, %s at 1e9 and %s at 1e12.",
                        slopes[0], slopes[8], slopes[9], slopes[12])
                .axes("first x", "slope")
                .logarithmicX()
                .points("slope", distances, slopes);
    }

    private static double height(Line line, double x) {
        return line.intercept() + line.slope() * x;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double[] column(int column) {
        return Arrays.stream(Faithful.load().x())
                .mapToDouble(row -> row[column])
                .toArray();
    }
}
