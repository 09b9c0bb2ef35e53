package whetstone.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keeps the arrows between the modules: who may know whom. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> location.contains("/whetstone/") || isOfAnExercise(location.toString()))
            .importClasspath();

    /** Exercises are the only classes of ours outside the package whetstone. */
    private static boolean isOfAnExercise(String location) {
        return location.contains("/exercises/target/") || location.contains("/exercises-");
    }

    @Test
    void thereIsSomethingToLookAt() {
        assertTrue(CLASSES.contain("whetstone.engine.grade.Grader"));
        assertTrue(CLASSES.contain("linear.ridge.RidgeChecks"));
    }

    @Test
    void dataSetsStandAlone() {
        classes()
                .that()
                .resideInAPackage("whetstone.datasets..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "whetstone.datasets..")
                .check(CLASSES);
    }

    @Test
    void theHarnessNeedsTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("whetstone.harness..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.tools..", "whetstone.harness..")
                .check(CLASSES);
    }

    @Test
    void theKitKnowsNobody() {
        classes()
                .that()
                .resideInAPackage("whetstone.kit..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "whetstone.kit..",
                        "org.objectweb.asm..",
                        "org.junit.jupiter.api..",
                        "org.opentest4j..")
                .check(CLASSES);
    }

    @Test
    void theEngineKnowsTheKitAndTheHarnessOnly() {
        noClasses()
                .that()
                .resideInAPackage("whetstone.engine..")
                .should()
                .dependOnClassesThat(resideInAPackage("whetstone.datasets..")
                        .or(resideInAPackage("whetstone.cli.."))
                        .or(not(resideInAPackage("whetstone..")).and(ours())))
                .check(CLASSES);
    }

    @Test
    void timingKnowsTheKitAndJmhOnly() {
        classes()
                .that()
                .resideInAPackage("whetstone.timing..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "whetstone.timing..", "whetstone.kit..", "org.openjdk.jmh..")
                .check(CLASSES);
    }

    @Test
    void thePeersOfTheBenchmarksAreKnownToNobody() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.nd4j..", "org.ejml..", "smile..", "org.tribuo..", "whetstone.bench..")
                .check(CLASSES);
    }

    @Test
    void anExerciseKnowsItsOwnFolderTheKitAndTheDataSetsOnly() {
        List<String> strangers = CLASSES.stream()
                .filter(type -> ours().test(type) && !type.getPackageName().startsWith("whetstone"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> !belongsTo(dependency))
                .map(Dependency::getDescription)
                .toList();
        assertEquals(List.of(), strangers);
    }

    private static boolean belongsTo(Dependency dependency) {
        String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
        return target.isEmpty()
                || target.startsWith("java.")
                || target.startsWith("whetstone.kit")
                || target.startsWith("whetstone.datasets")
                || folder(target).equals(folder(dependency.getOriginClass().getPackageName()));
    }

    /** {@code linear.ridge} for {@code linear.ridge.wrong}. */
    private static String folder(String packageName) {
        String[] parts = packageName.split("\\.");
        return parts.length < 2 ? packageName : parts[0] + "." + parts[1];
    }

    @Test
    void whatLearnersGetNeverAsksTheReferenceOrAMistake() {
        noClasses()
                .that()
                .haveNameMatching(".*(Checks|Cases|Figures|Speed)(\\$.*)?|.*\\.speed\\.(Naive|Idle)(\\$.*)?")
                .and(not(resideInAPackage("whetstone..")))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*Reference|.*\\.wrong\\..*|.*Hidden|.*\\.speed\\.Fast.*")
                .check(CLASSES);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> ours() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "are ours",
                type -> type.getSource()
                        .map(source -> source.getUri().toString())
                        .filter(uri -> uri.contains("/whetstone/") || isOfAnExercise(uri))
                        .isPresent());
    }
}
