package clustering.dbscan.wrong;

import whetstone.kit.Misconception;

@Misconception("Which of the points that a cluster takes may take others in their turn?")
public final class SpreadsFromBorderPoints extends Spreading {
    @Override
    boolean spreadsFrom(boolean core) {
        return true;
    }
}
