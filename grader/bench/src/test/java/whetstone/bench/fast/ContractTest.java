package whetstone.bench.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Exercise;
import whetstone.kit.Examiner;
import whetstone.kit.Finding;
import whetstone.kit.InProcess;
import whetstone.kit.Message;

/** Where a fast kernel does what an exercise asks for, it is held to the exercise's own checks. */
class ContractTest {
    private static final Map<String, Class<?>> KERNELS = Map.of(
            "foundations/matmul", FlatMatmul.class,
            "clustering/distances", FlatDistances.class,
            "neural/softmaxcrossentropy", FlatSoftmax.class,
            "foundations/choleskysolve", FlatCholesky.class,
            "trees/bestsplit", FlatBestSplit.class,
            "evaluation/rocauc", FlatRocAuc.class);

    private final Catalogue catalogue = Catalogue.of(ContractTest.class.getClassLoader());

    @TestFactory
    Stream<DynamicTest> everyCheckHoldsForTheFastKernel() {
        return KERNELS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(), () -> holds(catalogue.exercise(entry.getKey()), entry.getValue())));
    }

    private static <C> void holds(Exercise<C> exercise, Class<?> type) {
        InProcess<C> kernel = InProcess.of(exercise.contract(), type.asSubclass(exercise.contract()));
        Examiner examiner = new Examiner(exercise.id(), Examiner.PUBLIC_SALT);
        List<Finding> findings = Stream.of(exercise.visible(), exercise.hidden())
                .flatMap(checks -> examiner.examine(checks, kernel).stream())
                .toList();
        assertFalse(findings.isEmpty());
        assertEquals(
                "",
                findings.stream()
                        .filter(finding -> !finding.verdict().isRight())
                        .map(finding ->
                                finding.claim() + "\n" + Message.of(finding).text())
                        .collect(Collectors.joining("\n")));
    }
}
