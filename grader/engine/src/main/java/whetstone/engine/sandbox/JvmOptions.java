package whetstone.engine.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a sandboxed JVM; every option is known to Java 17 and to 25. */
final class JvmOptions {

    private static final long MIB = 1L << 20;

    private JvmOptions() {}

    /** The command line behind walls. The class path is relative: class data are taken only where it is in the same words. */
    static List<String> walled(Job job) {
        List<String> command = command(View.JDK.resolve("bin/java"), ClassData.classPath(job), Path.of("/tmp"), job);
        job.classData()
                .map(archive -> Store.name(job.classPath().size(), archive))
                .ifPresent(name -> command.add(1, "-XX:SharedArchiveFile=" + View.JARS.resolve(name)));
        return command;
    }

    /**
     * {@code java}, our options, the job's, its class path, its class and its arguments.
     *
     * @param java the launcher, as the process sees it
     * @param classPath the class path, as the process sees it
     * @param tmp the one folder it may write to, as it sees it
     */
    static List<String> command(Path java, String classPath, Path tmp, Job job) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(memory(job.limits()));
        command.addAll(silence());
        command.addAll(confinement(Runtime.version().feature()));
        command.addAll(person(tmp));
        command.addAll(job.jvmOptions());
        command.add("-cp");
        command.add(classPath);
        // The launcher reads no @file after the class, so arguments are data whatever they start with.
        command.add(job.mainClass());
        command.addAll(job.arguments());
        return command;
    }

    /** Bounds on each pool, so that a submission hears of its excess in Java before the kernel refuses memory. */
    private static List<String> memory(Limits limits) {
        long share = limits.nativeBytes() / 8;
        return List.of(
                "-Xmx" + limits.heapBytes(),
                "-Xms" + Math.min(limits.heapBytes(), 16 * MIB),
                "-XX:+UseSerialGC",
                "-XX:MaxDirectMemorySize=" + share,
                "-XX:MaxMetaspaceSize=" + 2 * share,
                "-XX:CompressedClassSpaceSize=" + share,
                "-XX:ReservedCodeCacheSize=" + share);
    }

    /** No files, no doors, no chatter: standard output belongs to the job. */
    private static List<String> silence() {
        return List.of(
                "-Xlog:disable",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+SuppressFatalErrorMessage",
                "-Djava.awt.headless=true");
    }

    /** No native code (JEP 472) and no bare memory (JEP 498), where Java can refuse them: fewer doors to try. */
    private static List<String> confinement(int feature) {
        return feature >= 24
                ? List.of("--illegal-native-access=deny", "--sun-misc-unsafe-memory-access=deny")
                : List.of();
    }

    /** The same place, time and language everywhere, whoever runs the grader. */
    private static List<String> person(Path tmp) {
        return List.of(
                "-Djava.io.tmpdir=" + tmp,
                "-Duser.home=" + tmp,
                "-Duser.name=learner",
                "-Duser.language=en",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8");
    }
}
