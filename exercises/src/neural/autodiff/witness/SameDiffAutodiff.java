package neural.autodiff.witness;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import neural.autodiff.Autodiff;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * ND4J's SameDiff. It builds its graph operands first, so the nodes are sorted here. A node is a variable of one double; a
 * leaf a trainable one, which cannot be an output itself: the output is multiplied by 1. What the output does not depend on has no gradient there, which is 0 here.
 */
@Witness(
        value = "ND4J 1.0.0-M2.1 (SameDiff)",
        excuses = {
            @Excuse(
                    claims = "takes four times the steps for a chain that is four times as long",
                    reason = "putting nodes into order in rounds is this adapter's")
        })
public final class SameDiffAutodiff implements Autodiff {
    @Override
    public double[] values(List<Node> graph) {
        SameDiff same = SameDiff.create();
        SDVariable[] variables = variables(same, graph);
        double[] values = new double[variables.length];
        for (int node = 0; node < values.length; node++) {
            values[node] = variables[node].eval().getDouble(0);
        }
        return values;
    }

    @Override
    public double[] gradient(List<Node> graph, int output) {
        if (output < 0 || output >= graph.size()) {
            throw new IllegalArgumentException("no node " + output);
        }
        SameDiff same = SameDiff.create();
        SDVariable[] variables = variables(same, graph);
        variables[output].mul(1).markAsLoss();
        same.createGradFunction(Arrays.stream(variables).map(SDVariable::name).toArray(String[]::new));
        Map<String, INDArray> found = same.calculateGradients(
                Map.of(),
                Arrays.stream(variables)
                        .map(SDVariable::name)
                        .filter(same::variableHasGradient)
                        .toArray(String[]::new));
        double[] gradient = Arrays.stream(variables)
                .mapToDouble(variable -> found.containsKey(variable.name())
                        ? found.get(variable.name()).getDouble(0)
                        : 0)
                .toArray();
        return gradient;
    }

    private static SDVariable[] variables(SameDiff same, List<Node> graph) {
        if (graph.isEmpty()) {
            throw new IllegalArgumentException("no nodes");
        }
        SDVariable[] variables = new SDVariable[graph.size()];
        int missing = variables.length;
        while (missing > 0) {
            int before = missing;
            for (int node = 0; node < variables.length; node++) {
                if (variables[node] == null) {
                    variables[node] = variable(same, "n" + node, graph.get(node), variables);
                    missing -= variables[node] == null ? 0 : 1;
                }
            }
            if (missing == before) {
                throw new IllegalArgumentException("a circle");
            }
        }
        return variables;
    }

    /** Null when an operand is missing. */
    private static SDVariable variable(SameDiff same, String name, Node node, SDVariable[] known) {
        if (node instanceof Leaf leaf) {
            if (!Double.isFinite(leaf.value())) {
                throw new IllegalArgumentException("not finite: " + leaf);
            }
            return same.var(name, Nd4j.scalar(leaf.value()));
        } else if (node instanceof Binary binary) {
            SDVariable a = operand(binary.left(), known);
            SDVariable b = operand(binary.right(), known);
            return a == null || b == null ? null : binary(name, binary.operation(), a, b);
        } else if (node instanceof Power power) {
            SDVariable a = operand(power.base(), known);
            return a == null ? null : same.math().pow(name, a, power.exponent());
        }
        Unary unary = (Unary) node;
        SDVariable a = operand(unary.operand(), known);
        if (a == null) {
            return null;
        }
        return switch (unary.function()) {
            case EXP -> same.math().exp(name, a);
            case LOG -> same.math().log(name, a);
            case TANH -> same.math().tanh(name, a);
            case RELU -> same.nn().relu(name, a, 0);
        };
    }

    private static SDVariable operand(int operand, SDVariable[] known) {
        if (operand < 0 || operand >= known.length) {
            throw new IllegalArgumentException("no node " + operand);
        }
        return known[operand];
    }

    private static SDVariable binary(String name, Operation operation, SDVariable a, SDVariable b) {
        return switch (operation) {
            case ADD -> a.add(name, b);
            case SUBTRACT -> a.sub(name, b);
            case MULTIPLY -> a.mul(name, b);
            case DIVIDE -> a.div(name, b);
        };
    }
}
