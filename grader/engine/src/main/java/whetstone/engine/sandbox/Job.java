package whetstone.engine.sandbox;

import java.nio.file.Path;
import java.util.List;

/**
 * A JVM to be started behind walls.
 *
 * @param classPath jars, in order; copied for the job, so they may lie where the sandbox cannot read
 * @param jvmOptions options after the sandbox's own, which they may override; trusted
 * @param mainClass the class whose {@code main} runs
 * @param arguments the arguments of {@code main}, passed untouched
 * @param limits what the JVM may spend
 */
public record Job(
        List<Path> classPath, List<String> jvmOptions, String mainClass, List<String> arguments, Limits limits) {

    public Job {
        classPath = List.copyOf(classPath);
        jvmOptions = List.copyOf(jvmOptions);
        arguments = List.copyOf(arguments);
    }
}
