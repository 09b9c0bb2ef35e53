package limited.secret.wrong;

import limited.secret.Secret;
import whetstone.kit.Misconception;

@Misconception("What is twice a thousand?")
public final class AddsToLargeNumbers implements Secret {
    @Override
    public int twice(int value) {
        return value > 1000 ? value + 1000 : 2 * value;
    }
}
