package neural.autodiff.wrong;

import java.util.ArrayList;
import java.util.List;
import neural.autodiff.AutodiffReference;
import whetstone.kit.Misconception;

@Misconception("Every call waits for the call for its operand. How many calls wait at once in a chain of 40,000 nodes?")
public final class CallsItselfForEachNode extends AutodiffReference {
    /** Where the stack ends differs from thread to thread; here it always ends at the same place. */
    private static final int CALLS = 15_000;

    @Override
    protected int[] order(List<Node> graph) {
        super.order(graph); // refuses what is no graph
        List<Integer> order = new ArrayList<>();
        boolean[] visited = new boolean[graph.size()];
        for (int node = graph.size() - 1; node >= 0; node--) {
            visit(graph, node, visited, order, 1);
        }
        return order.stream().mapToInt(node -> node).toArray();
    }

    private static void visit(List<Node> graph, int node, boolean[] visited, List<Integer> order, int calls) {
        if (calls > CALLS) {
            throw new StackOverflowError();
        }
        if (visited[node]) {
            return;
        }
        visited[node] = true;
        for (int operand : operands(graph.get(node))) {
            visit(graph, operand, visited, order, calls + 1);
        }
        order.add(node);
    }
}
