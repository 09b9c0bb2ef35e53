package whetstone.engine.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the best sandbox that works on this machine. */
public final class Sandboxes {

    private Sandboxes() {}

    /** Every kind, best first, whether it works here or not; {@link Sandbox#probe()} tells. */
    public static List<Sandbox> all() {
        return List.of(new WalledSandbox(new Bubblewrap()), new WalledSandbox(new UtilLinux()), new PlainProcess());
    }

    /** Temporary folders of sandboxes whose graders are gone; the next sandbox that starts something removes them. */
    public static List<Path> litter() {
        return Store.orphans();
    }

    /**
     * The first kind that works here and offers what is asked.
     *
     * @throws NoSandboxException if walls are required and none can be built
     */
    public static Choice choose(Mode mode) {
        return choose(mode, all());
    }

    static Choice choose(Mode mode, List<Sandbox> kinds) {
        List<String> notes = new ArrayList<>();
        for (Sandbox kind : kinds) {
            if (kind.walls() ? mode == Mode.NONE : mode == Mode.REQUIRED) {
                continue;
            }
            Optional<String> reason = kind.probe();
            if (reason.isEmpty()) {
                return new Choice(kind, notes);
            }
            notes.add(kind.name() + ": " + reason.get());
            kind.close();
        }
        throw new NoSandboxException("No sandbox with walls works here.\n  "
                + String.join("\n  ", notes)
                + "\nMend one of these, or run without --sandbox required if the submissions can be trusted.");
    }
}
