package whetstone.timing;

import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Times answers in processes of their own, which have this one's class path.
 *
 * @param declaration the binary name of a {@link whetstone.kit.Speed}
 * @param classes a folder with classes that stand before those of the class path
 * @param effort how long is measured
 */
public record Timing(String declaration, Path classes, Effort effort) {
    /**
     * How long is measured.
     *
     * @param forks JVMs that are started for it, one after the other
     * @param warmUps seconds that do not count, in each
     * @param seconds that do
     */
    public record Effort(int forks, int warmUps, int seconds) {
        public static final Effort STANDARD = new Effort(2, 3, 5);
    }

    /**
     * How long an answer takes.
     *
     * @param nanos on the average
     * @param error half of the interval that holds the true average with 99.9 %; NaN of too few measurements
     */
    public record Took(double nanos, double error) {}

    /**
     * @param answering the binary name of a class with the contract
     * @throws IOException when it failed, or its process did
     */
    public Took of(String answering) throws IOException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(QuestionBenchmark.class.getName().replace(".", "\\.") + "\\.answer")
                .param("declaration", declaration)
                .param("answering", answering)
                .forks(effort.forks())
                .warmupIterations(effort.warmUps())
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(effort.seconds())
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xmx1g", "-XX:+UseSerialGC", "-D" + QuestionBenchmark.CLASSES + "=" + classes)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        try {
            Result<?> result = new Runner(options.build()).runSingle().getPrimaryResult();
            return new Took(result.getScore(), result.getScoreError());
        } catch (RunnerException failure) {
            Throwable why = failure.getCause() == null ? failure : failure.getCause();
            throw new IOException(answering + " could not be timed: " + why.getMessage(), failure);
        }
    }
}
