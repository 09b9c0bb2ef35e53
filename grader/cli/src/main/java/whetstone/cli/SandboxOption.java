package whetstone.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Option;
import whetstone.engine.sandbox.Choice;
import whetstone.engine.sandbox.Mode;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.sandbox.Sandboxes;

/** Where solutions run. */
final class SandboxOption {
    @Option(
            names = "--sandbox",
            paramLabel = "MODE",
            defaultValue = "auto",
            description = "auto (the best that works here), required (walls or nothing), none (a plain process).")
    private Mode mode;

    /** The sandbox; says so when there are no walls. */
    Sandbox choose(PrintWriter err) {
        Choice choice = Sandboxes.choose(mode);
        if (!choice.sandbox().walls()) {
            err.println("Solutions run unprotected, as a plain process" + (mode == Mode.NONE ? "." : ":"));
            choice.notes().forEach(note -> err.println("  " + note));
        }
        return choice.sandbox();
    }
}
