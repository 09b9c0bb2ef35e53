package whetstone.engine.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SandboxesTest {

    private final Fake good = new Fake("good", true, Optional.empty());
    private final Fake better = new Fake("better", true, Optional.of("is not installed; install it"));
    private final Fake plain = new Fake("none", false, Optional.empty());

    @Test
    void bestThatWorksIsTakenAndTheNotesSayWhyNoBetterOne() {
        Choice choice = Sandboxes.choose(Mode.AUTO, List.of(better, good, plain));
        assertSame(good, choice.sandbox());
        assertEquals(List.of("better: is not installed; install it"), choice.notes());
        assertEquals(
                List.of(), Sandboxes.choose(Mode.AUTO, List.of(good, plain)).notes());
    }

    @Test
    void plainProcessIsTakenWhenNoWallsStand() {
        Choice choice = Sandboxes.choose(Mode.AUTO, List.of(better, plain));
        assertSame(plain, choice.sandbox());
        assertEquals(1, choice.notes().size());
    }

    @Test
    void wallsThatAreRequiredAndMissingAreAnErrorWithReasonAndRemedy() {
        NoSandboxException e =
                assertThrows(NoSandboxException.class, () -> Sandboxes.choose(Mode.REQUIRED, List.of(better, plain)));
        assertTrue(e.getMessage().contains("better: is not installed; install it"), e.getMessage());
    }

    @Test
    void noneMeansNone() {
        assertSame(plain, Sandboxes.choose(Mode.NONE, List.of(good, plain)).sandbox());
    }

    @Test
    void everyKindWorksHereOrSaysWhyNotAndWhatToDo() {
        for (Sandbox kind : Sandboxes.all()) {
            try (kind) {
                Optional<String> reason = kind.probe();
                reason.ifPresent(text -> assertTrue(text.contains("; "), kind.name() + ": " + text));
                // Else a wall that is gone would only mean that nothing is tried in that sandbox.
                reason.ifPresent(text -> assertFalse(text.startsWith("not sound"), kind.name() + ": " + text));
                System.out.println("sandbox " + kind.name() + ": " + reason.orElse("works"));
            }
        }
    }

    @Test
    void wallsThatCannotBeBuiltAreToldWithReasonAndRemedy() {
        for (Technique technique : List.of(new Bubblewrap(), new UtilLinux())) {
            String reason = new Probe(technique)
                    .run(script -> new ProcessBuilder("sh", "-c", "echo not permitted >&2; exit 1").start())
                    .orElseThrow();
            assertTrue(reason.contains("; "), reason);
            assertFalse(reason.endsWith("; "), reason);
        }
    }

    @Test
    void missingProgramsAreNamed() {
        assertEquals(List.of("no-such-program"), Programs.missing(List.of("no-such-program")));
    }

    private record Fake(String name, boolean walls, Optional<String> probe) implements Sandbox {

        @Override
        public Process start(Job job) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }
}
