package foundations.permutationtest.wrong;

import java.util.Random;
import whetstone.kit.Misconception;

@Misconception("Ask with ten seeds. What is the Random made of?")
public final class IgnoresTheSeed extends Counting {
    @Override
    Random random(long seed) {
        return new Random(42);
    }
}
