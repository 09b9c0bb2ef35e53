package data.stratifiedsplit;

import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.exact;

import whetstone.datasets.Iris;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class StratifiedSplitHidden implements Checks<StratifiedSplit> {
    @Override
    public void declare(Claims<StratifiedSplit> claims) {
        claims.that("splits any number of rows as shuffled by any seed")
                .worth(0.25)
                .given(sizes(2, 3, 10, 100), StratifiedSplitCases::draw)
                .ask((splitter, rows) -> splitter.split(rows.labels().length, rows.testShare(), rows.seed()))
                .expectReference(StratifiedSplitReference::new, exact());

        claims.that("splits any classes as shuffled by any seed")
                .worth(0.25)
                .given(sizes(3, 10, 100), StratifiedSplitCases::draw)
                .ask((splitter, rows) -> splitter.stratified(rows.labels(), rows.testShare(), rows.seed()))
                .expectReference(StratifiedSplitReference::new, exact());

        claims.that("splits the three kinds of iris")
                .worth(0.25)
                .given(sizes(1, 2, 3), (seed, random) -> random.nextLong())
                .ask((splitter, seed) -> splitter.stratified(Iris.load().y(), 0.3, seed))
                .expectReference(StratifiedSplitReference::new, exact());
    }
}
