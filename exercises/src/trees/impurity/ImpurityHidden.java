package trees.impurity;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.absolute;

import trees.impurity.ImpurityCases.Three;
import whetstone.datasets.Wine;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class ImpurityHidden implements Checks<Impurity> {
    @Override
    public void declare(Claims<Impurity> claims) {
        int[] cultivars = new int[3];
        for (int label : Wine.load().y()) {
            cultivars[label]++;
        }

        // scikit-learn 1.2.1, DecisionTreeClassifier(criterion=c).fit(*load_wine(return_X_y=True)).tree_.impurity[0]
        // with
        // c = "gini" and "entropy"; the fractions 10429/15842 and 107/178 give the first and the last, and SciPy
        // 1.10.1,
        // entropy([59, 71, 48], base=2), the second.
        claims.that("finds how mixed 59, 71 and 48 wines are")
                .worth(0.5)
                .ask(impurity -> ImpurityCases.of(impurity, cultivars))
                .expect(near(new Three(10429 / 15842.0, 1.5668222768551814, 107 / 178.0), absolute(1e-9)));
    }
}
