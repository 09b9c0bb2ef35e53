package clustering.validity;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.Blobs;
import whetstone.datasets.Iris;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class ValidityFigures implements Figures<Validity> {
    @Override
    public List<Sketch<Validity>> sketches() {
        return List.of(
                Sketch.of(
                        "The silhouettes of irises",
                        "Thirty flowers, species by species, each sorted. Setosa lies well; some bars of versicolor and"
                                + " virginica fall below 0: these flowers are nearer to the other species.",
                        ValidityFigures::irises),
                Sketch.of(
                        "Groups that part",
                        "Two groups move away from each other. The mean silhouette climbs from 0 towards 1 and never past it.",
                        ValidityFigures::parting),
                Sketch.of(
                        "More and more labels by chance",
                        "From the same clusters at 1 the index comes down to about 0 when all labels are drawn. An index that"
                                + " ends far above 0 takes chance for agreement.",
                        ValidityFigures::drawn));
    }

    private static Figure irises(Validity validity) {
        Iris iris = Iris.load();
        int[] rows = IntStream.range(0, 150).filter(i -> i % 5 == 0).toArray();
        int[] species = Laws.entries(iris.y(), rows);
        double[] silhouettes = validity.silhouettes(Laws.rows(iris.x(), rows), species);
        double[] sorted = IntStream.range(0, rows.length)
                .boxed()
                .sorted((i, j) -> species[i] != species[j]
                        ? species[i] - species[j]
                        : Double.compare(silhouettes[j], silhouettes[i]))
                .mapToDouble(i -> silhouettes[i])
                .toArray();
        List<String> labels = Arrays.stream(species)
                .mapToObj(label -> Iris.CLASSES.get(label).substring(0, 3))
                .toList();
        return Figure.saying("The best bar is %s, the worst %s.", sorted[0], sorted[29])
                .axes("flower, by its species", "silhouette")
                .bars("silhouette", labels, sorted);
    }

    private static Figure parting(Validity validity) {
        double[] gaps = Spaced.evenly(0, 12, 25);
        double[] means = Arrays.stream(gaps)
                .map(gap -> {
                    Blobs blobs = Blobs.draw(new Random(3), 40, new double[][] {{0, 0}, {gap, 0}}, 1);
                    return validity.silhouette(blobs.x(), blobs.labels());
                })
                .toArray();
        return Figure.saying("Without a gap it is %s, with a gap of 12 it is %s.", means[0], means[24])
                .axes("distance of the centres", "mean silhouette")
                .line("two groups", gaps, means)
                .line("1", new double[] {0, 12}, gap -> 1);
    }

    private static Figure drawn(Validity validity) {
        Random random = new Random(5);
        int[] truth = IntStream.range(0, 300).map(i -> i % 3).toArray();
        int[] labels = truth.clone();
        int[] order = Laws.order(300, random);
        double[] indices = new double[31];
        indices[0] = validity.adjustedRand(truth, labels.clone());
        for (int i = 0; i < 300; i++) {
            labels[order[i]] = random.nextInt(3);
            if (i % 10 == 9) {
                indices[(i + 1) / 10] = validity.adjustedRand(truth, labels.clone());
            }
        }
        return Figure.saying("The index is %s at first, and %s when all labels are drawn.", indices[0], indices[30])
                .axes("labels drawn by chance, in tens", "adjusted Rand index")
                .series("index", indices)
                .line("0", new double[] {0, 30}, tens -> 0);
    }
}
