package whetstone.timing;

import java.lang.reflect.Constructor;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import whetstone.kit.Speed;

/**
 * One answer to the question of a declaration, whichever they are: JMH's own code for a benchmark is made when this class is
 * compiled, so learners need no annotation processor.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class QuestionBenchmark {
    /** The folder with the classes of the solution that is timed. */
    static final String CLASSES = "whetstone.timing.classes";

    private static final long SEED = 20;

    /** The binary name of the declaration. */
    @Param("")
    public String declaration;

    /** The binary name of the class that answers. */
    @Param("")
    public String answering;

    private final Random random = new Random(SEED);
    private Speed<Object, Object> speed;
    private Object contract;
    private Object given;

    /** The declaration and whoever answers fit each other: they are of one exercise. */
    @Setup(Level.Trial)
    @SuppressWarnings("unchecked")
    public void load() throws ReflectiveOperationException, MalformedURLException {
        ClassLoader loader = OwnFirst.of(Path.of(System.getProperty(CLASSES)));
        speed = (Speed<Object, Object>) made(loader, declaration);
        contract = made(loader, answering);
    }

    /** Fresh data for every iteration: answers that were kept are of no use. */
    @Setup(Level.Iteration)
    public void draw() {
        given = speed.draw(speed.size(), random);
    }

    /** JMH takes the answer, so that nobody can leave out the work because nobody reads the answer. */
    @Benchmark
    public Object answer() {
        return speed.ask(contract, given);
    }

    private static Object made(ClassLoader loader, String name) throws ReflectiveOperationException {
        Constructor<?> constructor = loader.loadClass(name).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
