package trees.pruning.wrong;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import whetstone.kit.Misconception;

@Misconception(
        "The second price of the list is a g of which tree: of the first one, or of what the first step has left?")
public final class ListsTheLinksOfTheWholeTree extends WeakestLink {
    @Override
    public double[] alphas(Node tree) {
        super.alphas(tree);
        double rows = Arrays.stream(counts(tree)).sum();
        return links(tree, rows).sorted().distinct().toArray();
    }

    private DoubleStream links(Node node, double rows) {
        return node instanceof Split split
                ? DoubleStream.concat(
                        DoubleStream.of(link(split, rows)),
                        DoubleStream.concat(links(split.left(), rows), links(split.right(), rows)))
                : DoubleStream.empty();
    }
}
