package drift.report.wrong;

import drift.report.ReportReference;
import java.util.List;
import java.util.stream.IntStream;

/** Right findings, for mistakes that write them down wrongly. */
abstract class Rewritten extends ReportReference {
    @Override
    public List<Finding> report(double[][] reference, double[][] current, List<String> names, double alpha) {
        List<Finding> found = super.report(reference, current, names, alpha);
        return IntStream.range(0, found.size())
                .mapToObj(i -> rewritten(found.get(i), names.get(i), alpha))
                .toList();
    }

    abstract Finding rewritten(Finding finding, String nameAtThisPlace, double alpha);
}
