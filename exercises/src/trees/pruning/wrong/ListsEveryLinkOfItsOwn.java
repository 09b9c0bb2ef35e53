package trees.pruning.wrong;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("Two links are equally weak. How often does their price stand in the list?")
public final class ListsEveryLinkOfItsOwn extends WeakestLink {
    @Override
    public double[] alphas(Node tree) {
        double[] prices = super.alphas(tree);
        double rows = Arrays.stream(counts(tree)).sum();
        List<Double> all = new ArrayList<>();
        Node left = tree;
        for (double price : prices) {
            Node next = collapsed(left, price, rows);
            all.addAll(Collections.nCopies(Math.max(1, parts(left, next)), price));
            left = next;
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** How many splits became leaves from one tree to the next. */
    private static int parts(Node before, Node after) {
        if (before instanceof Split old && after instanceof Split split) {
            return parts(old.left(), split.left()) + parts(old.right(), split.right());
        }
        return before instanceof Split && after instanceof Leaf ? 1 : 0;
    }
}
