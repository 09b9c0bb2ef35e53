package trees.gradientboosting;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Tolerance.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import trees.gradientboosting.GradientBoosting.Leaf;
import trees.gradientboosting.GradientBoosting.Loss;
import trees.gradientboosting.GradientBoosting.Model;
import trees.gradientboosting.GradientBoosting.Node;
import trees.gradientboosting.GradientBoosting.Settings;
import trees.gradientboosting.GradientBoosting.Split;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;
import whetstone.kit.Verdict;

/** Problems to boost on, and a way to look at a model tree by tree. */
final class GradientBoostingCases {
    static final Tolerance EIGHT_DIGITS = within(1e-9, 1e-8);

    private GradientBoostingCases() {}

    static Model fitted(GradientBoosting boosting, Problem problem) {
        return boosting.fit(problem.x(), problem.y(), problem.settings());
    }

    static double[][] column(double... values) {
        return Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
    }

    static Node stump(double threshold, double left, double right) {
        return new Split(0, threshold, new Leaf(left), new Leaf(right));
    }

    static List<Problem> senseless() {
        Settings settings = new Settings(Loss.SQUARED, 2, 0.5, 1);
        Settings labels = new Settings(Loss.LOGISTIC, 2, 0.5, 1);
        double[][] two = column(1, 2);
        double[] y = {0, 1};
        return List.of(
                new Problem(new double[0][], new double[0], settings),
                new Problem(column(1, 2, 3), y, settings),
                new Problem(new double[][] {{1}, {1, 2}}, y, settings),
                new Problem(column(1, Double.NaN), y, settings),
                new Problem(two, new double[] {0, Double.POSITIVE_INFINITY}, settings),
                new Problem(two, y, new Settings(Loss.SQUARED, -1, 0.5, 1)),
                new Problem(two, y, new Settings(Loss.SQUARED, 2, 0, 1)),
                new Problem(two, y, new Settings(Loss.SQUARED, 2, 1.1, 1)),
                new Problem(two, y, new Settings(Loss.SQUARED, 2, Double.NaN, 1)),
                new Problem(two, y, new Settings(Loss.SQUARED, 2, 0.5, 0)),
                new Problem(two, new double[] {0, 2}, labels),
                new Problem(two, new double[] {1, 1}, labels),
                new Problem(two, new double[] {0, 0}, labels));
    }

    /** Whether every tree is what is grown on the residuals of the model before it. */
    static Verdict growsOnWhatIsLeft(Problem problem, Model model) {
        Verdict verdict = same(problem.settings().rounds(), model.trees().size())
                .about("the number of trees is")
                .and(() -> near(problem.start(), model.start(), EIGHT_DIGITS).at("start"));
        for (int round = 0; round < problem.settings().rounds(); round++) {
            int tree = round;
            verdict = verdict.and(() -> near(problem.next(model, tree), says(model, tree, problem.x()), EIGHT_DIGITS)
                    .about("what the tree says of each row:")
                    .at("trees[" + tree + "]"));
        }
        return verdict;
    }

    private static double[] says(Model model, int tree, double[][] x) {
        return Arrays.stream(x)
                .mapToDouble(row -> GradientBoosting.valueAt(model.trees().get(tree), row))
                .toArray();
    }

    record Problem(double[][] x, double[] y, Settings settings) {
        /** Three columns, one of them with repeated values; numbers that follow them loosely, or labels of these. */
        static Problem draw(int size, Random random, Loss loss) {
            double[][] x = new double[size][];
            double[] y = new double[size];
            for (int i = 0; i < size; i++) {
                x[i] = new double[] {random.nextGaussian(), random.nextInt(5), random.nextGaussian()};
                double pull = 2 * x[i][0] + (x[i][1] - 2) * (x[i][2] > 0 ? 1 : -1) + 0.5 * random.nextGaussian();
                y[i] = loss == Loss.SQUARED ? 20 + 5 * pull : pull > 0 ? 1 : 0;
            }
            if (loss == Loss.LOGISTIC) {
                y[0] = 0; // both labels are among them
                y[1] = 1;
            }
            int rounds = 2 + random.nextInt(4);
            double rate = 0.1 + 0.8 * random.nextDouble();
            return new Problem(x, y, new Settings(loss, rounds, rate, 1 + random.nextInt(3)));
        }

        Problem with(Settings other) {
            return new Problem(x, y, other);
        }

        Problem aimingAt(double[] other) {
            return new Problem(x, other, settings);
        }

        Problem shuffled(Random random) {
            int[] order = Laws.order(y.length, random);
            return new Problem(Laws.rows(x, order), Laws.entries(y, order), settings);
        }

        double start() {
            double mean = Arrays.stream(y).sum() / y.length;
            return settings.loss() == Loss.SQUARED ? mean : Math.log(mean) - Math.log(1 - mean);
        }

        /** What the tree that follows the first ones of a model should say of each row. */
        double[] next(Model model, int trees) {
            double[] says = new double[y.length];
            double[] p = IntStream.range(0, y.length)
                    .mapToDouble(i -> told(model, trees, x[i]))
                    .toArray();
            double[] residuals =
                    IntStream.range(0, y.length).mapToDouble(i -> y[i] - p[i]).toArray();
            List<int[]> leaves = new ArrayList<>();
            GradientBoosting.grow(x, residuals, settings.depth(), rows -> {
                leaves.add(rows);
                return 0;
            });
            for (int[] rows : leaves) {
                double sum = Arrays.stream(rows).mapToDouble(i -> residuals[i]).sum();
                double weight = Arrays.stream(rows)
                        .mapToDouble(i -> settings.loss() == Loss.SQUARED ? 1 : p[i] * (1 - p[i]))
                        .sum();
                Arrays.stream(rows).forEach(i -> says[i] = sum / weight);
            }
            return says;
        }

        private double told(Model model, int trees, double[] row) {
            double sum = model.trees().subList(0, trees).stream()
                    .mapToDouble(tree -> GradientBoosting.valueAt(tree, row))
                    .sum();
            double f = start() + settings.rate() * sum;
            return settings.loss() == Loss.SQUARED ? f : 1 / (1 + Math.exp(-f));
        }
    }
}
