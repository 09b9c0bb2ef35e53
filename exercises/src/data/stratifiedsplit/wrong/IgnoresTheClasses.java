package data.stratifiedsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("Where do the labels come in? Count the tested rows of one class.")
public final class IgnoresTheClasses extends Splitting {
    @Override
    public Split stratified(int[] y, double testShare, long seed) {
        super.stratified(y, testShare, seed); // refuses what it refuses
        return split(y.length, testShare, seed);
    }
}
