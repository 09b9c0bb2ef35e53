package drift.report.wrong;

import whetstone.kit.Misconception;

@Misconception("To which p does the first adjusted one belong: to the smallest, or to the first of the input?")
public final class AnswersInSortedOrder extends InSteps {
    @Override
    int place(Integer[] order, int i) {
        return i;
    }
}
