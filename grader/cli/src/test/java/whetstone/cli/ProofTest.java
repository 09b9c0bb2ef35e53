package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.prove.Prover;

@Execution(ExecutionMode.CONCURRENT)
class ProofTest {
    private final Catalogue catalogue = Catalogue.of(ProofTest.class.getClassLoader());

    @Test
    void thereAreExercises() {
        assertFalse(catalogue.folders().isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyExerciseIsProved() {
        Prover prover = new Prover(catalogue);
        return catalogue.folders().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.id(), () -> assertEquals(List.of(), prover.prove(folder), "whet prove " + folder.id())));
    }
}
