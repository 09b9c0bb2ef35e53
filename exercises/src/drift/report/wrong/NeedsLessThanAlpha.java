package drift.report.wrong;

import whetstone.kit.Misconception;

@Misconception("A p that equals alpha: is it at most alpha?")
public final class NeedsLessThanAlpha extends Rewritten {
    @Override
    Finding rewritten(Finding finding, String nameAtThisPlace, double alpha) {
        return new Finding(
                finding.name(), finding.statistic(), finding.pValue(), finding.adjusted(), finding.adjusted() < alpha);
    }
}
