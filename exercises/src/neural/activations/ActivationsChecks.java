package neural.activations;

import static neural.activations.ActivationsCases.negative;
import static neural.activations.ActivationsCases.ones;
import static whetstone.kit.Expect.gradient;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neural.activations.ActivationsCases.Inputs;
import neural.activations.ActivationsCases.Kind;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

/**
 * The numbers for gelu are mpmath 1.2.1's with 25 digits: the formula of the statement at ln 3, and its derivative there by
 * {@code mpmath.diff}.
 */
public final class ActivationsChecks implements Checks<Activations> {
    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    /** Central differences with h = 1e-5 are right to about 1e-10 for curves of this size. */
    private static final Tolerance DIFFERENCES = within(1e-8, 1e-6);

    private static final double LN3 = Math.log(3);
    private static final Inputs EXAMPLE = new Inputs(new double[] {-LN3, LN3}, new double[] {2, -4});
    private static final Inputs LARGE = new Inputs(new double[] {-800, 800}, new double[] {2, -4});

    private static final List<Inputs> MISFITS = List.of(
            new Inputs(new double[] {1, 2}, new double[] {1}), new Inputs(new double[] {1}, new double[] {1, 2}));

    private static final Map<Kind, double[]> VALUES = Map.of(
            Kind.RELU, new double[] {0, LN3},
            Kind.SIGMOID, new double[] {0.25, 0.75},
            Kind.TANH, new double[] {-0.8, 0.8},
            Kind.GELU, new double[] {-0.14956263663153775, 0.94904965203657194});

    private static final Map<Kind, double[]> GRADIENTS = Map.of(
            Kind.RELU, new double[] {0, -4},
            Kind.SIGMOID, new double[] {0.375, -0.75},
            Kind.TANH, new double[] {0.72, -1.44},
            Kind.GELU, new double[] {2 * -0.10341913477765503, -4 * 1.103419134777655});

    private static final Map<Kind, String> HINTS = Map.of(
            Kind.RELU, "Which numbers pass, and which become 0?",
            Kind.SIGMOID, "exp(ln 3) is 3 and exp(-ln 3) is 1/3; put them into the fraction by hand.",
            Kind.TANH, "exp(ln 3) is 3 and exp(-ln 3) is 1/3; put them into the fraction by hand.",
            Kind.GELU, "At ln 3 print u first: 0.923873, then tanh(u): 0.727724.");

    private static final Map<Kind, String> SLOPE_HINTS = Map.of(
            Kind.RELU, "The slope is 0 or 1, and z says which; then it is multiplied by upstream.",
            Kind.SIGMOID, "At ln 3, s is 3/4: multiply s by 1 - s, and by upstream.",
            Kind.TANH, "At ln 3, t is 4/5: 1 - t squared, times upstream.",
            Kind.GELU, "gelu is a product: two terms. The second has the slope of tanh(u), and that one a chain.");

    @Override
    public void declare(Claims<Activations> claims) {
        for (Kind kind : Kind.values()) {
            declareValues(claims, kind);
        }
        declareLaws(claims);
        for (Kind kind : Kind.values()) {
            declareGradients(claims, kind);
        }
        declareKink(claims);
        for (Kind kind : List.of(Kind.SIGMOID, Kind.TANH, Kind.GELU)) {
            declareLarge(claims, kind);
        }
        declareManners(claims);
    }

    private static String values(Kind kind) {
        return "has the values of " + kind + " in the statement's table";
    }

    private static String gradients(Kind kind) {
        return "has the gradients of " + kind + " in the statement's table";
    }

    private static void declareValues(Claims<Activations> claims, Kind kind) {
        claims.that(values(kind))
                .worth(0.5)
                .hint(HINTS.get(kind))
                .ask(activations -> kind.values(activations, EXAMPLE.z()))
                .expect(near(VALUES.get(kind), NINE_DIGITS));
    }

