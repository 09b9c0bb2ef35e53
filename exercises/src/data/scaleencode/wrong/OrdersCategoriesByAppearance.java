package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Mix the values: does the order of your categories change? Should it?")
public final class OrdersCategoriesByAppearance extends ScaleEncodeReference {
    @Override
    public String[] categories(String[] values) {
        return Arrays.stream(values).distinct().toArray(String[]::new);
    }
}
