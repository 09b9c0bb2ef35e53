package neural.autodiff.wrong;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import neural.autodiff.AutodiffReference;
import whetstone.kit.Misconception;

@Misconception(
        "A node may hand on its sum only when it is complete. Who else uses the node, and have they all had their turn?")
public final class HandsOnWhenFirstReached extends AutodiffReference {
    @Override
    public double[] gradient(List<Node> graph, int output) {
        super.gradient(graph, output); // refuses what is no graph
        double[] values = values(graph);
        double[] gradient = new double[graph.size()];
        gradient[output] = 1;
        boolean[] reached = new boolean[graph.size()];
        Deque<Integer> next = new ArrayDeque<>(List.of(output));
        reached[output] = true;
        while (!next.isEmpty()) {
            int node = next.remove();
            int[] operands = operands(graph.get(node));
            double[] slopes = slopes(graph.get(node), values[node], values);
            for (int k = 0; k < operands.length; k++) {
                gradient[operands[k]] += gradient[node] * slopes[k];
                if (!reached[operands[k]]) {
                    reached[operands[k]] = true;
                    next.add(operands[k]);
                }
            }
        }
        return gradient;
    }
}
