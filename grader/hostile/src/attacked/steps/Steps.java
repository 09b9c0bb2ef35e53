package attacked.steps;

/** Worth points for the way that it is answered: how the steps grow is counted in the solution's own process. */
public interface Steps {
    double largest(double[] values);
}
