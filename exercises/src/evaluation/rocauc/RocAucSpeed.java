package evaluation.rocauc;

import static whetstone.kit.Tolerance.absolute;

import evaluation.rocauc.RocAucCases.Scored;
import java.util.Random;
import whetstone.kit.Badges;
import whetstone.kit.Speed;
import whetstone.kit.Tolerance;

public final class RocAucSpeed implements Speed<RocAuc, Scored> {
    @Override
    public String what() {
        return "the area of 200000 scored rows";
    }

    @Override
    public int size() {
        return 200_000;
    }

    @Override
    public Scored draw(int size, Random random) {
        return RocAucCases.distinct(size, random);
    }

    @Override
    public Object ask(RocAuc rocAuc, Scored scored) {
        return rocAuc.auc(scored.truth(), scored.score());
    }

    @Override
    public Tolerance tolerance() {
        return absolute(1e-9);
    }

    /** Objects that are sorted have to be fetched at every comparison; bare numbers take about a third of the time. */
    @Override
    public Badges badges() {
        return new Badges(1.5, 2, 1.25);
    }
}
