package linear.msegradient;

import static whetstone.kit.Expect.gradient;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import java.util.List;
import linear.msegradient.MseGradient.LossAndGradient;
import linear.msegradient.MseGradientCases.Place;
import whetstone.datasets.Plane;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;

public final class MseGradientChecks implements Checks<MseGradient> {
    private static final String EXAMPLE = "evaluates the example of the statement";

    private static final double[][] X = {{1, 3}, {2, 1}, {0, -4}};
    private static final double[] Y = {7, 1, -2};
    private static final double[] AT = {1, 2, 1};

    private static final List<Place> MISFITS = List.of(
            new Place(new double[0][], new double[0], AT),
            new Place(X, new double[] {7, 1}, AT),
            new Place(X, Y, new double[] {1, 2}),
            new Place(X, Y, new double[] {1, 2, 1, 3}),
            new Place(new double[][] {{1, 3}, {2}, {0, -4}}, Y, AT));

    @Override
    public void declare(Claims<MseGradient> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .ask(mse -> new Place(X, Y, AT).evaluate(mse))
                .expect(near(new LossAndGradient(9, 2, new double[] {6, 4}), absolute(1e-9)));

        claims.that("answers the mean of the squared residuals")
                .worth(1.5)
                .hint("With a single row the loss is the square of its residual.")
                .given(sizes(1, 2, 30), Place::somewhere)
                .ask((mse, place) -> place.evaluate(mse).loss())
                .expect((place, loss) -> near(place.loss(place.at()), loss, within(1e-9, 1e-8)));

        // Central differences of a square are exact up to rounding, some 1e-9 here.
        claims.that("answers the gradient that tiny steps to both sides find")
                .worth(2)
                .hint("Compare one derivative at a time with (L(b + h) - L(b - h)) / 2h, for a single row first.")
                .given(sizes(1, 2, 30), Place::somewhere)
                .ask((mse, place) -> place.evaluate(mse))
                .expect((place, answer) -> gradient(
                        Laws.centralDifferences(place::loss, place.at()),
                        MseGradientCases.gradient(answer),
                        within(1e-6, 1e-6)));

        claims.that("is level at the line of least squares")
                .worth(1)
                .hint("For x = (0, 2, 4) and y = (1, 2, 6) this line is 0.5 + 1.25 x. No small step makes it better.")
                .ask(mse ->
                        mse.evaluate(new double[][] {{0}, {2}, {4}}, new double[] {1, 2, 6}, 0.5, new double[] {1.25}))
                .expect(near(new LossAndGradient(0.5, 0, new double[] {0}), absolute(1e-9)));

        claims.that("has no loss and no gradient on the plane that the points lie on")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("Prediction and target are equal in every row here. What is left of a residual?")
                .given(sizes(1, 5, 40), (size, random) -> {
                    Plane plane = Plane.noiseless(random, size, 3);
                    return new Place(plane.x(), plane.y(), plane.coefficients());
                })
                .ask((mse, place) -> place.evaluate(mse))
                .expect(near(new LossAndGradient(0, 0, new double[3]), absolute(1e-9)));

        claims.that("answers the same when every row is given twice")
                .worth(1)
                .after(EXAMPLE)
                .hint("Twice the rows make every sum twice as large. What is it divided by?")
                .given(sizes(1, 20), Place::somewhere)
                .ask((mse, place) -> place.evaluate(mse))
                .again((place, random) -> place.twice())
                .expectUnchanged(within(1e-9, 1e-9));

        claims.that("does not care about the order of the rows")
                .worth(0.5)
                .after(EXAMPLE)
                .given(sizes(3, 30), Place::somewhere)
                .ask((mse, place) -> place.evaluate(mse))
                .again(Place::shuffled)
                .expectUnchanged(within(1e-9, 1e-9));

        claims.that("evaluates an intercept without columns")
                .worth(0.5)
                .hint("With d = 0 the prediction is the intercept: the residuals of this example are 1, -1 and -6.")
                .ask(mse -> mse.evaluate(new double[][] {{}, {}, {}}, new double[] {1, 3, 8}, 2, new double[0]))
                .expect(near(new LossAndGradient(38.0 / 3, -4, new double[0]), absolute(1e-9)));

        claims.that("leaves its inputs as they were")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("Put the residuals into an array of your own.")
                .ask(mse -> new Place(X, Y, AT).evaluate(mse))
                .expectUntouchedInputs();

        claims.that("refuses no rows, and targets, slopes or rows that do not fit")
                .worth(1)
                .hint("Compare the sizes before the first sum: rows with targets, and each row with the slopes.")
                .givenEach(MISFITS)
                .ask((mse, misfit) -> misfit.evaluate(mse))
                .expectThrows(IllegalArgumentException.class);
    }
}
