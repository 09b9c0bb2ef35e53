package whetstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.submission.Bounds;
import whetstone.engine.submission.NothingToGrade;
import whetstone.engine.submission.Problem;
import whetstone.engine.submission.Submission;
import whetstone.engine.submission.Submissions;
import whetstone.engine.workspace.Pack;

@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Make the zip to hand in: your solutions and nothing else.")
final class PackCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EXERCISE", arity = "0..*", description = "Such as linear/ridge; all when none is named.")
    private List<String> ids = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The zip; by default NAME.zip or hand-in.zip at the workspace's root.")
    private Path out;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Your name or number, as your course asks for it; it goes into the manifest.")
    private String name;

    @Mixin
    private DeskOption deskOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, NothingToWorkOn, NothingToGrade {
        Desk desk = deskOption.get();
        Path zip = zip(desk);
        List<Folder> chosen = desk.toPack(ids, spec);
        new Pack(desk.workspace(), desk.progress().read(), Whet.Version.text(), Optional.ofNullable(name))
                .write(zip, chosen);
        PrintWriter text = spec.commandLine().getOut();
        text.println(desk.shown(zip) + " holds " + chosen.size() + (chosen.size() == 1 ? " solution." : " solutions."));
        tellUntouched(desk, chosen, text);
        tellMissing(desk, chosen, text);
        return isTaken(zip, chosen) ? Whet.FINE : Whet.BELOW;
    }

    /** Its name must say zip: that is how it is recognised, and so no solution is overwritten by a slip. */
    private Path zip(Desk desk) {
        require(
                name == null || name.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,63}"),
                "--name takes letters, digits, spaces and . _ - only");
        require(out == null || out.toString().endsWith(".zip"), "--out must end in .zip");
        Path zip = out == null
                ? desk.workspace().root().resolve((name == null ? "hand-in" : name) + ".zip")
                : out.toAbsolutePath().normalize();
        require(Files.isDirectory(zip.getParent()), zip.getParent() + " is not a folder");
        return zip;
    }

    private void require(boolean held, String otherwise) {
        if (!held) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private static void tellUntouched(Desk desk, Collection<Folder> chosen, PrintWriter text) {
        tell(
                "Still as given out: ",
                chosen.stream().filter(folder -> !desk.workspace().isBegun(folder)),
                text);
    }

    private void tellMissing(Desk desk, Collection<Folder> chosen, PrintWriter text) {
        Stream<Folder> all = desk.exercises().chosen(ids, spec).stream();
        tell("Left out, for there is no solution: ", all.filter(folder -> !chosen.contains(folder)), text);
    }

    private static void tell(String what, Stream<Folder> folders, PrintWriter text) {
        String named = folders.map(Folder::id).collect(Collectors.joining(", "));
        if (!named.isEmpty()) {
            text.println(what + named);
        }
    }

    /** Reads the zip as a grader will, so that what cannot be taken is known before it is handed in. */
    private boolean isTaken(Path zip, Collection<Folder> chosen) throws NothingToGrade {
        List<Problem> problems = new Submissions(Exercises.wanted(chosen), Bounds.usual())
                .read(List.of(zip)).stream().flatMap(PackCommand::problems).toList();
        problems.forEach(problem -> spec.commandLine().getErr().println("It cannot be graded: " + problem.line()));
        return problems.isEmpty();
    }

    private static Stream<Problem> problems(Submission submission) {
        return Stream.concat(submission.refused().stream(), submission.unreadable().values().stream());
    }
}
