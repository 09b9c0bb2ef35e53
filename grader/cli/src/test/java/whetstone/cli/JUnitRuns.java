package whetstone.cli;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A program that runs a workspace's JUnit tests on several solutions and prints which claims hold. */
final class JUnitRuns {
    /** In each folder of classes: the claims that hold, one a line. */
    static final String REPORT = "claims-that-hold.txt";

    private JUnitRuns() {}

    /** @param arguments the workspace's jars, parted by commas; then a folder of classes and a test, again and again */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        for (int i = 1; i < arguments.length; i += 2) {
            List<URL> classes = new ArrayList<>(List.of(url(arguments[i])));
            for (String jar : arguments[0].split(",")) {
                classes.add(url(jar));
            }
            try (URLClassLoader loader =
                    new URLClassLoader(classes.toArray(URL[]::new), JUnitRuns.class.getClassLoader())) {
                Thread.currentThread().setContextClassLoader(loader);
                run(loader.loadClass(arguments[i + 1]), Path.of(arguments[i]));
            }
        }
        System.exit(0);
    }

    private static URL url(String path) throws MalformedURLException {
        return Path.of(path).toUri().toURL();
    }

    private static void run(Class<?> test, Path folder) throws IOException {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(test))
                .build();
        Path report = Files.createFile(folder.resolve(REPORT));
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier claim, TestExecutionResult result) {
                if (claim.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
                    append(report, claim.getDisplayName());
                }
            }
        });
    }

    /** At once: the solution may end this JVM at any moment. */
    private static void append(Path report, String claim) {
        try {
            Files.writeString(report, claim + "\n", StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
