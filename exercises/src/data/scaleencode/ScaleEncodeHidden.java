package data.scaleencode;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.relative;

import data.scaleencode.ScaleEncode.Scale;
import whetstone.datasets.Iris;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class ScaleEncodeHidden implements Checks<ScaleEncode> {
    @Override
    public void declare(Claims<ScaleEncode> claims) {
        // In exact fractions of the file's decimals the means are 1753/300, 2293/750, 1879/500 and 1799/1500, the
        // variances
        // 61301/90000, 106151/562500, 2321627/750000 and 1298549/2250000. scikit-learn 1.2.1, StandardScaler().fit(x),
        // has
        // the same in mean_ and scale_, to fifteen digits.
        Scale scale = new Scale(
                new double[] {1753 / 300.0, 2293 / 750.0, 1879 / 500.0, 1799 / 1500.0},
                new double[] {0.8253012917851409, 0.4344109677354946, 1.759404065775303, 0.7596926279021594});
        claims.that("learns the scale of the irises")
                .worth(0.25)
                .ask(scaler -> scaler.fit(Iris.load().x()))
                .expect(near(scale, relative(1e-9)));
    }
}
