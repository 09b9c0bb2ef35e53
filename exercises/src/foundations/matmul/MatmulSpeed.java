package foundations.matmul;

import static whetstone.kit.Tolerance.within;

import foundations.matmul.MatmulCases.Pair;
import java.util.Random;
import whetstone.kit.Badges;
import whetstone.kit.Speed;
import whetstone.kit.Tolerance;

public final class MatmulSpeed implements Speed<Matmul, Pair> {
    @Override
    public String what() {
        return "the product of two 512 x 512 matrices";
    }

    @Override
    public int size() {
        return 512;
    }

    @Override
    public Pair draw(int size, Random random) {
        return Pair.square(size, random);
    }

    @Override
    public Object ask(Matmul matmul, Pair pair) {
        return matmul.multiply(pair.a(), pair.b());
    }

    @Override
    public Tolerance tolerance() {
        return within(1e-10, 1e-10);
    }

    /** Several sums at once give two to four times the naive speed, walking along rows about ten, blocks of rows 15. */
    @Override
    public Badges badges() {
        return new Badges(2, 8, 1.25);
    }
}
