package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import whetstone.engine.catalogue.AnswerKey;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.catalogue.TimeLimits;
import whetstone.engine.child.Children;
import whetstone.engine.child.RemoteSubject;
import whetstone.engine.child.RemoteSubject.Loading;
import whetstone.engine.child.RemoteSubject.Units;
import whetstone.engine.child.Seat;
import whetstone.engine.limits.Budget;
import whetstone.engine.sandbox.Mode;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.sandbox.Sandboxes;
import whetstone.kit.InProcess;
import whetstone.kit.Sketch;
import whetstone.kit.Subject;
import whetstone.kit.value.Plain;

/** The figures of the references, drawn here and at the far end of a wire. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {
    private static final TimeLimits PATIENT = new TimeLimits(Duration.ofMinutes(1), Duration.ofMinutes(2));

    private final Catalogue catalogue = Catalogue.of(FiguresTest.class.getClassLoader());
    private Sandbox sandbox;
    private Children children;

    @BeforeAll
    void startChildren() throws IOException {
        sandbox = Sandboxes.choose(Mode.AUTO).sandbox();
        children =
                new Children(sandbox, Budget.standard(), 1, catalogue.folders().size());
    }

    @AfterAll
    void stopChildren() throws IOException {
        children.close();
        sandbox.close();
    }

    @TestFactory
    Stream<DynamicTest> everySketchIsTheSameWhereverTheAnswersComeFrom() {
        return catalogue.folders().stream()
                .map(Folder::id)
                .map(id -> DynamicTest.dynamicTest(id, () -> drawTwice(catalogue.exercise(id))));
    }

    private <C> void drawTwice(Exercise<C> exercise) {
        Class<? extends C> reference = AnswerKey.of(exercise).reference();
        Subject<C> here = InProcess.of(exercise.contract(), reference);
        try (Seat seat = new Seat(children)) {
            Subject<C> there = remote(exercise, reference, seat);
            for (Sketch<C> sketch : exercise.sketches()) {
                assertEquals(Plain.of(sketch.of(here)), Plain.of(sketch.of(there)), sketch.title());
            }
        }
    }

    private static <C> Subject<C> remote(Exercise<C> exercise, Class<? extends C> reference, Seat seat) {
        Map<String, byte[]> classes = new TreeMap<>(exercise.contractClasses());
        Folder folder = exercise.folder();
        String own = reference.getSimpleName() + "(\\$.*)?\\.class";
        folder.files().stream()
                .filter(file -> file.matches(own))
                .forEach(file ->
                        classes.put(folder.packageName() + "." + file.replace(".class", ""), folder.bytes(file)));
        Loading loading = new Loading(exercise.contract().getName(), reference.getName(), classes);
        return new RemoteSubject<>(exercise.contract(), seat, Units.of(seat, loading, loading, ""), PATIENT);
    }
}
