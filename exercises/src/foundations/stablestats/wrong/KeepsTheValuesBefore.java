package foundations.stablestats.wrong;

import foundations.stablestats.StableStatsReference;
import whetstone.kit.Misconception;

@Misconception("Start, add, start again: which field still knows of the values before?")
public final class KeepsTheValuesBefore extends StableStatsReference {
    @Override
    public void start() {}
}
