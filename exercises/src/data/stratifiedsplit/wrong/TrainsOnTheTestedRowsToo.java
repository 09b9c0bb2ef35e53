package data.stratifiedsplit.wrong;

import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Is there a row in train that is also in test? The model then knows the answer.")
public final class TrainsOnTheTestedRowsToo extends Splitting {
    @Override
    Split parted(int n, IntStream tested) {
        return new Split(
                IntStream.range(0, n).toArray(), super.parted(n, tested).test());
    }
}
