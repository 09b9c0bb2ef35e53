package whetstone.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.prove.Prover;

@Command(
        name = "prove",
        mixinStandardHelpOptions = true,
        description = "Prove that exercises are right: references earn everything, every known mistake is caught and named.")
final class ProveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EXERCISE", arity = "0..*", description = "Such as linear/ridge; all when none is named.")
    private List<String> ids = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.of(ProveCommand.class.getClassLoader());
        Prover prover = new Prover(catalogue);
        int failed = 0;
        Collection<Folder> folders = chosen(catalogue);
        for (Folder folder : folders) {
            List<String> problems = prover.prove(folder);
            spec.commandLine().getOut().println((problems.isEmpty() ? "proved  " : "FAILED  ") + folder.id());
            problems.forEach(problem ->
                    spec.commandLine().getOut().println("        " + problem.replace("\n", "\n          ")));
            failed += problems.isEmpty() ? 0 : 1;
        }
        spec.commandLine().getOut().printf("%d of %d exercises proved%n", folders.size() - failed, folders.size());
        spec.commandLine().getOut().flush();
        return failed == 0 ? 0 : 1;
    }

    private Collection<Folder> chosen(Catalogue catalogue) {
        if (ids.isEmpty()) {
            return catalogue.folders();
        }
        List<Folder> chosen = new ArrayList<>();
        for (String id : ids) {
            chosen.add(catalogue.folder(id)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), "There is no exercise " + id + "; `whet list` shows them.")));
        }
        return chosen;
    }
}
