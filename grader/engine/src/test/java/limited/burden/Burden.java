package limited.burden;

import java.util.List;

/** Answers of every shape that a limit bounds; what a solution does on the way is its own affair. */
public interface Burden {
    boolean act();

    double[] numbers();

    String text();

    Nest nest();

    /** As deep as it likes. */
    record Nest(List<Nest> inside) {}
}
