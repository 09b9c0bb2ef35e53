package foundations.poweriteration.wrong;

import whetstone.kit.Misconception;

@Misconception("v and -v are equally right. Which of the two does the statement ask for?")
public final class LeavesTheSignOpen extends Iterating {
    @Override
    double[] directed(double[] v) {
        return v;
    }
}
