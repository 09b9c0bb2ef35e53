package evaluation.calibration;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.absolute;

import evaluation.calibration.Calibration.Bin;
import evaluation.calibration.CalibrationCases.Forecasts;
import java.util.List;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class CalibrationHidden implements Checks<Calibration> {
    @Override
    public void declare(Claims<Calibration> claims) {
        Forecasts tumours = CalibrationCases.tumours();
        // scikit-learn 1.2.1, y = 1 - load_breast_cancer().target, p = 1 / (1 + exp(15.005 - mean radius)):
        // log_loss(y, p) and brier_score_loss(y, p); t, m = calibration_curve(y, p, n_bins=10) for two of the bins,
        // with
        // n = bincount(minimum(9, (10 * p).astype(int))), and (n / 569 * abs(t - m)).sum(). No p lies on an edge.
        claims.that("judges how well the mean radius forecasts that a tumour is malignant")
                .worth(0.5)
                .ask(scorer -> new Judgement(
                        scorer.logLoss(tumours.truth(), tumours.p(), 1e-9),
                        scorer.brier(tumours.truth(), tumours.p()),
                        scorer.ece(tumours.truth(), tumours.p(), tumours.bins())))
                .expect(near(
                        new Judgement(0.29258968734155466, 0.08965893659262111, 0.0324366146671471), absolute(1e-8)));

        claims.that("tells how many tumours of a kind of forecast are malignant")
                .worth(0.25)
                .ask(scorer -> {
                    List<Bin> bins = scorer.reliability(tumours.truth(), tumours.p(), tumours.bins());
                    return List.of(bins.get(0), bins.get(6));
                })
                .expect(near(
                        List.of(
                                new Bin(236, 0.03336829976098742, 11.0 / 236),
                                new Bin(16, 0.6527451849773733, 14.0 / 16)),
                        absolute(1e-8)));
    }

    private record Judgement(double logLoss, double brier, double ece) {}
}
