package trees.pruning.right;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import trees.pruning.Pruning;

/** A tree of its own that changes in place, one link after the other, with links compared as fractions of integers. */
public final class ExactFractions implements Pruning {
    @Override
    public double[] alphas(Node tree) {
        Part root = new Part(tree);
        long rows = root.rows();
        List<Double> alphas = new ArrayList<>();
        for (Part weakest = root.weakest(); weakest != null; weakest = root.weakest()) {
            double alpha = (double) weakest.saved() / (weakest.size() - 1) / rows;
            if (alphas.isEmpty() || alphas.get(alphas.size() - 1) < alpha - 1e-12) {
                alphas.add(alpha);
            }
            weakest.cut();
        }
        return alphas.stream().mapToDouble(alpha -> alpha).toArray();
    }

    @Override
    public Node prune(Node tree, double alpha) {
        if (!(alpha >= 0)) {
            throw new IllegalArgumentException("negative price or none");
        }
        Part root = new Part(tree);
        long rows = root.rows();
        Part weakest = root.weakest();
        while (weakest != null && (double) weakest.saved() / rows <= (alpha + 1e-12) * (weakest.size() - 1)) {
            weakest.cut();
            weakest = root.weakest();
        }
        return root.value();
    }

    private static final class Part {
        private final Split split;
        private final int[] counts;
        private Part left;
        private Part right;

        Part(Node node) {
            if (node instanceof Split inner) {
                split = inner;
                left = new Part(inner.left());
                right = new Part(inner.right());
                if (left.counts.length != right.counts.length) {
                    throw new IllegalArgumentException("classes");
                }
                counts = new int[left.counts.length];
                for (int k = 0; k < counts.length; k++) {
                    counts[k] = left.counts[k] + right.counts[k];
                }
            } else {
                split = null;
                counts = ((Leaf) node).counts().clone();
                for (int count : counts) {
                    if (count < 0) {
                        throw new IllegalArgumentException("negative count");
                    }
                }
            }
        }

        long rows() {
            long rows = 0;
            for (int count : counts) {
                rows += count;
            }
            if (rows == 0) {
                throw new IllegalArgumentException("no rows");
            }
            return rows;
        }

        int size() {
            return left == null ? 1 : left.size() + right.size();
        }

        private long errors() {
            long sum = 0;
            long most = 0;
            for (int count : counts) {
                sum += count;
                most = Math.max(most, count);
            }
            return sum - most;
        }

        private long errorsBelow() {
            return left == null ? errors() : left.errorsBelow() + right.errorsBelow();
        }

        long saved() {
            return errors() - errorsBelow();
        }

        /** The first split with the weakest link, or null when this is a leaf. */
        Part weakest() {
            Part best = null;
            Deque<Part> todo = new ArrayDeque<>(List.of(this));
            while (!todo.isEmpty()) {
                Part part = todo.pop();
                if (part.left != null) {
                    todo.push(part.right);
                    todo.push(part.left);
                    boolean weaker =
                            best == null || part.saved() * (best.size() - 1) < best.saved() * (part.size() - 1);
                    best = weaker ? part : best;
                }
            }
            return best;
        }

        void cut() {
            left = null;
            right = null;
        }

        Node value() {
            return left == null
                    ? new Leaf(counts)
                    : new Split(split.feature(), split.threshold(), left.value(), right.value());
        }
    }
}
