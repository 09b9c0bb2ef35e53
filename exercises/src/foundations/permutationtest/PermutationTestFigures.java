package foundations.permutationtest;

import static foundations.permutationtest.PermutationTestCases.normal;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class PermutationTestFigures implements Figures<PermutationTest> {
    private static final double[] FIRST = {1, 2, 3, 4, 6};
    private static final double[] SECOND = {3, 4, 5, 9};

    @Override
    public List<Sketch<PermutationTest>> sketches() {
        return List.of(
                Sketch.of(
                        "Moving one group past the other",
                        "The second group is moved up and down. p is 1 or nearly so where the means meet, and falls to both"
                                + " sides, down to 2/126 or 1/126 and never to 0. A curve that falls to one side only looks"
                                + " in one direction.",
                        PermutationTestFigures::moved),
                Sketch.of(
                        "More permutations, less luck",
                        "With more and more permutations the sampled p comes nearer to the exact one, from above and from"
                                + " below. If it goes elsewhere, other things are counted.",
                        PermutationTestFigures::sampled),
                Sketch.of(
                        "When there is no difference",
                        "The p of 100 comparisons of groups that are alike, from the smallest to the largest, lie along the"
                                + " diagonal: a tenth of them is below 0.1, half below 0.5.",
                        PermutationTestFigures::alike));
    }

    private static Figure moved(PermutationTest test) {
        double[] by = Spaced.evenly(-12, 8, 81);
        double[] p = Laws.each(by, move -> test.exactP(FIRST, Laws.each(SECOND, value -> value + move)));
        return Figure.saying("p is %s at -12, %s at -2 and %s at 8.", p[0], p[40], p[80])
                .axes("second group moved by", "exact p")
                .line("exact p", by, p);
    }

    private static Figure sampled(PermutationTest test) {
        double exact = test.exactP(FIRST, SECOND);
        double[] permutations =
                Arrays.stream(Spaced.byRatio(10, 5000, 40)).map(Math::rint).toArray();
        double[] p = Laws.each(permutations, count -> test.permutationP(FIRST, SECOND, (int) count, (long) count));
        return Figure.saying("The exact p is %s, that of 5000 permutations %s.", exact, p[39])
                .axes("permutations", "p")
                .logarithmicX()
                .line("exact", permutations, count -> exact)
                .points("sampled", permutations, p);
    }

    private static Figure alike(PermutationTest test) {
        Random random = new Random(20);
        double[][] values =
                IntStream.range(0, 100).mapToObj(i -> normal(16, random)).toArray(double[][]::new);
        double[] p = PermutationTestCases.pWithoutDifference(test, values);
        Arrays.sort(p);
        double[] share = Spaced.evenly(0.01, 1, 100);
        return Figure.saying("The tenth smallest p is %s, the fiftieth %s.", p[9], p[49])
                .axes("share of the comparisons", "p")
                .line("diagonal", share, x -> x)
                .points("p", share, p);
    }
}
