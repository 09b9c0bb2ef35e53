package whetstone.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import whetstone.engine.limits.Limit;

@Command(
        name = "limits",
        mixinStandardHelpOptions = true,
        description = "List what a submission may spend, and what is seen when it is too much.")
final class LimitsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Limit limit : Limit.values()) {
            out.printf("%-16s %-12s (%s)%n", limit.word(), limit.unit().words(limit.standard()), limit.range());
            Wrapped.text(limit.sentence()).lines().forEach(line -> out.println("    " + line));
        }
        out.println();
        out.println("`" + Whet.call("grade --limit NAME=VALUE") + "` sets another value, such as --limit heap=512MiB.");
        return Whet.FINE;
    }
}
