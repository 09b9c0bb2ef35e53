package drift.report;

import static drift.report.ReportCases.byName;
import static drift.report.ReportCases.named;
import static drift.report.ReportCases.names;
import static whetstone.kit.Expect.atMost;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import drift.report.Report.Finding;
import drift.report.Report.Kind;
import drift.report.ReportCases.Tables;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

/**
 * The p of the known columns were found a second time by SciPy 1.10.1,
 * {@code s = sqrt(n * m / (n + m)); kstwobign.sf((s + 0.12 + 0.11 / s) * ks_2samp(a, b).statistic)}.
 */
public final class ReportChecks implements Checks<Report> {
    private static final String HOLM = "adjusts the four p of the statement";
    private static final String REPORT = "reports on the three columns of the statement";
    private static final String KIND = "tells the four kinds of drift apart";

    private static final double[][] OLD = {{1, 30, 2}, {2, 10, 1}, {3, 50, 5}, {4, 20, 3}, {5, 40, 4}};
    private static final double[][] NEW = {{7, 15, 3}, {9, 35, 5}, {6, 25, 7}, {8, 45, 6}};
    private static final double OF_X = 0.006860682353068353;
    private static final double OF_Y = 0.9998584020837613;
    private static final double OF_Z = 0.357227109881702;

    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    @Override
    public void declare(Claims<Report> claims) {
        holm(claims);
        report(claims);
        chance(claims);
        kind(claims);
        knowsItsEdges(claims);
    }

    private static void holm(Claims<Report> claims) {
        claims.that(HOLM)
                .worth(1)
                .hint("In ascending order the factors are 4, 3, 2, 1. Which p takes which?")
                .ask(report -> report.holm(new double[] {0.01, 0.04, 0.03, 0.005}))
                .expect(near(new double[] {0.03, 0.06, 0.06, 0.02}, NINE_DIGITS));

        claims.that("adjusts p that are equal, and those that would come above 1")
                .worth(0.5)
                .hint("A p never exceeds 1, and equal p have equal adjusted ones.")
                .givenEach(List.of(
                        new Adjusted(new double[] {0.25}, new double[] {0.25}),
                        new Adjusted(new double[0], new double[0]),
                        new Adjusted(new double[] {0.125, 0.125}, new double[] {0.25, 0.25}),
                        new Adjusted(new double[] {0.5, 0.75, 0.375}, new double[] {1, 1, 1}),
                        new Adjusted(new double[] {1, 0, 0.25}, new double[] {1, 0, 0.5})))
                .ask((report, adjusted) -> report.holm(adjusted.p()))
                .expect((known, adjusted) -> near(known.adjusted(), adjusted, NINE_DIGITS));

        // No product of random p comes so near to a level that rounding decides (probability below 1e-10).
        claims.that("has at most alpha for those p that Holm's steps reject")
                .worth(1)
                .after(HOLM)
                .hint(
                        "Take the smallest p first and compare it with alpha / m, the next with alpha / (m - 1). Where to stop?")
                .given(sizes(2, 3, 5, 20), ReportCases::draw)
                .ask(Report::holm)
                .expect((p, adjusted) -> DoubleStream.of(0.01, 0.05, 0.2, 0.5, 0.9)
                        .mapToObj(alpha -> same(ReportCases.rejected(p, alpha), ReportCases.atMost(adjusted, alpha))
                                .about("with alpha = " + alpha + ", rejected are"))
                        .reduce((first, second) -> first.and(() -> second))
                        .orElseThrow());

        claims.that("lies between no correction and the one that multiplies every p by m")
                .worth(0.5)
                .after(HOLM)
                .given(sizes(2, 3, 5, 20), ReportCases::draw)
                .ask(Report::holm)
                .expect((p, adjusted) -> holds(
                        IntStream.range(0, p.length)
                                .allMatch(j -> adjusted[j] >= p[j] - 1e-12
                                        && adjusted[j] <= Math.min(1, p.length * p[j]) + 1e-12),
                        "from p to m p, at most 1",
                        adjusted));

        claims.that("gives each p the same adjusted one in any order")
                .worth(0.5)
                .after(HOLM)
                .hint("The answer has the order of the input.")
                .given(
                        sizes(2, 3, 5, 20),
                        (size, random) -> new Ordered(
                                ReportCases.draw(size, random),
                                IntStream.range(0, size).toArray()))
                .ask((report, ordered) -> report.holm(Laws.entries(ordered.p(), ordered.order())))
                .again((ordered, random) -> new Ordered(ordered.p(), Laws.order(ordered.p().length, random)))
                .expect((ordered, adjusted) ->
                        near(Laws.entries(adjusted.first(), ordered.after().order()), adjusted.second(), NINE_DIGITS));
    }

