package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Three categories: how many columns does the statement ask for?")
public final class DropsTheFirstCategory extends ScaleEncodeReference {
    @Override
    public double[][] oneHot(String[] categories, String[] values) {
        return super.oneHot(Arrays.copyOfRange(categories, Math.min(1, categories.length), categories.length), values);
    }
}
