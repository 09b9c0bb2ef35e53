package clustering.validity.wrong;

import clustering.validity.ValidityReference;
import java.util.HashMap;
import java.util.Map;

/** Counts right, so that mistakes can put the counts together otherwise. */
abstract class OtherIndex extends ValidityReference {
    @Override
    public double adjustedRand(int[] a, int[] b) {
        super.adjustedRand(a, b); // refuses
        Map<Object, Integer> both = new HashMap<>();
        Map<Object, Integer> inA = new HashMap<>();
        Map<Object, Integer> inB = new HashMap<>();
        for (int i = 0; i < a.length; i++) {
            both.merge(pair(a[i], b[i]), 1, Integer::sum);
            inA.merge(a[i], 1, Integer::sum);
            inB.merge(b[i], 1, Integer::sum);
        }
        double n = a.length;
        return index(sum(both), sum(inA), sum(inB), n * (n - 1) / 2);
    }

    Object pair(int a, int b) {
        return a + " " + b;
    }

    private double sum(Map<Object, Integer> counts) {
        double sum = 0;
        for (int count : counts.values()) {
            sum += pairs(count);
        }
        return sum;
    }

    double pairs(int count) {
        return count * (count - 1.0) / 2;
    }

    double index(double together, double inA, double inB, double all) {
        if (together == inA && together == inB) {
            return 1;
        }
        double expected = inA / all * inB;
        return (together - expected) / ((inA + inB) / 2 - expected);
    }
}
