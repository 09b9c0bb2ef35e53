package whetstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import whetstone.engine.attack.Attack;
import whetstone.engine.attack.Corpus;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.sandbox.Sandboxes;

@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Tell what this machine offers, what is missing, and how to get it.")
final class DoctorCommand implements Callable<Integer> {
    @Option(
            names = "--attack",
            arity = "0..1",
            paramLabel = "WHICH",
            fallbackValue = AttackTrial.CHOSEN,
            description = "Try hostile submissions on every sandbox that works here, and tell what holds: some that "
                    + "speak for their kind, or all, or those of a topic, or one by its name.")
    private String attack;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        return attack == null ? examine() : attack();
    }

    private int attack() throws IOException, InterruptedException {
        AttackTrial trial = new AttackTrial(Corpus.of(DoctorCommand.class.getClassLoader())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "A workspace has no hostile submissions; use the doctor where the exercises come from.")));
        List<Attack> attacks = trial.attacks(attack);
        if (attacks.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no attack " + attack + "; the topics are " + String.join(", ", trial.topics()) + ".");
        }
        List<Sandbox> working = Sandboxes.all().stream()
                .filter(sandbox -> sandbox.probe().isEmpty())
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        return trial.run(attacks, working, out, spec.commandLine().getErr()) ? Whet.FINE : Whet.BELOW;
    }

    private int examine() {
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
        int litter = Sandboxes.litter().size();
        if (litter > 0) {
            out.println();
            out.println(litter + " temporary folders of graders that were killed; the next run removes them.");
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
