package data.scaleencode.wrong;

import data.scaleencode.ScaleEncodeReference;
import whetstone.kit.Misconception;

@Misconception("Encode one value alone: how many columns has its row? A model that was trained with more waits for it.")
public final class LearnsCategoriesFromTheNewValues extends ScaleEncodeReference {
    @Override
    public double[][] oneHot(String[] categories, String[] values) {
        return super.oneHot(categories(values), values);
    }
}
