package whetstone.engine.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RepetitionTest {
    @Test
    void aLineIsWrittenOutWithItsNumbersWhereItStands() {
        assertEquals(
                "int a0 = 1;\n    int a1 = a0 + 1;\n    int a2 = a1 + 2;\nend",
                Repetition.writtenOut("int a0 = 1;\n    // repeat 1 to 2: int a{i} = a{before} + {i};\nend"));
    }

    @Test
    void whatIsNoRepetitionStaysAsItIs() {
        String source = "// repeats nothing\nint[] a = {i}; // repeat 1 to 2: $1\n";
        assertEquals(source, Repetition.writtenOut(source));
    }
}
