package evaluation.leakage.right;

import evaluation.leakage.Leakage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Picks columns one by one, and predicts by the line half way between the centres instead of by distances. */
public final class LinearLeakage implements Leakage {
    @Override
    public Model fit(double[][] x, int[] y, int keep) {
        int ones = 0;
        for (int label : y) {
            ones += label;
        }
        if (ones == 0 || ones == y.length || keep <= 0 || x[0].length < keep) {
            throw new IllegalArgumentException("nothing to learn");
        }
        int d = x[0].length;
        double[] means = new double[d];
        double[] deviations = new double[d];
        double[][] all = new double[2][d];
        for (int j = 0; j < d; j++) {
            double squares = 0;
            for (int i = 0; i < x.length; i++) {
                double from = x[i][j] - means[j];
                means[j] += from / (i + 1);
                squares += from * (x[i][j] - means[j]);
            }
            deviations[j] = Math.sqrt(squares / x.length);
            double[] sums = new double[2];
            for (int i = 0; i < x.length; i++) {
                sums[y[i]] += x[i][j];
            }
            for (int c = 0; c < 2; c++) {
                double size = c == 1 ? ones : y.length - ones;
                all[c][j] = deviations[j] == 0 ? 0 : (sums[c] / size - means[j]) / deviations[j];
            }
        }
        Set<Integer> columns = new TreeSet<>();
        while (columns.size() < keep) {
            int best = -1;
            for (int j = 0; j < d; j++) {
                if (!columns.contains(j) && (best < 0 || score(all, j) > score(all, best))) {
                    best = j;
                }
            }
            columns.add(best);
        }
        int[] chosen = columns.stream().mapToInt(j -> j).toArray();
        double[][] centres = new double[2][keep];
        for (int k = 0; k < keep; k++) {
            centres[0][k] = all[0][chosen[k]];
            centres[1][k] = all[1][chosen[k]];
        }
        return new Model(means, deviations, chosen, centres);
    }

    @Override
    public int[] predict(Model model, double[][] x) {
        int[] labels = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            double sum = 0;
            for (int k = 0; k < model.columns().length; k++) {
                int j = model.columns()[k];
                double z = model.deviations()[j] > 0 ? (x[i][j] - model.means()[j]) / model.deviations()[j] : 0;
                double middle = (model.centres()[0][k] + model.centres()[1][k]) / 2;
                sum += (z - middle) * (model.centres()[1][k] - model.centres()[0][k]);
            }
            labels[i] = sum > 0 ? 1 : 0;
        }
        return labels;
    }

    @Override
    public int[] crossValidate(double[][] x, int[] y, int keep, List<Split> splits) {
        int[] hits = new int[splits.size()];
        for (int s = 0; s < hits.length; s++) {
            Set<Integer> train = new HashSet<>();
            for (int row : splits.get(s).train()) {
                train.add(row);
            }
            if (splits.get(s).test().length == 0) {
                throw new IllegalArgumentException("nothing to test");
            }
            Model model = learned(x, y, keep, splits.get(s).train());
            for (int row : splits.get(s).test()) {
                if (train.contains(row)) {
                    throw new IllegalArgumentException("row " + row + " is in train and in test");
                }
                hits[s] += predict(model, new double[][] {x[row]})[0] == y[row] ? 1 : 0;
            }
        }
        return hits;
    }

    @Override
    public Nested nested(double[][] x, int[] y, Search search, List<Split> splits) {
        int[] chosen = new int[splits.size()];
        int[] hits = new int[splits.size()];
        for (int s = 0; s < chosen.length; s++) {
            int[] train = splits.get(s).train();
            int most = -1;
            for (int candidate : search.candidates()) {
                int right = 0;
                for (int fold = 0; fold < search.folds(); fold++) {
                    right += crossValidate(x, y, candidate, List.of(inner(train, fold, search.folds())))[0];
                }
                if (right > most) {
                    most = right;
                    chosen[s] = candidate;
                }
            }
            hits[s] = crossValidate(x, y, chosen[s], splits.subList(s, s + 1))[0];
        }
        return new Nested(chosen, hits);
    }

    private static Split inner(int[] rows, int fold, int folds) {
        List<Integer> train = new ArrayList<>();
        List<Integer> test = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            (i % folds == fold ? test : train).add(rows[i]);
        }
        return new Split(
                train.stream().mapToInt(row -> row).toArray(),
                test.stream().mapToInt(row -> row).toArray());
    }

    private Model learned(double[][] x, int[] y, int keep, int[] rows) {
        double[][] some = new double[rows.length][];
        int[] labels = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            some[i] = x[rows[i]];
            labels[i] = y[rows[i]];
        }
        return fit(some, labels, keep);
    }

    private static double score(double[][] centres, int j) {
        return Math.abs(centres[0][j] - centres[1][j]);
    }
}
