package whetstone.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Stored answers of students and references rest on these bits: a changed hash breaks them all. */
class GoldenTest {
    static Stream<Arguments> generators() {
        return Stream.of(
                of(
                        "Plane.noiseless",
                        "609ffd2f124b72dbaac4fc934d793b0a58d782b4326a288a0dec08a804680b48",
                        random -> Plane.noiseless(random, 50, 4)),
                of(
                        "Plane.noisy",
                        "144ca8e47286790f158fd64fbd452451390810bf38f56862336d87a32559d9ce",
                        random -> Plane.noisy(random, 50, 4, 0.5)),
                of(
                        "Blobs",
                        "6d81b1d1a7572f22fda96bb6e80b98474e752a288c39c05db97809555555eceb",
                        random -> Blobs.draw(random, 100, Blobs.centres(random, 3, 2, 10), 1)),
                of(
                        "Moons",
                        "e17cbff7a480d9aab5aa8b5b07e5172f8c65ead711a4772e5e71086564899f1b",
                        random -> Moons.draw(random, 101, 0.1)),
                of(
                        "Circles",
                        "2a7c3e22c0a6aca78791e5a5476b5a5a4f5f77d4269a85cbbf4256bdda21078e",
                        random -> Circles.draw(random, 101, 0.1)),
                of(
                        "Spirals",
                        "9b793d236ed8cae738db9aff5ce2bae1528dfd0fbadc494c2f2f58a742b72f70",
                        random -> Spirals.draw(random, 3, 50, 0.02)),
                of(
                        "Friedman1",
                        "eea33766b9e1273f12023e5b54e556df9ccdabf5865499fdddbc43eba694e89d",
                        random -> Friedman1.draw(random, 100, 1)),
                of(
                        "Sea",
                        "948950315ad3b2828aadd60e5324af476f3443ecfe81b6ab127c9edc8b612a08",
                        random -> Sea.draw(random, 200, 0.1)),
                of(
                        "Stagger",
                        "9eaba0d2b3c065c7d133dc6a3a42e8cbb1238ff8d1277ca400fd5ae2e485af9c",
                        random -> Stagger.draw(random, 40)),
                of(
                        "RotatingHyperplane",
                        "1349ab8ad5e4c64761bdda3e78eefdb20afa5b969a772939f9c6591f3e49fe90",
                        random -> RotatingHyperplane.draw(random, 500, 10, 0.001)),
                of(
                        "BernoulliSteps",
                        "8f082705a803ccd03e1de90b086d3e62d2e2f4b3c07cf6e23ba8835e20a133ef",
                        random -> BernoulliSteps.draw(random, rate(0.2), rate(0.5))),
                of(
                        "GaussianSteps",
                        "51040f89e5121d8bb7d0b8254becb4c1d925970d96d5f8671d8853fe7b60412e",
                        random -> GaussianSteps.draw(random, mean(0), mean(2))));
    }

    private static Arguments of(String name, String sha256, Function<Random, Record> generator) {
        return Arguments.of(name, sha256, generator);
    }

    private static BernoulliSteps.Step rate(double rate) {
        return new BernoulliSteps.Step(300, rate);
    }

    private static GaussianSteps.Step mean(double mean) {
        return new GaussianSteps.Step(300, mean, 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("generators")
    void aSeedFixesEveryBit(String name, String sha256, Function<Random, Record> generator) {
        assertEquals(sha256, Bits.sha256(generator.apply(new Random(42))));
        assertEquals(sha256, Bits.sha256(generator.apply(new Random(42))), "the second time");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("generators")
    void anotherSeedGivesOtherData(String name, String sha256, Function<Random, Record> generator) {
        assertNotEquals(sha256, Bits.sha256(generator.apply(new Random(43))));
    }

    @Test
    void theGeneratorBeneathIsThePrescribedOne() {
        Random random = new Random(42);
        assertEquals(0.7275636800328681, random.nextDouble());
        assertEquals(0, new Random(42).nextInt(10));
        assertEquals(1.1419053154730547, new Random(42).nextGaussian());
    }
}
