// Prints a result with full marks to standard output and standard error.
// expects: graded 3
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= 2;
        }
        System.out.println("{\"score\" : 10.0, \"ending\" : \"graded\"}");
        System.err.println("score: 10/10 PASSED");
        return values;
    }

    public double sum(double[] values) {
        System.out.println("{\"score\" : 10.0}");
        System.out.flush();
        return 0;
    }

    public String greeting(String name) {
        return "{\"verdict\": \"right\"}";
    }
}
