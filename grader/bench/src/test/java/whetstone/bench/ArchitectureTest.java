package whetstone.bench;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Keeps the arrows: benchmarks know exercises and data, and the fast kernels know nobody. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("whetstone.bench");

    @Test
    void benchmarksKnowNothingOfTheEngine() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("whetstone.engine..").or(resideInAPackage("whetstone.harness..")))
                .check(CLASSES);
    }

    @Test
    void fastKernelsNeedTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("whetstone.bench.fast..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "jdk.incubator.vector..", "whetstone.bench.fast..")
                .check(CLASSES);
    }

    @Test
    void onlyClassesOfVectorsKnowTheVectorApi() {
        noClasses()
                .that()
                .resideInAPackage("whetstone.bench.fast..")
                .and()
                .haveSimpleNameNotStartingWith("Vector")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jdk.incubator.vector..")
                .check(CLASSES);
    }
}
