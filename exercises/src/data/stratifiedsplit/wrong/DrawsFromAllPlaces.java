package data.stratifiedsplit.wrong;

import java.util.Random;
import whetstone.kit.Misconception;

@Misconception("From how many places is j drawn when i is 3? Compare your draws with the six of the example.")
public final class DrawsFromAllPlaces extends Splitting {
    @Override
    int partner(int i, int n, Random random) {
        return random.nextInt(n);
    }
}
