package data.impute;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.relative;

import java.util.List;
import java.util.stream.Stream;
import whetstone.datasets.AirQuality;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class ImputeHidden implements Checks<Impute> {
    @Override
    public void declare(Claims<Impute> claims) {
        // scikit-learn 1.2.1, SimpleImputer(strategy=...).fit(x).statistics_ with "mean", "median" and "most_frequent";
        // the means in exact fractions are 4887/116, 13573/73, 3047/306, 1324/17, 1070/153 and 806/51.
        List<double[]> expected = List.of(
                new double[] {
                    42.12931034482759,
                    185.93150684931507,
                    9.957516339869281,
                    77.88235294117646,
                    6.993464052287582,
                    15.803921568627452
                },
                new double[] {31.5, 205, 9.7, 79, 7, 16},
                new double[] {23, 238, 11.5, 81, 5, 1});
        claims.that("learns what a summer's air in New York was like")
                .worth(0.25)
                .ask(impute -> Stream.of(Impute.Strategy.values())
                        .map(strategy -> impute.fit(AirQuality.load().x(), strategy))
                        .toList())
                .expect(near(expected, relative(1e-9)));
    }
}
