package evaluation.confusionprf;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.absolute;

import evaluation.confusionprf.ConfusionPrf.Average;
import evaluation.confusionprf.ConfusionPrf.Scores;
import evaluation.confusionprf.ConfusionPrfCases.Rows;
import whetstone.datasets.Digits;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class ConfusionPrfHidden implements Checks<ConfusionPrf> {
    @Override
    public void declare(Claims<ConfusionPrf> claims) {
        Digits digits = Digits.load();
        Rows read = ConfusionPrfCases.read(digits);
        // scikit-learn 1.2.1, x and y of load_digits(), p = NearestCentroid().fit(x, y).predict(x): precision_score,
        // recall_score and fbeta_score(y, p, beta=2), each with average="macro", "micro" and "weighted", and
        // matthews_corrcoef(y, p).
        Scores macro = new Scores(0.9076837136985016, 0.9048313879596878, 0.9047376465754933);
        Scores micro = new Scores(0.9048414023372288, 0.9048414023372288, 0.9048414023372288);
        Scores weighted = new Scores(0.9078696485830802, 0.9048414023372288, 0.9047805187668172);
        claims.that("judges how handwritten digits are read by the nearest mean image")
                .worth(0.5)
                .ask(scorer -> {
                    int[][] matrix = scorer.confusion(read.truth(), read.predicted(), read.classes());
                    return new Judgement(
                            scorer.average(matrix, 2, Average.MACRO),
                            scorer.average(matrix, 2, Average.MICRO),
                            scorer.average(matrix, 2, Average.WEIGHTED),
                            scorer.mcc(matrix));
                })
                .expect(near(new Judgement(macro, micro, weighted, 0.8945200033435158), absolute(1e-9)));
    }

    private record Judgement(Scores macro, Scores micro, Scores weighted, double correlation) {}
}
