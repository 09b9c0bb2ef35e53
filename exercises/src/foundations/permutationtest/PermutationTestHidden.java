package foundations.permutationtest;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.relative;

import foundations.permutationtest.PermutationTest.Welch;
import foundations.permutationtest.PermutationTestCases.Groups;
import java.util.stream.IntStream;
import whetstone.datasets.Mtcars;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class PermutationTestHidden implements Checks<PermutationTest> {
    @Override
    public void declare(Claims<PermutationTest> claims) {
        // SciPy 1.10.1: ttest_ind(automatic, manual, equal_var=False).statistic is -3.767123145144923, and
        // the formula for df with numpy.var(..., ddof=1) gives 18.332251638400464; Python's fractions agree in both.
        Groups cars = cars();
        claims.that("compares the mileage of automatic and manual cars")
                .worth(0.5)
                .ask(test -> test.welch(cars.a(), cars.b()))
                .expect(near(new Welch(-3.767123145144923, 18.332251638400464), relative(1e-11)));
    }

    private static Groups cars() {
        Mtcars cars = Mtcars.load();
        int manual = Mtcars.FEATURES.indexOf("am");
        return new Groups(mileage(cars, manual, 0), mileage(cars, manual, 1));
    }

    private static double[] mileage(Mtcars cars, int column, int value) {
        return IntStream.range(0, cars.y().length)
                .filter(i -> cars.x()[i][column] == value)
                .mapToDouble(i -> cars.y()[i])
                .toArray();
    }
}
