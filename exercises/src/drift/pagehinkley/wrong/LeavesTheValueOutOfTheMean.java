package drift.pagehinkley.wrong;

import whetstone.kit.Misconception;

@Misconception("At the first value of a stream: what is the running mean, and how far does the value lie from it?")
public final class LeavesTheValueOutOfTheMean extends StepByStep {
    @Override
    void takeIn(double value) {
        sum = sum(value);
        count++;
        mean += (value - mean) / count;
    }
}
