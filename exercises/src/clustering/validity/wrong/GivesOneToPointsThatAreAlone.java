package clustering.validity.wrong;

import whetstone.kit.Misconception;

@Misconception("A point that is alone has no a. What does the statement give it?")
public final class GivesOneToPointsThatAreAlone extends OtherSilhouette {
    @Override
    double alone() {
        return 1;
    }
}
