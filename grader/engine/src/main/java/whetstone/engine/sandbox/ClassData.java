package whetstone.engine.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Class data archives (JEP 350): classes as a JVM keeps them in memory, written down once, so that the JVMs after it neither
 * read nor verify them again.
 *
 * <p>A JVM takes an archive only if it was made by the same JDK for a class path of the same words and jars of the same
 * time stamps; otherwise it starts without. So the class path is relative here, the same in front of walls and behind them.
 */
public final class ClassData {
    private ClassData() {}

    /** As seen from the folder that a job works in. */
    static String classPath(Job job) {
        return IntStream.range(0, job.classPath().size())
                .mapToObj(i -> ".." + View.JARS + "/" + i + ".jar")
                .collect(Collectors.joining(":"));
    }

    /**
     * Starts a job <em>without walls</em>, which is for our own code only; when it ends of itself, the JVM writes what
     * it has loaded into a file.
     *
     * @param archive the file to be written
     * @param folder a folder for this job alone, empty
     */
    public static Process record(Job job, Path archive, Path folder) throws IOException {
        Path jars = Files.createDirectory(folder.resolve(View.JARS.getFileName()));
        for (int i = 0; i < job.classPath().size(); i++) {
            Files.copy(job.classPath().get(i), jars.resolve(i + ".jar"), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Path tmp = Files.createDirectory(folder.resolve("tmp"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(JvmOptions.command(java, classPath(job), tmp, job));
        command.add(1, "-XX:ArchiveClassesAtExit=" + archive.toAbsolutePath());
        ProcessBuilder builder = new ProcessBuilder(command).directory(tmp.toFile());
        builder.environment().clear();
        return builder.start();
    }
}
