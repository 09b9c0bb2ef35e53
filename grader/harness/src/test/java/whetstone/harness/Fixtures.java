package whetstone.harness;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types like those of contracts. */
interface Fixtures {
    Bounds BOUNDS = new Bounds(64 << 20, 1000, 1 << 20);

    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    record Empty() {}

    record Small(short value) {}

    record Wrap(Empty inside) {}

    record Fit(double intercept, double[] coefficients) {}

    record Positive(int value) {
        public Positive {
            if (value <= 0) {
                throw new IllegalArgumentException("not positive: " + value);
            }
        }
    }

    sealed interface Node permits Leaf, Split {}

    record Leaf(double value) implements Node {}

    record Split(int feature, double threshold, Node left, Node right) implements Node {}

    sealed interface Activation {}

    enum Simple implements Activation {
        RELU,
        TANH
    }

    sealed interface Parametric extends Activation {}

    record Leaky(double slope) implements Parametric {}

    record Scaled(Activation inner, float factor) implements Parametric {}

    record Forest(List<Node> trees, Map<String, Double> importance, Optional<Colour> colour, Activation[] layers) {}

    record Chain(Optional<Chain> next) {}

    record Link(Optional<Link[]> inside) {}

    record Everything(
            boolean a,
            byte b,
            short c,
            char d,
            int e,
            long f,
            float g,
            double h,
            String i,
            Boolean j,
            Double k,
            boolean[] l,
            short[][] m,
            char[] n,
            long[] o,
            float[][][] p,
            List<List<Integer>> q,
            Map<Colour, List<String>> r,
            Optional<Optional<Fit>> s,
            Node t) {}

    /** Declares types that only a signature can name. */
    interface Methods {
        List<Double> doubles();

        List<Optional<Fit>>[] lists();

        Map<Integer, Map<String, double[]>> maps();

        List<Empty> empties();

        Map<String, Empty> named();

        List<Optional<Optional<Optional<Empty>>>> optionals();

        @SuppressWarnings("rawtypes")
        List raw();

        List<?> wild();

        List<Object> objects();

        Map<Fit, Double> byRecord();

        <T> T variable();

        java.util.ArrayList<Double> concrete();

        Fit fit(double[][] x, List<double[]> more);

        void update(double x);
    }
}
