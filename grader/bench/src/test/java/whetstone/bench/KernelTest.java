package whetstone.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class KernelTest {
    @ParameterizedTest
    @EnumSource
    void jmhFindsItsBenchmark(Kernel kernel) {
        OutputFormat silent = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
        assertFalse(BenchmarkList.defaultList()
                .find(silent, List.of(kernel.pattern()), List.of())
                .isEmpty());
    }
}
