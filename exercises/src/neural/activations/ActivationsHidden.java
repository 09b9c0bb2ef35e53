package neural.activations;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.relative;

import java.util.Map;
import java.util.stream.IntStream;
import neural.activations.ActivationsCases.Inputs;
import neural.activations.ActivationsCases.Kind;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.figure.Spaced;

public final class ActivationsHidden implements Checks<Activations> {
    private static final int PLACES = 240;

    // numpy 1.24.2 with z = linspace(-6, 6, 240), u = 1 + arange(240) % 7, w = 1 + arange(240) % 5: w @ f(z), and
    // w @ (u * g) where g = imag(f(z + 1j * h)) / h with h = 1e-30, the derivative without any formula for it. The sums
    // for
    // sigmoid are those of scipy.special.expit (SciPy 1.10.1) and s (1 - s) as well.
    private static final Map<Kind, Sums> SUMS = Map.of(
            Kind.RELU, new Sums(1096.5690376569037, 1429.0),
            Kind.SIGMOID, new Sums(361.99036557289594, 237.78138971064513),
            Kind.TANH, new Sums(3.9999534762013815, 477.2173717787594),
            Kind.GELU, new Sums(1066.7372622587873, 1434.9657976075544));

    @Override
    public void declare(Claims<Activations> claims) {
        Inputs inputs = new Inputs(Spaced.evenly(-6, 6, PLACES), counted(7));
        for (Kind kind : Kind.values()) {
            claims.that("has the values and gradients of " + kind + " at 240 places from -6 to 6")
                    .worth(0.0625)
                    .ask(activations -> new Sums(
                            weighted(kind.values(activations, inputs.z())),
                            weighted(kind.gradient(activations, inputs))))
                    .expect(near(SUMS.get(kind), relative(1e-9)));
        }
    }

    private static double[] counted(int period) {
        return IntStream.range(0, PLACES).mapToDouble(i -> 1 + i % period).toArray();
    }

    private static double weighted(double[] values) {
        double[] weights = counted(5);
        return IntStream.range(0, values.length)
                .mapToDouble(i -> weights[i] * values[i])
                .sum();
    }

    /** Of the values and of the gradients, each entry with a weight of its own. */
    private record Sums(double values, double gradients) {}
}
