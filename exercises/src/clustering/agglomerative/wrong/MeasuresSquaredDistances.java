package clustering.agglomerative.wrong;

import whetstone.kit.Misconception;

@Misconception("Under single linkage the last merge of the example is at 7. What is the unit of your heights?")
public final class MeasuresSquaredDistances extends Merging {
    @Override
    double between(double[] p, double[] q) {
        return Math.pow(super.between(p, q), 2);
    }

    @Override
    double distance(Linkage linkage, Sides s) {
        return linkage == Linkage.WARD
                ? ((s.a() + s.c()) * s.ac() + (s.b() + s.c()) * s.bc() - s.c() * s.ab()) / (s.a() + s.b() + s.c())
                : super.distance(linkage, s);
    }
}
