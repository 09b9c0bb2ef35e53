package trees.randomforest.wrong;

import whetstone.kit.Misconception;

@Misconception("Ask for two forests from two seeds. Where does the setting come into your draws?")
public final class ForgetsTheSeed extends Drawing {
    @Override
    long seed(Settings settings) {
        return 42;
    }
}
