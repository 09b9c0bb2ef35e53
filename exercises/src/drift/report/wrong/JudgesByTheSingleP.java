package drift.report.wrong;

import whetstone.kit.Misconception;

@Misconception("A finding holds two p. Which of them decides whether the feature drifted?")
public final class JudgesByTheSingleP extends Rewritten {
    @Override
    Finding rewritten(Finding finding, String nameAtThisPlace, double alpha) {
        return new Finding(
                finding.name(), finding.statistic(), finding.pValue(), finding.adjusted(), finding.pValue() <= alpha);
    }
}
