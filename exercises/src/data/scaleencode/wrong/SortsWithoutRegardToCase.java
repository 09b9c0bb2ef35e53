package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Which comes first by String.compareTo, West or north?")
public final class SortsWithoutRegardToCase extends ScaleEncodeReference {
    @Override
    public String[] categories(String[] values) {
        return Arrays.stream(values)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toArray(String[]::new);
    }
}
