package clustering.dbscan;

import static whetstone.kit.Expect.sameGroups;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Sizes.times;
import static whetstone.kit.Tolerance.exact;

import whetstone.datasets.Iris;
import whetstone.datasets.Moons;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class DbscanHidden implements Checks<Dbscan> {
    @Override
    public void declare(Claims<Dbscan> claims) {
        Iris irises = Iris.load();
        // With 300 points on each arc of length pi, a gap of 0.25 has the chance 300 exp(-300 * 0.25 / pi) = 1e-8; the
        // arcs are 0.5 apart, and a distance of 0.25 across is 5.9 standard deviations (0.03 sqrt 2) away.
        claims.that("tells apart two moons, which k-means cuts across")
                .worth(0.5)
                .given(times(3, 600), (size, random) -> Moons.draw(random, size, 0.03))
                .ask((dbscan, moons) -> dbscan.label(moons.x(), 0.25, 5))
                .expect((moons, labels) -> sameGroups(moons.labels(), labels));

        // The irises are measured to 0.1, so squared distances are multiples of 0.01; 0.525 squared is halfway between
        // two.
        claims.that("labels the irises with many and with few neighbours asked for")
                .worth(0.5)
                .given(sizes(3, 5, 12), (minPoints, random) -> minPoints)
                .ask((dbscan, minPoints) -> dbscan.label(irises.x(), 0.525, minPoints))
                .expectReference(DbscanReference::new, exact());
    }
}
