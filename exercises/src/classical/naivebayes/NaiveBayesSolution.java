package classical.naivebayes;

/** Yours to write; statement.md says what is asked for. */
public final class NaiveBayesSolution implements NaiveBayes {
    @Override
    public Gaussian fitGaussian(double[][] x, int[] y) {
        throw new UnsupportedOperationException("fitGaussian is not written yet");
    }

    @Override
    public Multinomial fitMultinomial(double[][] counts, int[] y, double alpha) {
        throw new UnsupportedOperationException("fitMultinomial is not written yet");
    }

    @Override
    public double[][] logPosteriors(Model model, double[][] x) {
        throw new UnsupportedOperationException("logPosteriors is not written yet");
    }

    @Override
    public int[] predict(Model model, double[][] x) {
        throw new UnsupportedOperationException("predict is not written yet");
    }
}
