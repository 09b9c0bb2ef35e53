package whetstone.datasets;

import java.util.Random;

/**
 * A stream of coloured shapes whose class is redefined between blocks: the STAGGER concepts.
 *
 * <p>Source: Schlimmer and Granger, "Incremental Learning from Noisy Data", Machine Learning 1(3), 1986.
 *
 * @param x n x 3 codes, all 27 items equally likely, in the order of the stream: size (0 small, 1
 *     medium, 2 large), colour (0 red, 1 green, 2 blue), shape (0 square, 1 circle, 2 triangle). The
 *     codes are names, not amounts.
 * @param labels 1 where the concept in force holds, else 0; there is no noise
 * @param concepts the concept in force at each item
 */
public record Stagger(double[][] x, int[] labels, Concept[] concepts) {
    /** What makes an item positive; the three hold for 3, 15 and 18 of the 27 items. */
    public enum Concept {
        SMALL_AND_RED,
        GREEN_OR_CIRCLE,
        MEDIUM_OR_LARGE;

        /** Whether an item, coded as a row of {@code x}, is positive. */
        public boolean holds(double[] item) {
            return switch (this) {
                case SMALL_AND_RED -> item[0] == 0 && item[1] == 0;
                case GREEN_OR_CIRCLE -> item[1] == 1 || item[2] == 1;
                case MEDIUM_OR_LARGE -> item[0] > 0;
            };
        }
    }

    /** Draws three blocks, one for each concept in the order of the paper. */
    public static Stagger draw(Random random, int blockLength) {
        return draw(random, blockLength, Concept.values());
    }

    /** Draws one block for each of the given concepts, which may return. */
    public static Stagger draw(Random random, int blockLength, Concept... blockConcepts) {
        Draw.requireAtLeast(1, blockLength, "blockLength");
        int n = Math.multiplyExact(blockLength, blockConcepts.length);
        double[][] x = new double[n][];
        int[] labels = new int[n];
        Concept[] concepts = new Concept[n];
        for (int i = 0; i < n; i++) {
            x[i] = new double[] {random.nextInt(3), random.nextInt(3), random.nextInt(3)};
            concepts[i] = blockConcepts[i / blockLength];
            labels[i] = concepts[i].holds(x[i]) ? 1 : 0;
        }
        return new Stagger(x, labels, concepts);
    }
}
