package data.impute.wrong;

import data.impute.ImputeReference;
import whetstone.kit.Misconception;

@Misconception("Read the first row of your marks aloud: is the entry with the true mark missing?")
public final class MarksWhatIsThere extends ImputeReference {
    @Override
    public boolean[][] missing(double[][] x) {
        boolean[][] marks = super.missing(x);
        for (boolean[] row : marks) {
            for (int j = 0; j < row.length; j++) {
                row[j] = !row[j];
            }
        }
        return marks;
    }
}
