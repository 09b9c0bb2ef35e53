package whetstone.engine.child;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A contract with every kind of value that crosses the wire, for the {@link Rehearsal}. */
interface Piece {
    record Point(double[] place, int label) {}

    enum Tempo {
        SLOW,
        FAST
    }

    sealed interface Node permits Leaf, Split {}

    record Leaf(double value) implements Node {}

    record Split(int feature, double threshold, Node left, Node right) implements Node {}

    double[] numbers(double[][] rows, int[] labels, double number, Tempo tempo);

    List<Point> points(List<Point> points, Map<String, Double> weights, boolean flag);

    Optional<Node> tree(Node node, long seed, String[] names);

    /** Throws. */
    double refused(double number);

    /** Is not implemented. */
    String unwritten(String text, int number);
}
