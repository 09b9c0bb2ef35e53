package whetstone.timing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whetstone.kit.Badges;
import whetstone.kit.Speed;
import whetstone.kit.Tolerance;
import whetstone.timing.Timing.Effort;

/** That something is timed, and what; how long it takes is no business of a test. */
class TimingTest {
    private static final Effort LEAST = new Effort(1, 0, 1);

    @TempDir
    Path classes;

    public interface Sum {
        double of(double[] x);
    }

    public static final class Plain implements Sum {
        @Override
        public double of(double[] x) {
            double sum = 0;
            for (double each : x) {
                sum += each;
            }
            return sum;
        }
    }

    public static final class Unwritten implements Sum {
        @Override
        public double of(double[] x) {
            throw new UnsupportedOperationException("of is not written yet");
        }
    }

    /** Loaded from the class path it is as good as any other; loaded from a folder of its own it tells. */
    public static final class Placed implements Sum {
        @Override
        public double of(double[] x) {
            if (Placed.class.getClassLoader() == ClassLoader.getSystemClassLoader()) {
                throw new IllegalStateException("the class of the class path");
            }
            return 0;
        }
    }

    public static final class SumSpeed implements Speed<Sum, double[]> {
        @Override
        public String what() {
            return "the sum of 1000 numbers";
        }

        @Override
        public int size() {
            return 1000;
        }

        @Override
        public double[] draw(int size, Random random) {
            return random.doubles(size).toArray();
        }

        @Override
        public Object ask(Sum sum, double[] x) {
            return sum.of(x);
        }

        @Override
        public Tolerance tolerance() {
            return Tolerance.exact();
        }

        @Override
        public Badges badges() {
            return new Badges(2, 4, 1.5);
        }
    }

    @Test
    void anAnswerTakesTime() throws IOException {
        double nanos = took(Plain.class);
        assertTrue(nanos > 0 && nanos < 1e9, nanos + " ns");
    }

    @Test
    void whoFailsIsNotTimed() {
        assertThrows(IOException.class, () -> took(Unwritten.class));
    }

    @Test
    void classesOfTheFolderStandBeforeThoseOfTheClassPath() throws Exception {
        assertThrows(IOException.class, () -> took(Placed.class));
        copy(Placed.class);
        assertTrue(took(Placed.class) > 0);
    }

    private double took(Class<?> answering) throws IOException {
        return new Timing(SumSpeed.class.getName(), classes, LEAST)
                .of(answering.getName())
                .nanos();
    }

    private void copy(Class<?> type) throws IOException {
        String file = type.getName().replace('.', '/') + ".class";
        Path target = classes.resolve(file);
        Files.createDirectories(target.getParent());
        try (InputStream content = type.getClassLoader().getResourceAsStream(file)) {
            Files.copy(content, target);
        }
    }
}