    private static void declareLaws(Claims<Activations> claims) {
        claims.that("has a sigmoid whose values at z and -z add up to 1")
                .worth(0.25)
                .after(values(Kind.SIGMOID))
                .given(sizes(1, 2, 20), ActivationsChecks::places)
                .ask(Activations::sigmoid)
                .again((z, random) -> negative(z))
                .expect((z, answers) -> near(
                                ones(z.before().length),
                                both(answers.first(), answers.second(), Double::sum),
                                NINE_DIGITS)
                        .about("the two add up to"));

        claims.that("has a tanh that is twice the sigmoid of 2z, less 1")
                .worth(0.25)
                .after(values(Kind.TANH))
                .given(sizes(1, 2, 20), ActivationsChecks::places)
                .ask((activations, z) -> new Pair(activations.sigmoid(Laws.each(z, at -> 2 * at)), activations.tanh(z)))
                .expect((z, pair) -> near(Laws.each(pair.sigmoid(), s -> 2 * s - 1), pair.tanh(), NINE_DIGITS)
                        .about("tanh is"));

        for (Kind kind : List.of(Kind.RELU, Kind.GELU)) {
            claims.that("has a " + kind + " whose values at z and -z differ by z")
                    .worth(0.125)
                    .after(values(kind))
                    .given(sizes(1, 2, 20), ActivationsChecks::places)
                    .ask((activations, z) -> kind.values(activations, z))
                    .again((z, random) -> negative(z))
                    .expect((z, answers) -> near(
                                    z.before(), both(answers.first(), answers.second(), (a, b) -> a - b), NINE_DIGITS)
                            .about("the difference is"));
        }
    }

    private static void declareGradients(Claims<Activations> claims, Kind kind) {
        claims.that(gradients(kind))
                .worth(0.5)
                .hint(SLOPE_HINTS.get(kind))
                .ask(activations -> kind.gradient(activations, EXAMPLE))
                .expect(near(GRADIENTS.get(kind), NINE_DIGITS));

        claims.that("has the gradient of " + kind + " that central differences of its own " + kind + " show")
                .worth(0.5)
                .after(values(kind))
                .hint(SLOPE_HINTS.get(kind))
                .given(sizes(3, 20), Inputs::draw)
                .ask((activations, inputs) -> kind.slope(activations, inputs))
                .expect((inputs, slope) -> gradient(slope.differences(inputs), slope.gradient(), DIFFERENCES));
    }

    private static void declareKink(Claims<Activations> claims) {
        claims.that("has the slope 0 for relu at 0")
                .worth(0.5)
                .after(gradients(Kind.RELU))
                .hint("Read the convention at the kink again: where z > 0, and where z = 0?")
                .ask(activations -> activations.reluGradient(new double[] {0, 1e-9, -1e-9}, new double[] {3, 3, 3}))
                .expect(near(new double[] {0, 3, 0}, NINE_DIGITS));
    }

    private static void declareLarge(Claims<Activations> claims, Kind kind) {
        claims.that("is right about " + kind + " at -800 and 800")
                .worth(0.5)
                .after(values(kind))
                .hint("exp(800) is Infinity. Which way of writing the formula divides by it, and which divides it?")
                .ask(activations -> new Far(kind.values(activations, LARGE.z()), kind.gradient(activations, LARGE)))
                .expect(near(
                        switch (kind) {
                            case SIGMOID -> new Far(new double[] {0, 1}, new double[] {0, 0});
                            case TANH -> new Far(new double[] {-1, 1}, new double[] {0, 0});
                            default -> new Far(new double[] {0, 800}, new double[] {0, -4});
                        },
                        NINE_DIGITS));
    }

    private static void declareManners(Claims<Activations> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.5)
                .after(values(Kind.RELU))
                .hint("Put the answer into an array of its own.")
                .given(sizes(2), Inputs::draw)
                .ask((activations, inputs) -> Stream.of(Kind.values())
                        .map(kind -> new Far(kind.values(activations, inputs.z()), kind.gradient(activations, inputs)))
                        .toList())
                .expectUntouchedInputs();

        claims.that("answers no numbers for no numbers")
                .worth(0.25)
                .after(values(Kind.RELU))
                .ask(activations -> Stream.of(Kind.values())
                        .mapToInt(kind -> kind.values(activations).length + kind.slopes(activations).length)
                        .sum())
                .expect(same(0));

        claims.that("refuses inputs and upstream of different lengths")
                .worth(0.25)
                .givenEach(Stream.of(Kind.values())
                        .flatMap(kind -> MISFITS.stream().map(inputs -> new Misfit(kind, inputs)))
                        .toList())
                .ask((activations, misfit) -> misfit.kind().gradient(activations, misfit.inputs()))
                .expectThrows(IllegalArgumentException.class);
    }

    private static double[] places(int size, Random random) {
        return random.doubles(size, -5, 5).toArray();
    }

    private static double[] both(double[] first, double[] second, DoubleBinaryOperator operator) {
        return IntStream.range(0, first.length)
                .mapToDouble(i -> operator.applyAsDouble(first[i], second[i]))
                .toArray();
    }

    private record Pair(double[] sigmoid, double[] tanh) {}

    private record Far(double[] values, double[] gradient) {}

    private record Misfit(Kind kind, Inputs inputs) {}
}
