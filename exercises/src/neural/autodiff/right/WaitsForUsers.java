package neural.autodiff.right;

import java.util.List;
import neural.autodiff.Autodiff;

/**
 * Arrays only: every pass over a stack of nodes; backwards, a node is ready when all users that the output depends on have
 * reported.
 */
public final class WaitsForUsers implements Autodiff {
    @Override
    public double[] values(List<Node> graph) {
        int n = graph.size();
        if (n == 0) {
            throw new IllegalArgumentException("empty graph");
        }
        double[] values = new double[n];
        int[] state = new int[n]; // 0 new, 1 waiting, 2 known
        int[] stack = new int[2 * n + 1];
        for (int start = 0; start < n; start++) {
            int height = 0;
            stack[height++] = start;
            while (height > 0) {
                int node = stack[height - 1];
                int a = first(graph.get(node));
                int b = second(graph.get(node));
                if (a >= n || b >= n || a < -1 || b < -1) {
                    throw new IllegalArgumentException("operand outside of the graph");
                }
                int open = a >= 0 && state[a] != 2 ? a : b >= 0 && state[b] != 2 ? b : -1;
                if (state[node] == 2) {
                    height--;
                } else if (open < 0) {
                    values[node] = evaluate(graph.get(node), values);
                    state[node] = 2;
                    height--;
                } else if (state[open] == 1 || open == node) {
                    throw new IllegalArgumentException("circle");
                } else {
                    state[node] = 1;
                    stack[height++] = open;
                }
            }
        }
        return values;
    }

    @Override
    public double[] gradient(List<Node> graph, int output) {
        double[] values = values(graph);
        int n = values.length;
        if (output < 0 || output > n - 1) {
            throw new IllegalArgumentException("output outside of the graph");
        }
        int[] waiting = new int[n];
        boolean[] needed = new boolean[n];
        int[] stack = new int[n];
        int height = 0;
        stack[height++] = output;
        needed[output] = true;
        while (height > 0) {
            int node = stack[--height];
            for (int operand : new int[] {first(graph.get(node)), second(graph.get(node))}) {
                if (operand >= 0) {
                    waiting[operand]++;
                    if (!needed[operand]) {
                        needed[operand] = true;
                        stack[height++] = operand;
                    }
                }
            }
        }
        double[] sums = new double[n];
        sums[output] = 1.0;
        stack[height++] = output;
        while (height > 0) {
            int node = stack[--height];
            int a = first(graph.get(node));
            int b = second(graph.get(node));
            if (a >= 0) {
                sums[a] += sums[node] * slope(graph.get(node), true, values);
                if (--waiting[a] == 0) {
                    stack[height++] = a;
                }
            }
            if (b >= 0) {
                sums[b] += sums[node] * slope(graph.get(node), false, values);
                if (--waiting[b] == 0) {
                    stack[height++] = b;
                }
            }
        }
        return sums;
    }

    private static int first(Node node) {
        if (node instanceof Binary binary) {
            return checked(binary.left());
        }
        if (node instanceof Unary unary) {
            return checked(unary.operand());
        }
        return node instanceof Power power ? checked(power.base()) : -1;
    }

    private static int second(Node node) {
        return node instanceof Binary binary ? checked(binary.right()) : -1;
    }

    private static int checked(int operand) {
        if (operand < 0) {
            throw new IllegalArgumentException("negative operand");
        }
        return operand;
    }

    private static double evaluate(Node node, double[] v) {
        if (node instanceof Leaf leaf) {
            if (!(Math.abs(leaf.value()) < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("leaf of " + leaf.value());
            }
            return leaf.value();
        }
        double a = v[first(node)];
        if (node instanceof Power power) {
            return Math.pow(a, power.exponent());
        }
        if (node instanceof Unary unary) {
            return switch (unary.function()) {
                case EXP -> Math.exp(a);
                case LOG -> Math.log(a);
                case TANH -> Math.sinh(a) / Math.cosh(a);
                case RELU -> (a + Math.abs(a)) / 2;
            };
        }
        double b = v[second(node)];
        return switch (((Binary) node).operation()) {
            case ADD -> b + a;
            case SUBTRACT -> -(b - a);
            case MULTIPLY -> b * a;
            case DIVIDE -> a * (1 / b);
        };
    }

    private static double slope(Node node, boolean left, double[] v) {
        double a = v[first(node)];
        if (node instanceof Power power) {
            return Math.pow(a, power.exponent() - 1) * power.exponent();
        }
        if (node instanceof Unary unary) {
            return switch (unary.function()) {
                case EXP -> Math.exp(a);
                case LOG -> Math.pow(a, -1);
                case TANH -> 1 - Math.pow(Math.tanh(a), 2);
                case RELU -> Math.max(0, Math.signum(a));
            };
        }
        double b = v[second(node)];
        return switch (((Binary) node).operation()) {
            case ADD -> 1;
            case SUBTRACT -> left ? 1 : -1;
            case MULTIPLY -> left ? b : a;
            case DIVIDE -> left ? 1 / b : -a / b / b;
        };
    }
}
