package drift.report;

import drift.report.Report.Finding;
import drift.report.ReportCases.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.Wine;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class ReportFigures implements Figures<Report> {
    private static final double ALPHA = 0.05;

    @Override
    public List<Sketch<Report>> sketches() {
        return List.of(
                Sketch.of(
                        "Holm's steps",
                        "Two halves of one cultivar of wine, 13 columns from the smallest p to the largest. The stair is"
                                + " alpha / 13, alpha / 12, ... alpha. Going from left to right, a column has drifted as"
                                + " long as its p lies below the stair; the adjusted p lies below alpha for exactly these"
                                + " and never falls.",
                        ReportFigures::steps),
                Sketch.of(
                        "The more columns, the more false alarms",
                        "100 reports each, on 1 to 40 columns that never change. Without a correction the share of reports"
                                + " that name a feature climbs along the curve. With it the share stays at 0.05 or below"
                                + " that, up to luck.",
                        ReportFigures::falseAlarms));
    }

    private static Figure steps(Report report) {
        double[][] wine = Wine.load().x();
        List<Finding> findings = report.report(
                Arrays.copyOfRange(wine, 59, 95), Arrays.copyOfRange(wine, 95, 130), Wine.FEATURES, ALPHA);
        double[] rank = Spaced.evenly(1, findings.size(), findings.size());
        double[] p = findings.stream().mapToDouble(Finding::pValue).toArray();
        double[] adjusted = findings.stream().mapToDouble(Finding::adjusted).toArray();
        return Figure.saying(
                        "The p are %s, adjusted %s. Drifted: %s.",
                        p,
                        adjusted,
                        findings.stream()
                                .filter(Finding::drifted)
                                .map(Finding::name)
                                .toList())
                .axes("place of the column", "p")
                .logarithmicY()
                .line("stair", rank, i -> ALPHA / (rank.length - i + 1))
                .line("alpha", rank, i -> ALPHA)
                .points("p", rank, p)
                .line("adjusted p", rank, adjusted);
    }

    private static Figure falseAlarms(Report report) {
        double[] columns = {1, 2, 5, 10, 20, 40};
        double[] named = Laws.each(columns, count -> shareOfAlarms(report, (int) count));
        double[] all = Spaced.evenly(1, 40, 40);
        return Figure.saying("Of the reports on 1, 2, 5, 10, 20 and 40 columns these shares name a feature: %s.", named)
                .axes("columns", "share of reports that name a feature")
                .line("without a correction", all, count -> 1 - Math.pow(1 - ALPHA, count))
                .line("alpha", all, count -> ALPHA)
                .points("reports", columns, named)
                .line("of the reports", columns, named);
    }

    private static double shareOfAlarms(Report report, int columns) {
        Random random = new Random(columns);
        return IntStream.range(0, 100)
                        .mapToObj(i -> Tables.alike(columns, random))
                        .filter(tables ->
                                report.report(tables.reference(), tables.current(), tables.names(), ALPHA).stream()
                                        .anyMatch(Finding::drifted))
                        .count()
                / 100.0;
    }
}
