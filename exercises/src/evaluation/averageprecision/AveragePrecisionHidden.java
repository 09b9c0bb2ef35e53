package evaluation.averageprecision;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.absolute;

import evaluation.averageprecision.AveragePrecisionCases.Scored;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;

public final class AveragePrecisionHidden implements Checks<AveragePrecision> {
    @Override
    public void declare(Claims<AveragePrecision> claims) {
        Scored area = AveragePrecisionCases.tumours("worst_area");
        Scored texture = AveragePrecisionCases.tumours("mean_texture");
        Scored graded = texture.with(Laws.each(texture.score(), score -> Math.rint(score / 4)));
        // scikit-learn 1.2.1, malignant = 1 - load_breast_cancer().target: average_precision_score(malignant, x) with
        // x = worst area and x = numpy.rint(mean texture / 4), which has eight values.
        claims.that("rates two measures of breast tumours by the cancers among those that they find")
                .worth(0.75)
                .ask(scorer -> new double[] {
                    scorer.averagePrecision(area.truth(), area.score()),
                    scorer.averagePrecision(graded.truth(), graded.score())
                })
                .expect(near(new double[] {0.9607921860537136, 0.5613775295033547}, absolute(1e-9)));
    }
}
