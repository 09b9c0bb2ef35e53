package clustering.agglomerative.wrong;

import clustering.agglomerative.AgglomerativeReference;
import java.util.List;
import java.util.stream.IntStream;

/** The right merges, for mistakes in how they are told. */
abstract class Retelling extends AgglomerativeReference {
    @Override
    public List<Merge> merge(double[][] x, Linkage linkage) {
        List<Merge> merges = super.merge(x, linkage);
        return IntStream.range(0, merges.size())
                .mapToObj(i -> told(merges, i, linkage))
                .toList();
    }

    abstract Merge told(List<Merge> merges, int i, Linkage linkage);
}
