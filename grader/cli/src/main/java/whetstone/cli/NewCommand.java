package whetstone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lay out the folder of a new exercise.")
final class NewCommand implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*/[a-z][a-z0-9]*");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final List<String> FILES = List.of(
            "statement.md",
            "hints.md",
            "Name.java",
            "NameSolution.java",
            "NameReference.java",
            "NameChecks.java",
            "NameFigures.java",
            "wrong/DropsTheLastValue.java");

    @Parameters(paramLabel = "EXERCISE", description = "Such as linear/ridge: topic and exercise, small letters.")
    private String id;

    @Option(
            names = "--type",
            paramLabel = "NAME",
            description = "What its types begin with, such as SoftmaxCrossEntropy; by default the exercise's name.")
    private String type;

    @Option(
            names = "--in",
            paramLabel = "DIR",
            defaultValue = "exercises/src",
            description = "The folder of topics; exercises/src by default.")
    private Path root;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        require(ID.matcher(id).matches(), id + " is not of the form topic/exercise in small letters and digits");
        String name = id.substring(id.indexOf('/') + 1);
        String begin = type == null ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : type;
        require(TYPE.matcher(begin).matches(), begin + " is no name for a Java type");
        require(Files.isDirectory(root), root + " is not a folder; say where the topics lie with --in");
        Path folder = root.resolve(id);
        require(!Files.exists(folder), folder + " is there already; nothing was changed");

        PrintWriter out = spec.commandLine().getOut();
        for (String file : FILES) {
            Path target = folder.resolve(file.replace("Name", begin));
            Files.createDirectories(target.getParent());
            Files.writeString(target, filled(file, begin));
            out.println(target);
        }
        out.println();
        out.println("Its types begin with " + begin + "; --type NAME gives them another beginning.");
        out.println("Next: docs/writing-an-exercise.md, then " + Whet.call("prove " + id));
        return Whet.FINE;
    }

    private String filled(String file, String begin) throws IOException {
        try (InputStream template = NewCommand.class.getResourceAsStream("new/" + file + ".template")) {
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> fill = Map.of("@package@", id.replace('/', '.'), "@Name@", begin);
            for (Map.Entry<String, String> each : fill.entrySet()) {
                text = text.replace(each.getKey(), each.getValue());
            }
            return text;
        }
    }

    private void require(boolean held, String otherwise) {
        if (!held) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
