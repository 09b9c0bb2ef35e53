package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import clustering.dbscan.Dbscan;
import clustering.dbscan.DbscanReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whetstone.engine.catalogue.Exercise;
import whetstone.kit.Check;
import whetstone.kit.Examiner;
import whetstone.kit.InProcess;

/** What a solution is asked by hidden checks does not come out through another exercise of the same submission. */
class HiddenInputsTest {
    private static final List<String> ASKED = new ArrayList<>();

    @TempDir
    Path folder;

    /** Public, so that it can be asked like a solution. */
    public static final class Listener implements Dbscan {
        @Override
        public int[] label(double[][] points, double eps, int minPoints) {
            ASKED.add(Arrays.toString(points[0]));
            return new DbscanReference().label(points, eps, minPoints);
        }
    }

    @Test
    void whatTheFirstExerciseKeepsTheSecondCannotTell() throws IOException {
        Path submission = Files.createDirectories(folder.resolve("class/eve"));
        Files.writeString(submission.resolve("DbscanSolution.java"), """
                package clustering.dbscan;
                public final class DbscanSolution implements Dbscan {
                    @Override
                    public int[] label(double[][] points, double eps, int minPoints) {
                        System.setProperty("kept", java.util.Arrays.toString(points[0]));
                        return new int[points.length];
                    }
                }
                """);
        Files.writeString(submission.resolve("RidgeSolution.java"), """
                package linear.ridge;
                public final class RidgeSolution implements Ridge {
                    @Override
                    public Fit fit(double[][] x, double[] y, double lambda) {
                        throw new IllegalStateException("kept " + System.getProperty("kept"));
                    }
                }
                """);
        Path out = folder.resolve("out");
        assertEquals(
                0,
                Run.of("grade", folder.resolve("class").toString(), "--out", out.toString())
                        .code());
        String result = Files.readString(out.resolve("eve/result.json"));
        assertEquals(true, result.contains("kept ["), "the solutions do share a process");
        hiddenInputs().forEach(input -> assertFalse(result.contains("kept " + input), result));
    }

    @SuppressWarnings("unchecked")
    private static List<String> hiddenInputs() {
        Exercise<?> exercise = Exercises.installed().catalogue().exercise("clustering/dbscan");
        List<Check<Dbscan>> hidden = ((Exercise<Dbscan>) exercise).hidden();
        ASKED.clear();
        new Examiner(exercise.id(), Examiner.PUBLIC_SALT).examine(hidden, InProcess.of(Dbscan.class, Listener.class));
        assertFalse(ASKED.isEmpty());
        return List.copyOf(ASKED);
    }
}
