package whetstone.engine.diagnose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTest {
    @ParameterizedTest
    @CsvSource({
        "ShrinksTheIntercept, shrinks the intercept",
        "AddsAColumnOfOnes, adds a column of ones",
        "DividesByNMinusOne, divides by n minus one",
        "MakesMacroFFromTheMeans, makes macro f from the means",
        "ForgivesAConstantErrorInR2, forgives a constant error in r2",
        "LetsNaNThrough, lets NaN through"
    })
    void aNameIsASentence(String name, String words) {
        assertEquals(words, new Diagnosis(name, "").words());
    }
}