    private static void report(Claims<Report> claims) {
        claims.that(REPORT)
                .worth(1)
                .hint("Look at one column after another: D, p, the adjusted p. Then at the order of the findings.")
                .ask(report -> report.report(OLD, NEW, List.of("x", "y", "z"), 0.05))
                .expect(near(
                        List.of(
                                new Finding("x", 1, OF_X, 3 * OF_X, true),
                                new Finding("z", 0.55, OF_Z, 2 * OF_Z, false),
                                new Finding("y", 0.2, OF_Y, OF_Y, false)),
                        NINE_DIGITS));

        claims.that("judges by the adjusted p")
                .worth(0.5)
                .after(REPORT)
                .hint("Which of the two p is held against alpha?")
                .given(sizes(1, 3), (percent, random) -> percent / 100.0)
                .ask((report, alpha) -> report.report(OLD, NEW, List.of("x", "y", "z"), alpha).stream()
                        .filter(Finding::drifted)
                        .map(Finding::name)
                        .toList())
                .expect((alpha, drifted) -> same(alpha < 0.02 ? List.of() : List.of("x"), drifted));

        claims.that("names a feature whose adjusted p equals alpha")
                .worth(0.25)
                .after(REPORT)
                .hint("At most alpha includes alpha.")
                .ask(report -> {
                    double adjusted = report.report(OLD, NEW, List.of("x", "y", "z"), 0.5)
                            .get(1)
                            .adjusted();
                    return report.report(OLD, NEW, List.of("x", "y", "z"), adjusted)
                            .get(1)
                            .drifted();
                })
                .expect(same(true));

        claims.that("finds the distance of every column, under its own name")
                .worth(0.75)
                .after(REPORT)
                .hint(
                        "Find the column with the name in question in both tables. Do its name and its numbers stay together?")
                .given(sizes(1, 2, 8, 20), Tables::draw)
                .ask((report, tables) -> report.report(tables.reference(), tables.current(), tables.names(), 0.05))
                .expect((tables, findings) -> near(
                        tables.statistics(),
                        tables.names().stream()
                                .mapToDouble(name -> named(findings, name).statistic())
                                .toArray(),
                        NINE_DIGITS));

        claims.that("sorts by p, smallest first")
                .worth(0.5)
                .after(REPORT)
                .given(sizes(2, 8, 20), Tables::draw)
                .ask((report, tables) -> report.report(tables.reference(), tables.current(), tables.names(), 0.05))
                .expect((tables, findings) -> holds(
                        findings.size() == tables.names().size()
                                && IntStream.range(1, findings.size())
                                        .allMatch(i -> findings.get(i - 1).pValue()
                                                <= findings.get(i).pValue() + 1e-9),
                        tables.names().size() + " p in ascending order",
                        findings.stream().mapToDouble(Finding::pValue).toArray()));

        claims.that("finds the same when the columns come in another order")
                .worth(0.25)
                .after(REPORT)
                .given(sizes(2, 8, 20), Tables::draw)
                .ask((report, tables) ->
                        byName(report.report(tables.reference(), tables.current(), tables.names(), 0.05)))
                .again(Tables::shuffled)
                .expectUnchanged(NINE_DIGITS);
    }

    private static void chance(Claims<Report> claims) {
        // With a level of 0.05 for the whole report more than 30 of 200 have a probability of 2.5e-8.
        claims.that("names a feature in few of 200 reports on 20 columns where nothing has changed")
                .worth(0.75)
                .after(REPORT)
                .hint("20 tests at 0.05 raise a false alarm in 64 % of the reports. What is done against that?")
                .given(
                        sizes(200),
                        (reports, random) -> IntStream.range(0, reports)
                                .mapToObj(i -> Tables.alike(20, random))
                                .toList())
                .ask((report, all) -> (int) all.stream()
                        .filter(tables ->
                                report.report(tables.reference(), tables.current(), tables.names(), 0.05).stream()
                                        .anyMatch(Finding::drifted))
                        .count())
                .expect(alarms -> atMost(30, alarms, 200, "reports that name a feature"));

        // Moved by six deviations D was 0.97 at least in 2000 draws; 0.74 is enough for an adjusted p of 1e-7.
        claims.that("names the one feature of 20 that was moved")
                .worth(0.25)
                .after(REPORT)
                .given(
                        sizes(3, 11),
                        (column, random) -> Tables.alike(20, random).moved(column, 6))
                .ask((report, tables) ->
                        report.report(tables.reference(), tables.current(), tables.names(), 1e-7).stream()
                                .filter(Finding::drifted)
                                .map(Finding::name)
                                .toList())
                .expect((tables, drifted) -> same(List.of(tables.names().get(moved(tables))), drifted));
    }

