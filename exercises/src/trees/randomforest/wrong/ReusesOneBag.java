package trees.randomforest.wrong;

import java.util.Random;
import whetstone.kit.Misconception;

@Misconception("Print the bags of the first two trees. What begins anew with every tree, and should not?")
public final class ReusesOneBag extends Drawing {
    @Override
    int[] bag(int n, Settings settings, Random random) {
        return super.bag(n, settings, new Random(settings.seed()));
    }
}
