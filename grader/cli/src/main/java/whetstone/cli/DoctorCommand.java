package whetstone.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.sandbox.Sandboxes;

@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Tell what this machine offers, what is missing, and how to get it.")
final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Runtime machine = Runtime.getRuntime();
        out.printf("whetstone   %s%n", Whet.Version.text());
        out.printf("java        %s, %s%n", System.getProperty("java.version"), System.getProperty("java.vendor"));
        out.printf("compiler    %s%n", compiler());
        out.printf(
                "system      %s %s, %d cores%n",
                System.getProperty("os.name"), System.getProperty("os.arch"), machine.availableProcessors());
        out.printf(
                "exercises   %d%n%n",
                Exercises.installed().catalogue().folders().size());
        out.println("Sandboxes, best first; the first that works is taken:");
        boolean walls = false;
        for (Sandbox sandbox : Sandboxes.all()) {
            try (sandbox) {
                Optional<String> reason = sandbox.probe();
                walls |= reason.isEmpty() && sandbox.walls();
                String note = sandbox.walls() ? "works" : "works, but protects nothing";
                out.printf(
                        "  %-12s %s%n",
                        sandbox.name(), reason.map(why -> "no: " + why).orElse(note));
            }
        }
        if (!walls) {
            out.println();
            out.println("Without walls, grade only code that you trust.");
        }
        return Whet.FINE;
    }

    private static String compiler() {
        return javax.tools.ToolProvider.getSystemJavaCompiler() == null
                ? "missing: this is a JRE; install a JDK, 17 or newer"
                : "there";
    }
}
