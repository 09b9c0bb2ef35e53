package clustering.dbscan.wrong;

import whetstone.kit.Misconception;

@Misconception("A point was noise when you came to it. What is it once a core point beside it is found?")
public final class KeepsNoiseForever extends Spreading {
    @Override
    boolean mayLabel(int label, boolean core) {
        return label == UNVISITED;
    }
}
