package drift.report.wrong;

import whetstone.kit.Misconception;

@Misconception("When the findings are sorted, do the names go with them?")
public final class LeavesTheNamesBehind extends Rewritten {
    @Override
    Finding rewritten(Finding finding, String nameAtThisPlace, double alpha) {
        return new Finding(
                nameAtThisPlace, finding.statistic(), finding.pValue(), finding.adjusted(), finding.drifted());
    }
}
