package attacked.second;

/** The other exercise of a submission that attacks one exercise from another. */
public interface Second {
    double mean(double[] values);

    int words(String text);
}
