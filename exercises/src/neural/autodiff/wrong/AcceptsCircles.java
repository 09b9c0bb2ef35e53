package neural.autodiff.wrong;

import java.util.Arrays;
import java.util.List;
import neural.autodiff.AutodiffReference;
import whetstone.kit.Misconception;

@Misconception("Two nodes that use each other: which of them can be evaluated first? Count the nodes that got a value.")
public final class AcceptsCircles extends AutodiffReference {
    @Override
    public double[] values(List<Node> graph) {
        try {
            return super.values(graph);
        } catch (IllegalArgumentException refused) {
            if (refused.getMessage().contains("circle")) {
                return new double[graph.size()];
            }
            throw refused;
        }
    }

    @Override
    public double[] gradient(List<Node> graph, int output) {
        return Arrays.stream(values(graph)).allMatch(value -> value == 0)
                ? new double[graph.size()]
                : super.gradient(graph, output);
    }
}
