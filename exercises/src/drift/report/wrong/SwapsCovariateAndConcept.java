package drift.report.wrong;

import drift.report.ReportReference;
import java.util.List;
import whetstone.kit.Misconception;

@Misconception("The inputs are the same and the errors changed. Which of the two words is about the inputs?")
public final class SwapsCovariateAndConcept extends ReportReference {
    @Override
    public Kind kind(List<Finding> findings, double errorP, double alpha) {
        Kind kind = super.kind(findings, errorP, alpha);
        return kind == Kind.COVARIATE ? Kind.CONCEPT : kind == Kind.CONCEPT ? Kind.COVARIATE : kind;
    }
}
