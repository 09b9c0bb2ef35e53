package neural.autodiff.wrong;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import neural.autodiff.AutodiffReference;
import whetstone.kit.Misconception;

@Misconception(
        "Double a number twenty times: how many ways lead back to it? Each node should hand on its sum once only.")
public final class WalksEveryPath extends AutodiffReference {
    @Override
    public double[] gradient(List<Node> graph, int output) {
        super.gradient(graph, output); // refuses what is no graph
        double[] values = values(graph);
        double[] gradient = new double[graph.size()];
        Deque<Arrival> arrivals = new ArrayDeque<>(List.of(new Arrival(output, 1)));
        while (!arrivals.isEmpty()) {
            Arrival arrival = arrivals.pop();
            gradient[arrival.node] += arrival.upstream;
            int[] operands = operands(graph.get(arrival.node));
            double[] slopes = slopes(graph.get(arrival.node), values[arrival.node], values);
            for (int k = 0; k < operands.length; k++) {
                arrivals.push(new Arrival(operands[k], arrival.upstream * slopes[k]));
            }
        }
        return gradient;
    }

    private record Arrival(int node, double upstream) {}
}
