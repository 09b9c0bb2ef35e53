package evaluation.leakage;

import static whetstone.kit.Expect.same;

import evaluation.leakage.Leakage.Nested;
import evaluation.leakage.Leakage.Search;
import evaluation.leakage.LeakageCases.Rows;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class LeakageHidden implements Checks<Leakage> {
    @Override
    public void declare(Claims<Leakage> claims) {
        Rows tumours = LeakageCases.tumours();
        // scikit-learn 1.2.1, x and y = 1 - target of load_breast_cancer(), row i tested in fold i % 5, for each k:
        // make_pipeline(StandardScaler(), SelectKBest(lambda x, t: abs(x[t == 1].mean(0) - x[t == 0].mean(0)), k=k),
        // NearestCentroid()).fit(x[train], y[train]).predict(x[test]) == y[test], summed; nested with i % 4 inside.
        claims.that("tests three measures of tumours by five splits")
                .worth(0.5)
                .ask(leakage -> leakage.crossValidate(tumours.x(), tumours.y(), 3, tumours.splits(5)))
                .expect(same(new int[] {107, 104, 111, 106, 107}));

        claims.that("chooses a number of measures of tumours by nested splits")
                .worth(0.5)
                .ask(leakage -> leakage.nested(
                        tumours.x(), tumours.y(), new Search(new int[] {1, 3, 10, 30}, 4), tumours.splits(5)))
                .expect(same(new Nested(new int[] {30, 3, 3, 3, 3}, new int[] {104, 104, 111, 106, 107})));
    }
}
