package whetstone.engine.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A JVM to be started behind walls.
 *
 * @param classPath jars, in order; copied, so they may lie where the sandbox cannot read
 * @param classData an archive that {@link ClassData} made for such a job; used where there are walls, and copied likewise
 * @param jvmOptions options after the sandbox's own, which they may override; trusted
 * @param mainClass the class whose {@code main} runs
 * @param arguments the arguments of {@code main}, passed untouched
 * @param limits what the JVM may spend
 */
public record Job(
        List<Path> classPath,
        Optional<Path> classData,
        List<String> jvmOptions,
        String mainClass,
        List<String> arguments,
        Limits limits) {

    public Job {
        classPath = List.copyOf(classPath);
        jvmOptions = List.copyOf(jvmOptions);
        arguments = List.copyOf(arguments);
    }

    /** Without class data. */
    public Job(List<Path> classPath, List<String> jvmOptions, String mainClass, List<String> arguments, Limits limits) {
        this(classPath, Optional.empty(), jvmOptions, mainClass, arguments, limits);
    }
}
