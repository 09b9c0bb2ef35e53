package limited.quick;

/** Squares numbers. */
public interface Quick {
    double[] squares(double[] x);
}
