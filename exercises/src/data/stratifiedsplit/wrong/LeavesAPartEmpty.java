package data.stratifiedsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("Three rows and a share of 0.1: how many rows are tested? And how many train for a share of 0.9?")
public final class LeavesAPartEmpty extends Splitting {
    @Override
    int testSize(int n, double testShare) {
        return (int) Math.round(n * testShare);
    }
}
