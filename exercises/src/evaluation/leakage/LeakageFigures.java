package evaluation.leakage;

import evaluation.leakage.Leakage.Model;
import evaluation.leakage.LeakageCases.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;

public final class LeakageFigures implements Figures<Leakage> {
    private static final double[] COLUMNS = {10, 20, 40, 80, 160, 320};

    @Override
    public List<Sketch<Leakage>> sketches() {
        return List.of(
                Sketch.of(
                        "The more noise, the better?",
                        "40 rows, and columns of pure noise. An honest test stays near one half, however many columns there"
                                + " are to choose from. A line that climbs to 1 has seen the test rows while it chose.",
                        LeakageFigures::noise),
                Sketch.of(
                        "Two measures of tumours",
                        "The model keeps two of thirty measures. Each place is coloured by the class whose centre is nearer;"
                                + " the border lies half way between the centres and at a right angle to the line that joins"
                                + " them.",
                        LeakageFigures::border));
    }

    private static Figure noise(Leakage leakage) {
        double[] shares = Laws.each(COLUMNS, columns -> {
            Rows rows = LeakageCases.draw(40, (int) columns, 0, new Random(5));
            return Arrays.stream(leakage.crossValidate(rows.x(), rows.y(), 5, rows.splits(5)))
                            .sum()
                    / 40.0;
        });
        return Figure.saying(
                        "Of 40 rows the share %s is right when 5 of 10 columns of noise are kept, and %s when 5 of 320 are.",
                        shares[0], shares[5])
                .axes("columns of noise to choose 5 from", "share of rows predicted rightly")
                .logarithmicX()
                .line("guessing", COLUMNS, columns -> 0.5)
                .line("cross-validated", COLUMNS, shares);
    }

    private static Figure border(Leakage leakage) {
        Rows tumours = LeakageCases.tumours();
        int[] some = IntStream.range(0, 60).map(i -> 9 * i).toArray();
        double[][] x = Laws.rows(tumours.x(), some);
        int[] y = Laws.entries(tumours.y(), some);
        Model model = leakage.fit(x, y, 2);
        double[] across = places(x, model.columns()[0]);
        double[] up = places(x, model.columns()[1]);
        int[][] classes = new int[up.length][];
        for (int r = 0; r < up.length; r++) {
            double[][] grid = new double[across.length][x[0].length];
            for (int c = 0; c < across.length; c++) {
                grid[c][model.columns()[0]] = across[c];
                grid[c][model.columns()[1]] = up[r];
            }
            classes[r] = leakage.predict(model, grid);
        }
        return Figure.saying(
                        "Kept are the columns %s and %s; the centres are %s for benign and %s for malignant tumours.",
                        model.columns()[0], model.columns()[1], model.centres()[0], model.centres()[1])
                .axes("the first measure that is kept", "the second measure that is kept")
                .regions("nearer centre", across, up, classes)
                .points("60 tumours", column(x, model.columns()[0]), column(x, model.columns()[1]), y);
    }

    /** 25 places from the least to the greatest value of a column. */
    private static double[] places(double[][] x, int column) {
        double least = Arrays.stream(column(x, column)).min().orElseThrow();
        double greatest = Arrays.stream(column(x, column)).max().orElseThrow();
        return IntStream.range(0, 25)
                .mapToDouble(i -> least + i * (greatest - least) / 24)
                .toArray();
    }

    private static double[] column(double[][] x, int column) {
        return Arrays.stream(x).mapToDouble(row -> row[column]).toArray();
    }
}
