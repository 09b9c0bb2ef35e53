package attacked.second;

import java.util.Arrays;

public class SecondSolution implements Second {
    @Override
    public double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    @Override
    public int words(String text) {
        return text.split(" ").length;
    }
}
