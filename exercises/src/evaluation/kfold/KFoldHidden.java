package evaluation.kfold;

import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.exact;

import whetstone.datasets.Iris;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class KFoldHidden implements Checks<KFold> {
    @Override
    public void declare(Claims<KFold> claims) {
        claims.that("deals any number of rows as shuffled by any seed")
                .worth(0.25)
                .given(sizes(2, 3, 10, 100), KFoldCases::draw)
                .ask((folds, cut) -> folds.kFold(cut.n(), cut.k(), cut.seed()))
                .expectReference(KFoldReference::new, exact());

        claims.that("deals the three kinds of iris to ten folds")
                .worth(0.25)
                .given(sizes(1, 2, 3), (seed, random) -> random.nextLong())
                .ask((folds, seed) -> folds.stratified(Iris.load().y(), 10, seed))
                .expectReference(KFoldReference::new, exact());

        claims.that("deals any groups, lowest label first")
                .worth(0.25)
                .given(sizes(2, 10, 100), KFoldCases::inGroups)
                .ask((folds, cut) -> folds.grouped(cut.labels(), cut.k()))
                .expectReference(KFoldReference::new, exact());
    }
}
