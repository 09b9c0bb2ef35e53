package whetstone.witnesses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.prove.WitnessProver;

class WitnessTest {
    private final Catalogue catalogue = Catalogue.of(WitnessTest.class.getClassLoader());

    @TestFactory
    Stream<DynamicTest> everyWitnessAgreesWithEveryCheckThatItDoesNotExcuse() {
        WitnessProver prover = new WitnessProver(catalogue);
        return catalogue.folders().stream()
                .flatMap(folder -> WitnessProver.witnesses(folder).stream()
                        .map(witness -> DynamicTest.dynamicTest(
                                folder.id() + " by " + witness,
                                () -> assertEquals(
                                        "",
                                        String.join("\n", prover.prove(folder, witness)),
                                        folder.id() + " by " + witness))));
    }
}
