package trees.impurity.wrong;

import trees.impurity.ImpurityReference;
import whetstone.kit.Misconception;

@Misconception("Everybody at a node is of one class: how often is the most frequent class the wrong answer?")
public final class AnswersTheLargestShare extends ImpurityReference {
    @Override
    public double misclassification(int[] counts) {
        return 1 - super.misclassification(counts);
    }
}
