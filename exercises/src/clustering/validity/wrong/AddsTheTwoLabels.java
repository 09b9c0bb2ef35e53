package clustering.validity.wrong;

import whetstone.kit.Misconception;

@Misconception("The labels 0 and 3, and the labels 1 and 2: are these the same pair of labels?")
public final class AddsTheTwoLabels extends OtherIndex {
    @Override
    Object pair(int a, int b) {
        return a + b;
    }
}
