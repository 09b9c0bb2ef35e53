package neural.autodiff.wrong;

import java.util.List;
import neural.autodiff.AutodiffReference;
import whetstone.kit.Misconception;

@Misconception("For every node the whole list is gone through. Which nodes would be ready next, without a search?")
public final class SearchesTheGraphForEachNode extends AutodiffReference {
    @Override
    protected int[] order(List<Node> graph) {
        int[] order = super.order(graph);
        boolean[] done = new boolean[order.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = firstReady(graph, done);
            done[order[place]] = true;
        }
        return order;
    }

    private static int firstReady(List<Node> graph, boolean[] done) {
        int first = -1;
        for (int node = 0; node < done.length; node++) {
            boolean ready = !done[node];
            for (int operand : operands(graph.get(node))) {
                ready &= done[operand];
            }
            first = ready && first < 0 ? node : first;
        }
        return first;
    }
}
