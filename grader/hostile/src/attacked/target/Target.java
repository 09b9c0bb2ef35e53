package attacked.target;

/** What the hostile submissions pretend to solve. */
public interface Target {
    double[] twice(double[] values);

    double sum(double[] values);

    String greeting(String name);
}
