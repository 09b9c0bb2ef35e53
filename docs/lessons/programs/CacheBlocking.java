import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import java.util.function.BinaryOperator;

/** The same matrix product in three orders: java docs/lessons/programs/CacheBlocking.java [n]. */
class CacheBlocking {
    /** Processor time: what else runs on the machine disturbs it less. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    public static void main(String[] arguments) {
        int n = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 512;
        Random random = new Random(1);
        double[][] a = normal(n, random);
        double[][] b = normal(n, random);
        time("down the columns", n, a, b, CacheBlocking::downColumns);
        time("along the rows", n, a, b, CacheBlocking::alongRows);
        time("rows in blocks", n, a, b, CacheBlocking::inBlocks);
    }

    static double[][] downColumns(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < c[i].length; j++) {
                double sum = 0;
                for (int l = 0; l < b.length; l++) {
                    sum += a[i][l] * b[l][j];
                }
                c[i][j] = sum;
            }
        }
        return c;
    }

    static double[][] alongRows(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int l = 0; l < b.length; l++) {
                addRow(c[i], a[i][l], b[l]);
            }
        }
        return c;
    }

    static double[][] inBlocks(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        int block = 64;
        for (int from = 0; from < b.length; from += block) {
            for (int i = 0; i < a.length; i++) {
                for (int l = from; l < Math.min(from + block, b.length); l++) {
                    addRow(c[i], a[i][l], b[l]);
                }
            }
        }
        return c;
    }

    static void addRow(double[] sum, double factor, double[] row) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += factor * row[j];
        }
    }

    static void time(String name, int n, double[][] a, double[][] b, BinaryOperator<double[][]> product) {
        long best = Long.MAX_VALUE;
        double kept = 0;
        for (int round = 0; round < 20; round++) {
            long begun = THREAD.getCurrentThreadCpuTime();
            kept += product.apply(a, b)[n / 2][n / 3];
            best = Math.min(best, THREAD.getCurrentThreadCpuTime() - begun);
        }
        System.out.printf("%-18s %8.1f ms  %6.2f products a nanosecond  (%.4f)%n", name, best / 1e6, (double) n * n * n / best, kept);
    }

    static double[][] normal(int n, Random random) {
        double[][] matrix = new double[n][n];
        for (double[] row : matrix) {
            for (int j = 0; j < n; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return matrix;
    }
}
