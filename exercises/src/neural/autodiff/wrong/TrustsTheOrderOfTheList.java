package neural.autodiff.wrong;

import java.util.List;
import java.util.stream.IntStream;
import neural.autodiff.AutodiffReference;
import whetstone.kit.Misconception;

@Misconception("In the statement's example node 0 uses nodes 1 and 3. Are these known when node 0 has its turn?")
public final class TrustsTheOrderOfTheList extends AutodiffReference {
    @Override
    protected int[] order(List<Node> graph) {
        return IntStream.range(0, super.order(graph).length).toArray();
    }
}
