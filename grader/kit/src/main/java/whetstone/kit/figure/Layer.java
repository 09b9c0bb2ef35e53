package whetstone.kit.figure;

import java.util.List;
import java.util.Map;

/**
 * One thing that is drawn in a figure. Later layers lie on top of earlier ones.
 *
 * <p>Names are told in the legend, so they are words for a learner, such as "fit" or "held-out rows".
 */
public sealed interface Layer {
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
            if (group.length != 0 && group.length != x.length) {
                throw new IllegalArgumentException(group.length + " groups for " + x.length + " points");
            }
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
    record Regions(String name, double[] x, double[] y, int[][] group) implements Layer {}

    /**
     * Bars side by side.
     *
     * @param labels below each bar
     * @param heights of each bar
     */
    record Bars(String name, List<String> labels, double[] heights) implements Layer {
        public Bars {
            if (labels.size() != heights.length) {
                throw new IllegalArgumentException(heights.length + " bars with " + labels.size() + " labels");
            }
        }
    }

    /** Places on the x axis that a line from bottom to top marks: alarms, changes, thresholds. */
    record Marks(String name, double[] at) implements Layer {}

    /**
     * A picture of numbers, rows from top to bottom: an image, a matrix, a gradient.
     *
     * @param cells rows x columns
     */
    record Image(String name, double[][] cells) implements Layer {}

    /** A tree, drawn from its root downwards; the only layer of its figure. */
    record Tree(String name, Twig root) implements Layer {}

    /**
     * A node of a tree.
     *
     * @param label what stands in it
     * @param branches the nodes below it by what leads to them, such as "yes" and "no", in order; empty for a leaf
     */
    record Twig(String label, Map<String, Twig> branches) {
        public static Twig leaf(String label) {
            return new Twig(label, Map.of());
        }
    }

    private static void requireSameLength(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " x for " + y.length + " y");
        }
    }
}
