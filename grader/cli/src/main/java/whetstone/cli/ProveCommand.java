package whetstone.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.prove.Prover;

@Command(
        name = "prove",
        mixinStandardHelpOptions = true,
        description =
                "Prove that exercises are right: the reference earns everything, the stub and thoughtless answers "
                        + "nothing, and every known mistake is caught and named.")
final class ProveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EXERCISE", arity = "0..*", description = "Such as linear/ridge; all when none is named.")
    private List<String> ids = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Exercises exercises = Exercises.installed();
        if (!exercises.haveKeys()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A workspace has no references to prove anything by; prove where exercises are written.");
        }
        Prover prover = new Prover(exercises.catalogue());
        Collection<Folder> folders = exercises.chosen(ids, spec);
        int failed = 0;
        for (Folder folder : folders) {
            List<String> problems = prover.prove(folder);
            out.println((problems.isEmpty() ? "proved  " : "FAILED  ") + folder.id());
            problems.forEach(problem -> out.println("        " + problem.replace("\n", "\n          ")));
            failed += problems.isEmpty() ? 0 : 1;
        }
        out.printf("%d of %d exercises proved%n", folders.size() - failed, folders.size());
        return failed == 0 && !folders.isEmpty() ? Whet.FINE : Whet.BELOW;
    }
}
