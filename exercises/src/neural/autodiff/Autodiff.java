package neural.autodiff;

import java.util.List;

/** Evaluates formulas that are given as graphs of scalars, and differentiates them in one sweep backwards. */
public interface Autodiff {
    /**
     * The value of every node.
     *
     * @param graph at least one node, in any order: operands may stand before or after the node that uses them
     * @return for each node its value, at its index
     * @throws IllegalArgumentException when there are no nodes, an operand is the index of no node, nodes use each other in
     *     a circle, or the value of a leaf is not finite
     */
    double[] values(List<Node> graph);

    /**
     * The derivative of the value of one node by the value of every node.
     *
     * @param output index of the node that is differentiated
     * @return for each node d value(output) / d value(node), at its index; 0 where the output does not depend on the node
     * @throws IllegalArgumentException as {@link #values}, and when output is the index of no node
     */
    double[] gradient(List<Node> graph, int output);

    /** A node of a graph; it names its operands by their indices. */
    sealed interface Node permits Leaf, Unary, Binary, Power {}

    /** A number that is given: an input or a parameter. */
    record Leaf(double value) implements Node {}

    /** A function of one operand. */
    record Unary(Function function, int operand) implements Node {}

    /** An operation on two operands, which may be the same node. */
    record Binary(Operation operation, int left, int right) implements Node {}

    /** An operand raised to a constant, finite exponent. */
    record Power(int base, double exponent) implements Node {}

    /** What a {@link Unary} does. */
    enum Function {
        EXP,
        LOG,
        TANH,
        RELU
    }

    /** What a {@link Binary} does. */
    enum Operation {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE
    }
}
