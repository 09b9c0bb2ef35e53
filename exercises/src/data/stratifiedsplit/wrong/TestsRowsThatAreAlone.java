package data.stratifiedsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("A class of one row: where must that row go if the class is to be learned?")
public final class TestsRowsThatAreAlone extends Splitting {
    @Override
    boolean takesPart(int row, int[] y) {
        return true;
    }
}
