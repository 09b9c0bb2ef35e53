// Throws an exception of two hundred ancestors, each with a long name.
// expects: graded 6
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        throw new AncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestor199();
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** An ancestor. */
class AncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestor0 extends RuntimeException {
    private static final long serialVersionUID = 1;
}

// repeat 1 to 199: /** An ancestor. */ class AncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestor{i} extends AncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestorAncestor{before} { private static final long serialVersionUID = 1; }
