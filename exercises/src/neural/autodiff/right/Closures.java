package neural.autodiff.right;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import neural.autodiff.Autodiff;

/** Objects that know their operands and how to hand on; the order by a search in depth with a stack of its own. */
public final class Closures implements Autodiff {
    private static final class Scalar {
        double data;
        double grad;
        List<Scalar> operands = List.of();
        Runnable forward = () -> {};
        Runnable backward = () -> {};
        int next;
        boolean begun;
    }

    @Override
    public double[] values(List<Node> graph) {
        return forward(graph).stream().mapToDouble(scalar -> scalar.data).toArray();
    }

    @Override
    public double[] gradient(List<Node> graph, int output) {
        List<Scalar> scalars = forward(graph);
        if (output < 0 || output >= graph.size()) {
            throw new IllegalArgumentException("no such node: " + output);
        }
        Scalar root = scalars.get(output);
        scalars.forEach(scalar -> scalar.begun = false);
        scalars.forEach(scalar -> scalar.next = 0);
        List<Scalar> order = new ArrayList<>();
        search(root, order);
        Collections.reverse(order);
        root.grad = 1;
        order.forEach(scalar -> scalar.backward.run());
        return scalars.stream().mapToDouble(scalar -> scalar.grad).toArray();
    }

    private static List<Scalar> forward(List<Node> graph) {
        if (graph.isEmpty()) {
            throw new IllegalArgumentException("nothing to evaluate");
        }
        List<Scalar> scalars = new ArrayList<>();
        graph.forEach(node -> scalars.add(new Scalar()));
        for (int i = 0; i < graph.size(); i++) {
            try {
                connect(graph.get(i), scalars.get(i), scalars);
            } catch (IndexOutOfBoundsException missing) {
                throw new IllegalArgumentException("an operand is missing", missing);
            }
        }
        List<Scalar> order = new ArrayList<>();
        scalars.forEach(scalar -> search(scalar, order));
        order.forEach(scalar -> scalar.forward.run());
        return scalars;
    }

    /** Adds what has not been visited yet, operands first. */
    private static void search(Scalar root, List<Scalar> order) {
        List<Scalar> stack = new ArrayList<>();
        if (!root.begun) {
            root.begun = true;
            stack.add(root);
        }
        while (!stack.isEmpty()) {
            Scalar top = stack.get(stack.size() - 1);
            if (top.next < top.operands.size()) {
                Scalar operand = top.operands.get(top.next++);
                if (!operand.begun) {
                    operand.begun = true;
                    stack.add(operand);
                } else if (operand.next <= operand.operands.size()) {
                    throw new IllegalArgumentException("a circle");
                }
            } else {
                top.next = top.operands.size() + 1; // done
                order.add(stack.remove(stack.size() - 1));
            }
        }
    }

    private static void connect(Node node, Scalar out, List<Scalar> all) {
        if (node instanceof Leaf leaf) {
            if (Double.isNaN(leaf.value()) || Double.isInfinite(leaf.value())) {
                throw new IllegalArgumentException("a leaf of " + leaf.value());
            }
            out.data = leaf.value();
        } else if (node instanceof Power power) {
            Scalar a = all.get(power.base());
            out.operands = List.of(a);
            out.forward = () -> out.data = Math.pow(a.data, power.exponent());
            out.backward = () -> a.grad += out.grad * power.exponent() * Math.pow(a.data, power.exponent() - 1);
        } else if (node instanceof Unary unary) {
            unary(unary, out, all.get(unary.operand()));
        } else if (node instanceof Binary binary) {
            binary(binary, out, all.get(binary.left()), all.get(binary.right()));
        }
    }

    private static void unary(Unary unary, Scalar out, Scalar a) {
        out.operands = List.of(a);
        switch (unary.function()) {
            case EXP -> {
                out.forward = () -> out.data = Math.exp(a.data);
                out.backward = () -> a.grad += Math.exp(a.data) * out.grad;
            }
            case LOG -> {
                out.forward = () -> out.data = Math.log(a.data);
                out.backward = () -> a.grad += out.grad / a.data;
            }
            case TANH -> {
                out.forward = () -> out.data = 1 - 2 / (Math.exp(2 * a.data) + 1);
                out.backward = () -> a.grad += out.grad / Math.pow(Math.cosh(a.data), 2);
            }
            case RELU -> {
                out.forward = () -> out.data = a.data > 0 ? a.data : 0;
                out.backward = () -> a.grad += out.data > 0 ? out.grad : 0;
            }
        }
    }

    private static void binary(Binary binary, Scalar out, Scalar a, Scalar b) {
        out.operands = List.of(a, b);
        switch (binary.operation()) {
            case ADD, SUBTRACT -> {
                int sign = binary.operation() == Operation.ADD ? 1 : -1;
                out.forward = () -> out.data = a.data + sign * b.data;
                out.backward = () -> {
                    a.grad += out.grad;
                    b.grad += sign * out.grad;
                };
            }
            case MULTIPLY -> {
                out.forward = () -> out.data = a.data * b.data;
                out.backward = () -> {
                    a.grad += b.data * out.grad;
                    b.grad += a.data * out.grad;
                };
            }
            case DIVIDE -> {
                out.forward = () -> out.data = a.data / b.data;
                out.backward = () -> {
                    a.grad += out.grad / b.data;
                    b.grad -= out.grad * out.data / b.data;
                };
            }
        }
    }
}
