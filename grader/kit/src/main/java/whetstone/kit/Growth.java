package whetstone.kit;

import java.util.Locale;

/**
 * How the number of steps grows with the size of the input.
 *
 * <p>Steps are counted in the solution's own byte code (loops taken and methods called), so a slow machine changes
 * nothing. What the JDK's methods do inside is not counted: sorting is one step.
 */
public enum Growth {
    LINEAR(1),
    LINEARITHMIC(1),
    QUADRATIC(2);

    private final int power;

    Growth(int power) {
        this.power = power;
    }

    /**
     * The largest admitted ratio of steps between two sizes: half way, on a logarithmic scale, to growth by one more
     * power of the size.
     */
    public double admitted(int smaller, int larger) {
        double ratio = (double) larger / smaller;
        double exact = Math.pow(ratio, power) * (this == LINEARITHMIC ? Math.log(larger) / Math.log(smaller) : 1);
        return Math.sqrt(exact * Math.pow(ratio, power + 1.0));
    }

    Verdict judge(Trial smaller, Trial larger) {
        // A solution that leaves all its work to the JDK takes next to no steps of its own; 100 keep the ratio calm.
        double ratio = (larger.steps() + 100.0) / (smaller.steps() + 100.0);
        double admitted = admitted(smaller.size(), larger.size());
        return ratio <= admitted
                ? Verdict.right()
                : Verdict.wrong(
                        String.format(
                                Locale.ROOT,
                                "at most %.1f times the steps for %d values as for %d",
                                admitted,
                                larger.size(),
                                smaller.size()),
                        String.format(Locale.ROOT, "%.1f times the steps", ratio),
                        "");
    }
}
