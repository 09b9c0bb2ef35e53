package classical.pca;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import java.util.List;
import whetstone.datasets.Digits;
import whetstone.datasets.Iris;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class PcaHidden implements Checks<Pca> {
    @Override
    public void declare(Claims<Pca> claims) {
        // scikit-learn 1.2.1, PCA().fit(x): mean_, components_[:2], explained_variance_[:2] and
        // explained_variance_ratio_[:2]; it works by a singular value decomposition, NumPy's eigh(cov(x.T)) agrees to
        // fourteen digits. Both have other signs.
        Pca.Model expected = new Pca.Model(
                new double[] {5.843333333333334, 3.0573333333333332, 3.758, 1.1993333333333334},
                new double[][] {
                    {0.3613865917853687, -0.08452251406456868, 0.8566706059498351, 0.3582891971515508},
                    {0.6565887712868422, 0.7301614347850266, -0.17337266279585684, -0.0754810199174632}
                },
                new double[] {4.228241706034864, 0.24267074792863344},
                new double[] {0.9246187232017271, 0.05306648311706783});
        claims.that("sees irises from two sides")
                .worth(0.5)
                .ask(pca -> pca.fit(Iris.load().x(), 2))
                .expect(near(expected, absolute(1e-7)));

        // scikit-learn 1.2.1, PCA(svd_solver="full").fit(x), and eigvalsh(cov(x.T)) of NumPy 1.24.2.
        claims.that("sees digits of 64 pixels from three sides")
                .worth(0.5)
                .ask(pca -> {
                    Pca.Model model = pca.fit(Digits.load().x(), 3);
                    return List.of(model.variances(), model.ratios());
                })
                .expect(near(
                        List.of(
                                new double[] {179.0069300979721, 163.7177468816776, 141.788439092284},
                                new double[] {0.14890593584063842, 0.13618771239635455, 0.11794593763975794}),
                        within(1e-7, 1e-7)));
    }
}
