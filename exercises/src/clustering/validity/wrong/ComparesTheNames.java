package clustering.validity.wrong;

import clustering.validity.ValidityReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("The labels of one clustering are names of its own. What happens to your index when they are renamed?")
public final class ComparesTheNames extends ValidityReference {
    @Override
    public double adjustedRand(int[] a, int[] b) {
        super.adjustedRand(a, b);
        return IntStream.range(0, a.length).filter(i -> a[i] == b[i]).count() / (double) a.length;
    }
}
