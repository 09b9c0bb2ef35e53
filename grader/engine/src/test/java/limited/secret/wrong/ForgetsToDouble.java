package limited.secret.wrong;

import limited.secret.Secret;
import whetstone.kit.Misconception;

@Misconception("What is twice one?")
public final class ForgetsToDouble implements Secret {
    @Override
    public int twice(int value) {
        return value;
    }
}
