package clustering.agglomerative;

import static clustering.agglomerative.AgglomerativeCases.FIVE_DIGITS;
import static clustering.agglomerative.AgglomerativeCases.example;
import static clustering.agglomerative.AgglomerativeCases.heights;
import static clustering.agglomerative.AgglomerativeCases.line;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;

import clustering.agglomerative.Agglomerative.Linkage;
import clustering.agglomerative.Agglomerative.Merge;
import clustering.agglomerative.AgglomerativeCases.Problem;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Sizes;

public final class AgglomerativeChecks implements Checks<Agglomerative> {
    private static final String EXAMPLE = "merges the example of the statement by single linkage";
    private static final String CUT = "cuts the example of the statement";
    private static final double[][] LINE = line(0, 1, 3, 10, 14);

    /** Every linkage once with few points and once with more; see AgglomerativeCases.problem. */
    private static final Sizes EVERY_LINKAGE = sizes(4, 5, 6, 7, 20, 21, 22, 23);

    /** Neighbours in the tree that are no neighbours in the list of points. */
    private static final List<Merge> CROSSED =
            List.of(new Merge(0, 3, 1, 2), new Merge(1, 4, 2, 2), new Merge(2, 5, 3, 3), new Merge(6, 7, 4, 5));

    private static final List<Asked> REFUSED = List.of(
            agglomerative -> agglomerative.merge(new double[0][], Linkage.SINGLE),
            agglomerative -> agglomerative.merge(new double[][] {{0, 1}, {1}}, Linkage.SINGLE),
            agglomerative -> agglomerative.cut(example(1, 2, 4, 7), 0),
            agglomerative -> agglomerative.cut(example(1, 2, 4, 7), 6));

    @Override
    public void declare(Claims<Agglomerative> claims) {
        merges(claims);
        keepsLaws(claims);
        cuts(claims);
        hasManners(claims);
    }

    private static void merges(Claims<Agglomerative> claims) {
        claims.that(EXAMPLE)
                .worth(0.5)
                .hint("From cluster 5, which is {0, 1}, to the point 3 it is 3 and 2: the smaller counts.")
                .ask(agglomerative -> agglomerative.merge(LINE, Linkage.SINGLE))
                .expect(near(example(1, 2, 4, 7), FIVE_DIGITS));

        claims.that("merges the example of the statement by complete linkage")
                .worth(0.5)
                .hint("From cluster 5, which is {0, 1}, to the point 3 it is 3 and 2: the larger counts.")
                .ask(agglomerative -> agglomerative.merge(LINE, Linkage.COMPLETE))
                .expect(near(example(1, 3, 4, 14), FIVE_DIGITS));

        claims.that("merges the example of the statement by average linkage")
                .worth(0.5)
                .hint("How many points stand behind each of the two distances that you average?")
                .ask(agglomerative -> agglomerative.merge(LINE, Linkage.AVERAGE))
                .expect(near(example(1, 2.5, 4, 64.0 / 6), FIVE_DIGITS));

        claims.that("merges the example of the statement by Ward's linkage")
                .worth(0.5)
                .hint("Merge 1 by the definition: 2 nA nB / (nA + nB) is 4/3, and the means are 2.5 apart.")
                .ask(agglomerative -> agglomerative.merge(LINE, Linkage.WARD))
                .expect(near(example(1, Math.sqrt(4.0 / 3) * 2.5, 4, Math.sqrt(12.0 / 5) * 32 / 3), FIVE_DIGITS));

        claims.that("merges two points at their straight distance, whatever the linkage")
                .worth(0.5)
                .hint("From (0, 0) to (3, 4) it is 5. For single points, what is 2 nA nB / (nA + nB)?")
                .givenEach(List.of(Linkage.values()))
                .ask((agglomerative, linkage) -> agglomerative.merge(new double[][] {{0, 0}, {3, 4}}, linkage))
                .expect((linkage, merges) -> near(List.of(new Merge(0, 1, 5, 2)), merges, FIVE_DIGITS));

        // Distances of 2 only, and no sum or mean of them: single linkage rounds nothing.
        claims.that("merges the pair with the lowest numbers first when several are equally near")
                .worth(0.5)
                .hint("After merge 1 the pairs 4, 6 and 5, 6 are both 2 apart. Which comes first?")
                .ask(agglomerative -> agglomerative.merge(line(0, 2, 4, 6, 8), Linkage.SINGLE))
                .expect(near(
                        List.of(
                                new Merge(0, 1, 2, 2),
                                new Merge(2, 3, 2, 2),
                                new Merge(4, 6, 2, 3),
                                new Merge(5, 7, 2, 5)),
                        FIVE_DIGITS));
    }

