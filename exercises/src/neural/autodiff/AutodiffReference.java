package neural.autodiff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reverse-mode automatic differentiation: values in topological order (Kahn 1962, Communications of the ACM 5), derivatives
 * in the opposite one (Linnainmaa 1976, BIT 16; Baydin, Pearlmutter, Radul and Siskind 2018, "Automatic differentiation in
 * machine learning: a survey", Journal of Machine Learning Research 18).
 */
public class AutodiffReference implements Autodiff {
    @Override
    public double[] values(List<Node> graph) {
        return values(graph, order(graph));
    }

    @Override
    public double[] gradient(List<Node> graph, int output) {
        if (output < 0 || output >= graph.size()) {
            throw new IllegalArgumentException("output " + output + " of " + graph.size() + " nodes");
        }
        int[] order = order(graph);
        double[] values = values(graph, order);
        double[] gradient = new double[graph.size()];
        gradient[output] = 1;
        for (int place = order.length - 1; place >= 0; place--) {
            int node = order[place];
            if (gradient[node] != 0) { // what the output does not depend on hands nothing on, not even 0 times infinity
                int[] operands = operands(graph.get(node));
                double[] slopes = slopes(graph.get(node), values[node], values);
                for (int k = 0; k < operands.length; k++) {
                    gradient[operands[k]] += gradient[node] * slopes[k];
                }
            }
        }
        return gradient;
    }

    protected double[] values(List<Node> graph, int[] order) {
        double[] values = new double[graph.size()];
        for (int node : order) {
            values[node] = value(graph.get(node), values);
        }
        return values;
    }

    /** The nodes in an order in which each comes after its operands. */
    protected int[] order(List<Node> graph) {
        List<List<Integer>> users = users(graph);
        int[] missing = new int[graph.size()];
        Deque<Integer> ready = new ArrayDeque<>();
        for (int node = 0; node < missing.length; node++) {
            missing[node] = operands(graph.get(node)).length;
            if (missing[node] == 0) {
                ready.add(node);
            }
        }
        int[] order = new int[graph.size()];
        for (int place = 0; place < order.length; place++) {
            if (ready.isEmpty()) {
                throw new IllegalArgumentException("nodes use each other in a circle");
            }
            order[place] = ready.remove();
            for (int user : users.get(order[place])) {
                missing[user]--;
                if (missing[user] == 0) {
                    ready.add(user);
                }
            }
        }
        return order;
    }

    /** For each node the nodes that use it; one that uses it twice stands there twice. */
    private static List<List<Integer>> users(List<Node> graph) {
        if (graph.isEmpty()) {
            throw new IllegalArgumentException("no nodes");
        }
        List<List<Integer>> users = new ArrayList<>();
        graph.forEach(node -> users.add(new ArrayList<>()));
        for (int node = 0; node < graph.size(); node++) {
            if (graph.get(node) instanceof Leaf leaf && !Double.isFinite(leaf.value())) {
                throw new IllegalArgumentException("the value of leaf " + node + " is " + leaf.value());
            }
            for (int operand : operands(graph.get(node))) {
                if (operand < 0 || operand >= graph.size()) {
                    throw new IllegalArgumentException("node " + node + " uses " + operand + ", which is no node");
                }
                users.get(operand).add(node);
            }
        }
        return users;
    }

    protected static int[] operands(Node node) {
        if (node instanceof Unary unary) {
            return new int[] {unary.operand()};
        } else if (node instanceof Binary binary) {
            return new int[] {binary.left(), binary.right()};
        }
        return node instanceof Power power ? new int[] {power.base()} : new int[0];
    }

    protected static double value(Node node, double[] values) {
        if (node instanceof Unary unary) {
            double z = values[unary.operand()];
            return switch (unary.function()) {
                case EXP -> Math.exp(z);
                case LOG -> Math.log(z);
                case TANH -> Math.tanh(z);
                case RELU -> Math.max(0, z);
            };
        } else if (node instanceof Binary binary) {
            double left = values[binary.left()];
            double right = values[binary.right()];
            return switch (binary.operation()) {
                case ADD -> left + right;
                case SUBTRACT -> left - right;
                case MULTIPLY -> left * right;
                case DIVIDE -> left / right;
            };
        }
        return node instanceof Power power ? Math.pow(values[power.base()], power.exponent()) : ((Leaf) node).value();
    }

    /**
     * The derivatives of a node's value by each of its operands.
     *
     * @param own the value of the node itself
     * @param values those of all nodes
     */
    protected double[] slopes(Node node, double own, double[] values) {
        if (node instanceof Unary unary) {
            return new double[] {slope(unary.function(), values[unary.operand()], own)};
        } else if (node instanceof Binary binary) {
            return slopes(binary.operation(), values[binary.left()], values[binary.right()]);
        }
        return node instanceof Power power ? new double[] {slope(power, values[power.base()])} : new double[0];
    }

    protected double slope(Function function, double z, double own) {
        return switch (function) {
            case EXP -> own;
            case LOG -> 1 / z;
            case TANH -> 1 - own * own;
            case RELU -> z > 0 ? 1 : 0;
        };
    }

    protected double[] slopes(Operation operation, double left, double right) {
        return switch (operation) {
            case ADD -> new double[] {1, 1};
            case SUBTRACT -> new double[] {1, -1};
            case MULTIPLY -> new double[] {right, left};
            case DIVIDE -> new double[] {1 / right, -left / (right * right)};
        };
    }

    protected double slope(Power power, double base) {
        return power.exponent() * Math.pow(base, power.exponent() - 1);
    }
}
