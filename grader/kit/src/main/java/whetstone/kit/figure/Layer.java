package whetstone.kit.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that is drawn in a figure. Later layers lie on top of earlier ones.
 *
 * <p>Names are told in the legend, so they are words for a learner, such as "fit" or "held-out rows".
 *
 * <p>What has not the shape of its layer, or is too much for a picture, is refused with an IllegalArgumentException: answers
 * are not to be trusted.
 */
public sealed interface Layer {
    /** The most numbers, cells or nodes of one layer. */
    int MOST = 10_000;

    /** What the legend calls it. */
    String name();

    /**
     * Points at (x, y).
     *
     * @param group for each point the class or cluster that colours it, -1 for none; empty when all belong together
     */
    record Points(String name, double[] x, double[] y, int[] group) implements Layer {
        public Points {
            requireSameLength(x, y);
            require(
                    group.length == 0 || group.length == x.length,
                    group.length + " groups for " + x.length + " points");
        }
    }

    /** A line through (x, y) in the order given; a NaN breaks it. */
    record Line(String name, double[] x, double[] y) implements Layer {
        public Line {
            requireSameLength(x, y);
        }
    }

    /**
     * What is decided at every place of a grid: decision regions.
     *
     * @param x the columns' places, rising, evenly spaced
     * @param y the rows' places, rising, evenly spaced
     * @param group rows x columns, the class decided at each place
     */
    record Regions(String name, double[] x, double[] y, int[][] group) implements Layer {
        public Regions {
            requireAtMost(MOST, (long) x.length * y.length);
            require(group.length == y.length, group.length + " rows of regions for " + y.length + " y");
            for (int[] row : group) {
                require(row.length == x.length, row.length + " regions for " + x.length + " x");
            }
        }
    }

    /**
     * Bars side by side.
     *
     * @param labels below each bar
     * @param heights of each bar
     */
    record Bars(String name, List<String> labels, double[] heights) implements Layer {
        public Bars {
            requireAtMost(MOST, heights.length);
            require(labels.size() == heights.length, heights.length + " bars with " + labels.size() + " labels");
            labels = List.copyOf(labels);
        }
    }

    /** Places on the x axis that a line from bottom to top marks: alarms, changes, thresholds. */
    record Marks(String name, double[] at) implements Layer {
        public Marks {
            requireAtMost(MOST, at.length);
        }
    }

    /**
     * A picture of numbers, rows from top to bottom: an image, a matrix, a gradient.
     *
     * @param cells rows x columns
     */
    record Image(String name, double[][] cells) implements Layer {
        public Image {
            require(cells.length > 0 && cells[0].length > 0, "an image without cells");
            requireAtMost(MOST, (long) cells.length * cells[0].length);
            for (double[] row : cells) {
                require(row.length == cells[0].length, "rows of " + cells[0].length + " and " + row.length + " cells");
            }
        }
    }

    /** A tree, drawn from its root downwards; the only layer of its figure. */
    record Tree(String name, Twig root) implements Layer {
        /** The most questions on the way to a leaf: deeper trees cannot be read. */
        public static final int DEEPEST = 20;

        public Tree {
            requireAtMost(MOST, nodes(root, 0));
        }

        private static long nodes(Twig twig, int depth) {
            requireAtMost(DEEPEST, depth);
            return 1
                    + twig.branches().values().stream()
                            .mapToLong(below -> nodes(below, depth + 1))
                            .sum();
        }
    }

    /**
     * A node of a tree.
     *
     * @param label what stands in it
     * @param branches the nodes below it by what leads to them, such as "yes" and "no", in order; empty for a leaf
     */
    record Twig(String label, Map<String, Twig> branches) {
        /** The most characters of a label. */
        public static final int LONGEST = 200;

        public Twig {
            requireAtMost(LONGEST, label.length());
            branches = Collections.unmodifiableMap(new LinkedHashMap<>(branches)); // Map.copyOf keeps no order
        }

        /** A question with two answers. */
        public static Twig question(String label, Twig yes, Twig no) {
            Map<String, Twig> branches = new LinkedHashMap<>();
            branches.put("yes", yes);
            branches.put("no", no);
            return new Twig(label, branches);
        }

        public static Twig leaf(String label) {
            return new Twig(label, Map.of());
        }
    }

    private static void requireSameLength(double[] x, double[] y) {
        requireAtMost(MOST, x.length);
        require(x.length == y.length, x.length + " x for " + y.length + " y");
    }

    private static void requireAtMost(int most, long count) {
        require(count <= most, count + " are too many for a picture; at most " + most);
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
