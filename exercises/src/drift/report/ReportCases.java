package drift.report;

import drift.report.Report.Finding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import whetstone.kit.Laws;

/** Tables to compare, p to adjust, and both by other ways than the statement's. */
final class ReportCases {
    private ReportCases() {}

    /** Some small, some large. */
    static double[] draw(int size, Random random) {
        return Laws.each(new double[size], zero -> Math.pow(random.nextDouble(), 4));
    }

    /** Which hypotheses Holm's procedure rejects step by step, without any adjusted p. */
    static boolean[] rejected(double[] p, double alpha) {
        boolean[] rejected = new boolean[p.length];
        for (int left = p.length; left > 0; left--) {
            int smallest = IntStream.range(0, p.length)
                    .filter(j -> !rejected[j])
                    .boxed()
                    .min(Comparator.comparingDouble(j -> p[j]))
                    .orElseThrow();
            if (p[smallest] > alpha / left) {
                return rejected;
            }
            rejected[smallest] = true;
        }
        return rejected;
    }

    static boolean[] atMost(double[] adjusted, double alpha) {
        boolean[] result = new boolean[adjusted.length];
        IntStream.range(0, adjusted.length).forEach(j -> result[j] = adjusted[j] <= alpha);
        return result;
    }

    static List<String> names(int columns) {
        return IntStream.range(0, columns).mapToObj(j -> "x" + j).toList();
    }

    static double[][] normal(int rows, int columns, Random random) {
        return Laws.each(new double[rows][columns], zero -> random.nextGaussian());
    }

    static Finding named(List<Finding> findings, String name) {
        return findings.stream()
                .filter(finding -> finding.name().equals(name))
                .findFirst()
                .orElse(new Finding("no finding is named " + name, 0, 0, 0, false));
    }

    static List<Finding> byName(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(Finding::name)).toList();
    }

    /** Two tables with the same columns. */
    record Tables(double[][] reference, double[][] current, List<String> names) {
        /** Columns that are moved by 0, 1/4, 2/4, ... deviations. */
        static Tables draw(int size, Random random) {
            double[][] current = normal(size + 3, 5, random);
            for (double[] row : current) {
                IntStream.range(0, 5).forEach(j -> row[j] += j / 4.0);
            }
            return new Tables(normal(2 * size, 5, random), current, ReportCases.names(5));
        }

        static Tables alike(int columns, Random random) {
            return new Tables(normal(30, columns, random), normal(40, columns, random), ReportCases.names(columns));
        }

        /** The columns in another order, each with its name. */
        Tables shuffled(Random random) {
            int[] order = Laws.order(names.size(), random);
            return new Tables(
                    columns(reference, order),
                    columns(current, order),
                    Arrays.stream(order).mapToObj(names::get).toList());
        }

        private static double[][] columns(double[][] rows, int[] order) {
            return Arrays.stream(rows).map(row -> Laws.entries(row, order)).toArray(double[][]::new);
        }

        Tables moved(int column, double by) {
            double[][] changed = Laws.each(current, value -> value);
            Arrays.stream(changed).forEach(row -> row[column] += by);
            return new Tables(reference, changed, names);
        }

        /** D by its definition: at every value of both samples, all values are counted. */
        double[] statistics() {
            return IntStream.range(0, names.size())
                    .mapToDouble(j -> distance(column(reference, j), column(current, j)))
                    .toArray();
        }

        private static double[] column(double[][] rows, int j) {
            return Arrays.stream(rows).mapToDouble(row -> row[j]).toArray();
        }

        private static double distance(double[] a, double[] b) {
            return DoubleStream.concat(Arrays.stream(a), Arrays.stream(b))
                    .map(x -> Math.abs(share(a, x) - share(b, x)))
                    .max()
                    .orElseThrow();
        }

        private static double share(double[] sample, double x) {
            return (double) Arrays.stream(sample).filter(value -> value <= x).count() / sample.length;
        }
    }
}
