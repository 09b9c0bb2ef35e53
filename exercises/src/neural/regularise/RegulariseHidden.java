package neural.regularise;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import neural.regularise.Regularise.Norm;
import neural.regularise.RegulariseCases.Batch;
import neural.regularise.RegulariseCases.Course;
import whetstone.datasets.Wine;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

public final class RegulariseHidden implements Checks<Regularise> {
    @Override
    public void declare(Claims<Regularise> claims) {
        claims.that("has all derivatives of a batch of a hundred rows")
                .worth(0.25)
                .given(sizes(30, 100), Batch::draw)
                .ask((regularise, batch) -> regularise.backward(batch.x(), batch.norm(), batch.upstream()))
                .expectReference(RegulariseReference::new, within(1e-9, 1e-9));

        claims.that("stops long courses where they end")
                .worth(0.25)
                .given(sizes(50, 50, 50, 50, 200), Course::draw)
                .ask((regularise, course) -> regularise.stop(course.losses(), 6))
                .expectReference(RegulariseReference::new, Tolerance.exact());

        // scikit-learn 1.2.1: StandardScaler().fit_transform(load_wine().data)[0] is WINE; its divisor is n, too.
        Wine wine = Wine.load();
        int columns = wine.x()[0].length;
        Norm plain = new Norm(
                Laws.each(new double[columns], zero -> 1),
                new double[columns],
                new double[columns],
                new double[columns],
                0,
                1e-12);
        claims.that("brings thirteen measurements of 178 wines to one scale")
                .worth(0.25)
                .ask(regularise -> regularise.normalise(wine.x(), plain).y()[0])
                .expect(near(WINE, within(1e-8, 1e-8)));
    }

    private static final double[] WINE = {
        1.51861254099,
        -0.562249798329,
        0.232052540995,
        -1.16959317502,
        1.91390521757,
        0.808997394632,
        1.03481895813,
        -0.659563114305,
        1.22488398406,
        0.251716849819,
        0.362177275779,
        1.84791956651,
        1.01300892675
    };
}
