package clustering.dbscan.wrong;

import whetstone.kit.Misconception;

@Misconception("Two clusters reach the same border point: which of them was there first?")
public final class LetsLaterClustersTakeBorderPoints extends Spreading {
    @Override
    boolean mayLabel(int label, boolean core) {
        return label < 0 || !core;
    }
}
