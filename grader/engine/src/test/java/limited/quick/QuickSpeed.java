package limited.quick;

import static whetstone.kit.Tolerance.exact;

import java.util.Random;
import whetstone.kit.Badges;
import whetstone.kit.Speed;
import whetstone.kit.Tolerance;

public final class QuickSpeed implements Speed<Quick, double[]> {
    @Override
    public String what() {
        return "the squares of 20 numbers";
    }

    @Override
    public int size() {
        return 20;
    }

    @Override
    public double[] draw(int size, Random random) {
        return random.doubles(size).toArray();
    }

    @Override
    public Object ask(Quick quick, double[] x) {
        return quick.squares(x);
    }

    @Override
    public Tolerance tolerance() {
        return exact();
    }

    @Override
    public Badges badges() {
        return new Badges(2, 4, 1.5);
    }
}
