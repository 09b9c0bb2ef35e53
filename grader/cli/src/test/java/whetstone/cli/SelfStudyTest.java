package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whetstone.engine.catalogue.Folder;

class SelfStudyTest {
    private static final Folder RIDGE =
            Exercises.installed().catalogue().folder("linear/ridge").orElseThrow();
    private static final String RIGHT =
            RIDGE.text("RidgeReference.java").replaceAll("\\bRidgeReference\\b", "RidgeSolution");

    @TempDir
    Path folder;

    @Test
    void ourSolutionComesOutOnceTheLearnersPassesAndNotBefore() throws IOException {
        Path ridge = begun("--self-study");
        Path ours = ridge.resolve("RidgeReference.java");
        Files.writeString(ridge.resolve("RidgeSolution.java"), RIGHT.replace("+= lambda;", "+= 2 * lambda;"));
        Run wrong = check();
        assertEquals(1, wrong.code(), wrong.out() + wrong.err());
        assertFalse(Files.exists(ours));

        Files.writeString(ridge.resolve("RidgeSolution.java"), RIGHT);
        Run right = check();
        assertEquals(0, right.code(), right.out() + right.err());
        assertTrue(right.out().contains("our solution lies beside yours now"), right.out());
        assertEquals(RIDGE.text("RidgeReference.java"), Files.readString(ours));
        assertFalse(check().out().contains("our solution"), "it is told once");
    }

    @Test
    void withoutItNothingComesOut() throws IOException {
        Path ridge = begun();
        Files.writeString(ridge.resolve("RidgeSolution.java"), RIGHT);
        assertEquals(0, check().code());
        assertFalse(Files.exists(ridge.resolve("RidgeReference.java")));
    }

    private Path begun(String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"init", folder.toString(), "--only", "linear/ridge"}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        assertEquals(0, Run.of(arguments).code());
        return folder.resolve("src/linear/ridge");
    }

    private Run check() {
        return Run.of("check", "--in", folder.toString());
    }
}