    private static void keepsLaws(Claims<Agglomerative> claims) {
        claims.that("merges clusters that stand, until all points are in one")
                .worth(0.5)
                .hint("A cluster that has been merged is gone; the new one has a new number and the points of both.")
                .given(EVERY_LINKAGE, AgglomerativeCases::problem)
                .ask((agglomerative, problem) -> problem.merge(agglomerative))
                .expect(Problem::isTree);

        claims.that("tells the height of each merge that the linkage defines between its points")
                .worth(1)
                .given(EVERY_LINKAGE, AgglomerativeCases::problem)
                .ask((agglomerative, problem) -> problem.merge(agglomerative))
                .expect(Problem::hasHeights);

        claims.that("merges the nearest two clusters every time")
                .worth(1)
                .hint(
                        "Are the distances from the last new cluster to all others in the table when you look for the least?")
                .given(EVERY_LINKAGE, AgglomerativeCases::problem)
                .ask((agglomerative, problem) -> problem.merge(agglomerative))
                .expect(Problem::mergesNearest);

        claims.that("never merges lower than before")
                .worth(0.25)
                .after(EXAMPLE)
                .hint("Under these four linkages a new cluster is no nearer to others than both of its parts were.")
                .given(EVERY_LINKAGE, AgglomerativeCases::problem)
                .ask((agglomerative, problem) -> heights(problem.merge(agglomerative)))
                .expect((problem, heights) -> holds(
                        IntStream.range(1, heights.length).allMatch(i -> heights[i] >= heights[i - 1] * (1 - 1e-5)),
                        "heights that never fall",
                        heights));

        claims.that("finds by single linkage the lengths of the shortest connection of all points")
                .worth(0.5)
                .hint("No path that connects the points needs a longer step than single linkage takes.")
                .given(sizes(3, 8, 30), AgglomerativeCases::problem)
                .ask((agglomerative, problem) -> heights(agglomerative.merge(problem.x(), Linkage.SINGLE)))
                .expect((problem, heights) -> near(problem.shortestConnection(), heights, FIVE_DIGITS));

        claims.that("makes the same merges a thousand times as high when the points lie a thousand times as far apart")
                .worth(0.25)
                .after(EXAMPLE)
                .hint("A height is a distance: metres for points in metres, not square metres.")
                .given(EVERY_LINKAGE, AgglomerativeCases::problem)
                .ask((agglomerative, problem) -> problem.merge(agglomerative))
                .again((problem, random) -> new Problem(Laws.each(problem.x(), v -> 1000 * v + 7), problem.linkage()))
                .expect((problems, merges) -> near(
                        merges.first().stream()
                                .map(merge -> new Merge(merge.a(), merge.b(), 1000 * merge.height(), merge.size()))
                                .toList(),
                        merges.second(),
                        FIVE_DIGITS));

        claims.that("has the same heights when the rows come in another order")
                .worth(0.25)
                .after(EXAMPLE)
                .given(EVERY_LINKAGE, AgglomerativeCases::problem)
                .ask((agglomerative, problem) -> heights(problem.merge(agglomerative)))
                .again(Problem::shuffled)
                .expectUnchanged(FIVE_DIGITS);
    }

    private static void cuts(Claims<Agglomerative> claims) {
        claims.that(CUT)
                .worth(0.75)
                .hint("The first n - k merges are made: for k = 2 the first three, and merge 3 is not.")
                .given(sizes(1, 2, 3, 4, 5), (k, random) -> k)
                .ask((agglomerative, k) -> agglomerative.cut(example(1, 2, 4, 7), k))
                .expect((k, labels) -> AgglomerativeCases.isCut(example(1, 2, 4, 7), k, labels));

        claims.that("cuts a tree of merges that are not in the order of the rows")
                .worth(0.5)
                .hint("Which points are in cluster 7, and what becomes of the numbers of its two parts?")
                .given(sizes(1, 2, 3, 4), (k, random) -> k)
                .ask((agglomerative, k) -> agglomerative.cut(CROSSED, k))
                .expect((k, labels) -> AgglomerativeCases.isCut(CROSSED, k, labels));
    }

    private static void hasManners(Claims<Agglomerative> claims) {
        claims.that("merges equal points at height 0")
                .worth(0.25)
                .givenEach(List.of(Linkage.values()))
                .ask((agglomerative, linkage) -> agglomerative.merge(line(5, 5, 5), linkage))
                .expect((linkage, merges) ->
                        near(List.of(new Merge(0, 1, 0, 2), new Merge(2, 3, 0, 3)), merges, FIVE_DIGITS));

        claims.that("makes no merge of one point, and one group")
                .worth(0.25)
                .after(CUT)
                .ask(agglomerative ->
                        new Alone(agglomerative.merge(line(5), Linkage.WARD), agglomerative.cut(List.of(), 1)))
                .expect(same(new Alone(List.of(), new int[] {0})));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(EXAMPLE)
                .given(sizes(8), AgglomerativeCases::problem)
                .ask((agglomerative, problem) -> problem.merge(agglomerative))
                .expectUntouchedInputs();

        claims.that("refuses no points and uneven points, and to cut into no or too many groups")
                .worth(0.25)
                .givenEach(REFUSED)
                .ask((agglomerative, question) -> question.ask(agglomerative))
                .expectThrows(IllegalArgumentException.class);
    }

    /** A question to one of the methods. */
    private interface Asked {
        Object ask(Agglomerative agglomerative);
    }

    private record Alone(List<Merge> merges, int[] labels) {}
}
