package drift.categorical;

import drift.categorical.Categorical.Test;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class CategoricalFigures implements Figures<Categorical> {
    @Override
    public List<Sketch<Categorical>> sketches() {
        return List.of(
                Sketch.of(
                        "From card to cash",
                        "Before, 20 of 40 pay by card. Now it is the number on the axis. The statistic is 0 at the half"
                                + " and grows to both sides alike, p falls. A bottom that is flat around the half corrects"
                                + " something.",
                        CategoricalFigures::moved),
                Sketch.of(
                        "Two ways to be far apart",
                        "One distribution is (1/2, 1/2) or (1, 0), the other (x, 1 - x). The divergence is 0 where they are"
                                + " equal and never above ln 2, which it reaches where no category is in both. A line with"
                                + " gaps takes the logarithm of 0.",
                        CategoricalFigures::divergence),
                Sketch.of(
                        "When nothing has changed",
                        "The p of 200 pairs of rows that are alike, from the smallest to the largest. They lie near the"
                                + " diagonal. A line below it finds changes where there are none.",
                        CategoricalFigures::alike));
    }

    private static Figure moved(Categorical categorical) {
        double[] cards = Spaced.evenly(0, 40, 41);
        Test[] tests = Arrays.stream(cards)
                .mapToObj(card -> categorical.chiSquare(new int[] {20, 20}, new int[] {(int) card, 40 - (int) card}))
                .toArray(Test[]::new);
        double[] statistic = Arrays.stream(tests).mapToDouble(Test::statistic).toArray();
        return Figure.saying(
                        "The statistic is %s for 15 cards, %s for 20, %s for 25 and %s for 40; p is %s, %s, %s and %s.",
                        statistic[15],
                        statistic[20],
                        statistic[25],
                        statistic[40],
                        tests[15].pValue(),
                        tests[20].pValue(),
                        tests[25].pValue(),
                        tests[40].pValue())
                .axes("cards now, of 40", "chi-square; p times 10")
                .line("chi-square", cards, statistic)
                .line(
                        "10 p",
                        cards,
                        Arrays.stream(tests)
                                .mapToDouble(test -> 10 * test.pValue())
                                .toArray());
    }

    private static Figure divergence(Categorical categorical) {
        double[] x = Spaced.evenly(0, 1, 65);
        double[] fromHalves = from(categorical, x, 0.5);
        double[] fromOne = from(categorical, x, 1);
        return Figure.saying(
                        "From halves it is %s at 0, %s at 1/2 and %s at 1; from (1, 0) it is %s, %s and %s.",
                        fromHalves[0], fromHalves[32], fromHalves[64], fromOne[0], fromOne[32], fromOne[64])
                .axes("x", "divergence")
                .line("from (1/2, 1/2)", x, fromHalves)
                .line("from (1, 0)", x, fromOne)
                .line("ln 2", x, each -> Math.log(2));
    }

    private static double[] from(Categorical categorical, double[] x, double share) {
        return Laws.each(
                x, each -> categorical.jensenShannon(new double[] {share, 1 - share}, new double[] {each, 1 - each}));
    }

    private static Figure alike(Categorical categorical) {
        double[] p = Arrays.stream(CategoricalCases.alike(200, new Random(3)))
                .mapToDouble(pair ->
                        categorical.chiSquare(pair.before(), pair.after()).pValue())
                .sorted()
                .toArray();
        double[] share = Spaced.evenly(0.005, 1, 200);
        return Figure.saying("The twentieth smallest p is %s, the hundredth %s.", p[19], p[99])
                .axes("share of the pairs", "p")
                .line("diagonal", share, x -> x)
                .points("p", share, p);
    }
}