    /** The column with the largest distance. */
    private static int moved(Tables tables) {
        double[] distances = tables.statistics();
        return IntStream.range(0, distances.length).reduce(0, (best, j) -> distances[j] > distances[best] ? j : best);
    }

    private static void kind(Claims<Report> claims) {
        Finding quiet = new Finding("x0", 0.2, 0.03, 0.3, false);
        Finding loud = new Finding("x1", 0.9, 1e-5, 1e-4, true);
        claims.that(KIND)
                .worth(1)
                .hint("Two questions: did any input drift, by its finding, and is errorP at most alpha?")
                .givenEach(List.of(
                        new Situation(List.of(quiet), 0.6, Kind.NONE),
                        new Situation(List.of(loud, quiet), 0.6, Kind.COVARIATE),
                        new Situation(List.of(quiet, quiet), 0.001, Kind.CONCEPT),
                        new Situation(List.of(loud, quiet), 0.001, Kind.UNDECIDED),
                        new Situation(List.of(loud), 0.051, Kind.COVARIATE),
                        new Situation(List.of(quiet), 0.05, Kind.CONCEPT),
                        new Situation(List.of(), 0.06, Kind.NONE)))
                .ask((report, situation) -> report.kind(situation.findings(), situation.errorP(), 0.05))
                .expect((situation, kind) -> same(situation.kind(), kind));
    }

    private static void knowsItsEdges(Claims<Report> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(REPORT)
                .hint("Sort a copy.")
                .given(
                        sizes(4),
                        (size, random) -> new Everything(ReportCases.draw(size, random), Tables.draw(size, random)))
                .ask((report, all) -> {
                    report.holm(all.p());
                    return report.report(
                            all.tables().reference(),
                            all.tables().current(),
                            all.tables().names(),
                            0.05);
                })
                .expectUntouchedInputs();

        claims.that("adjusts nothing that is no p")
                .worth(0.25)
                .givenEach(List.of(new double[] {0.5, -0.01}, new double[] {1.01, 0.5}, new double[] {0.5, Double.NaN}))
                .ask(Report::holm)
                .expectThrows(IllegalArgumentException.class);

        double[][] none = {};
        claims.that("refuses tables without rows, uneven ones, missing values, and levels out of range")
                .worth(0.25)
                .hint("Look at both tables, at the names and at alpha before anything is compared.")
                .givenEach(List.of(
                        new Refused(none, NEW, names(3), 0.05),
                        new Refused(OLD, none, names(3), 0.05),
                        new Refused(OLD, NEW, names(2), 0.05),
                        new Refused(OLD, NEW, names(4), 0.05),
                        new Refused(new double[2][0], new double[3][0], names(0), 0.05),
                        new Refused(new double[][] {{1, 2}, {3, 4}}, new double[][] {{1, 2}, {3}}, names(2), 0.05),
                        new Refused(new double[][] {{1, 2}, {3}}, new double[][] {{1, 2}, {3, 4}}, names(2), 0.05),
                        new Refused(new double[][] {{1}, {Double.NaN}}, new double[][] {{1}, {2}}, names(1), 0.05),
                        new Refused(new double[][] {{1}, {2}}, new double[][] {{Double.NaN}, {2}}, names(1), 0.05),
                        new Refused(OLD, NEW, names(3), 0),
                        new Refused(OLD, NEW, names(3), 1),
                        new Refused(OLD, NEW, names(3), Double.NaN)))
                .ask((report, refused) ->
                        report.report(refused.reference(), refused.current(), refused.names(), refused.alpha()))
                .expectThrows(IllegalArgumentException.class);
    }

    private record Adjusted(double[] p, double[] adjusted) {}

    private record Ordered(double[] p, int[] order) {}

    private record Situation(List<Finding> findings, double errorP, Kind kind) {}

    private record Everything(double[] p, Tables tables) {}

    private record Refused(double[][] reference, double[][] current, List<String> names, double alpha) {}
}
