package foundations.choleskysolve.wrong;

import whetstone.kit.Misconception;

@Misconception("In a = sum + l · l, on which side does the sum stand when l is wanted?")
public final class AddsWhatIsExplained extends Factoring {
    @Override
    double below(double entry, double explained, double diagonal) {
        return (entry + explained) / diagonal;
    }
}
