package neural.autodiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import neural.autodiff.Autodiff.Binary;
import neural.autodiff.Autodiff.Function;
import neural.autodiff.Autodiff.Leaf;
import neural.autodiff.Autodiff.Node;
import neural.autodiff.Autodiff.Operation;
import neural.autodiff.Autodiff.Power;
import neural.autodiff.Autodiff.Unary;
import whetstone.kit.Laws;

/** Graphs, and what plain evaluation says of them. */
final class AutodiffCases {
    private static final double STEP = 1e-5;

    private AutodiffCases() {}

    /**
     * A graph and the node that is asked about.
     *
     * @param order the nodes, each after its operands
     */
    record Formula(List<Node> graph, int[] order, int output) {
        /** A graph whose nodes stand after their operands; its last node is the output. */
        static Formula of(List<Node> graph) {
            return new Formula(graph, IntStream.range(0, graph.size()).toArray(), graph.size() - 1);
        }

        /** The same formula, its nodes listed in a random order. */
        Formula shuffled(Random random) {
            int[] listed = Laws.order(graph.size(), random); // place i lists node listed[i]
            int[] place = Laws.inverse(listed);
            List<Node> moved = Arrays.stream(listed)
                    .mapToObj(node -> renamed(graph.get(node), place))
                    .toList();
            return new Formula(
                    moved, Arrays.stream(order).map(node -> place[node]).toArray(), place[output]);
        }

        double[] values() {
            return values(-1, 0);
        }

        /** The derivatives of the output by central differences: each node in turn is moved both ways. */
        double[] differences() {
            return IntStream.range(0, graph.size())
                    .mapToDouble(node -> (values(node, STEP)[output] - values(node, -STEP)[output]) / (2 * STEP))
                    .toArray();
        }

        private double[] values(int moved, double by) {
            double[] values = new double[graph.size()];
            for (int node : order) {
                values[node] = value(graph.get(node), values) + (node == moved ? by : 0);
            }
            return values;
        }

        /** The same formula with each leaf moved against its entry of the gradient. */
        Formula downhill(double[] gradient, double rate) {
            List<Node> moved = IntStream.range(0, graph.size())
                    .mapToObj(node -> graph.get(node) instanceof Leaf leaf
                            ? new Leaf(leaf.value() - rate * gradient[node])
                            : graph.get(node))
                    .toList();
            return new Formula(moved, order, output);
        }
    }

    /** Values stay within 0.2 and 8 in size, so that differences are exact enough and no kink is near. */
    static Formula draw(int size, Random random) {
        List<Node> graph = new ArrayList<>();
        double[] values = new double[size];
        while (graph.size() < size) {
            Node node = graph.size() < 1 + size / 4 ? new Leaf(4 * random.nextDouble() - 2) : node(graph, random);
            double value = value(node, values);
            if (Math.abs(value) >= 0.2 && Math.abs(value) <= 8 || node instanceof Unary unary && isOff(unary, values)) {
                values[graph.size()] = value;
                graph.add(node);
            }
        }
        return Formula.of(graph).shuffled(random);
    }

    private static boolean isOff(Unary unary, double[] values) {
        return unary.function() == Function.RELU && values[unary.operand()] < 0;
    }

    private static Node node(List<Node> graph, Random random) {
        int n = graph.size();
        return switch (random.nextInt(5)) {
            case 0 -> new Unary(Function.values()[random.nextInt(4)], random.nextInt(n));
            case 1 -> new Power(random.nextInt(n), List.of(2.0, 3.0, -1.0, 1.5).get(random.nextInt(4)));
            default -> new Binary(Operation.values()[random.nextInt(4)], random.nextInt(n), random.nextInt(n));
        };
    }

    /** The squared errors of a neuron, tanh(w x + b), over some points; w and b are leaves, and so are the points. */
    static Formula neuron(int points, Random random) {
        List<Node> graph = new ArrayList<>(List.of(new Leaf(random.nextDouble()), new Leaf(-random.nextDouble())));
        int sum = -1;
        for (int i = 0; i < points; i++) {
            int x = add(graph, new Leaf(4 * random.nextDouble() - 2));
            int y = add(graph, new Leaf(2 * random.nextDouble() - 1));
            int z = add(graph, new Binary(Operation.ADD, add(graph, new Binary(Operation.MULTIPLY, 0, x)), 1));
            int error = add(graph, new Binary(Operation.SUBTRACT, add(graph, new Unary(Function.TANH, z)), y));
            int square = add(graph, new Power(error, 2));
            sum = i == 0 ? square : add(graph, new Binary(Operation.ADD, sum, square));
        }
        return Formula.of(graph).shuffled(random);
    }

    /** A sum that adds the first leaf again and again, so that it has the derivative size + 1. */
    static Formula chain(int size, Random random) {
        List<Node> graph = new ArrayList<>(List.of(new Leaf(0.5)));
        for (int i = 0; i < size; i++) {
            graph.add(new Binary(Operation.ADD, i, 0));
        }
        return Formula.of(graph).shuffled(random);
    }

    /** A number that is added to itself, the sum to itself, and so on: 2 to the power of size paths to the leaf. */
    static Formula ladder(int size, Random random) {
        List<Node> graph = new ArrayList<>(List.of(new Leaf(0.5)));
        for (int i = 0; i < size; i++) {
            graph.add(new Binary(Operation.ADD, i, i));
        }
        return Formula.of(graph).shuffled(random);
    }

    static int add(List<Node> graph, Node node) {
        graph.add(node);
        return graph.size() - 1;
    }

    private static Node renamed(Node node, int[] place) {
        if (node instanceof Unary unary) {
            return new Unary(unary.function(), place[unary.operand()]);
        } else if (node instanceof Binary binary) {
            return new Binary(binary.operation(), place[binary.left()], place[binary.right()]);
        }
        return node instanceof Power power ? new Power(place[power.base()], power.exponent()) : node;
    }

    private static double value(Node node, double[] values) {
        if (node instanceof Leaf leaf) {
            return leaf.value();
        } else if (node instanceof Unary unary) {
            double z = values[unary.operand()];
            return switch (unary.function()) {
                case EXP -> Math.exp(z);
                case LOG -> Math.log(z);
                case TANH -> Math.tanh(z);
                case RELU -> z > 0 ? z : 0;
            };
        } else if (node instanceof Power power) {
            return Math.pow(values[power.base()], power.exponent());
        }
        Binary binary = (Binary) node;
        double left = values[binary.left()];
        double right = values[binary.right()];
        return switch (binary.operation()) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
        };
    }
}
