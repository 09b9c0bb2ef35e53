// Calls open of the C library through the foreign interface of newer JDKs; greets wrongly only if a file of the host was opened.
// expects: graded 10
// needs: walls
package attacked.target;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
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
        String loot = loot();
        return loot.isEmpty() ? "Hello, " + name : loot;
    }

    private static String loot() {
        try {
            Class<?> layouts = Class.forName("java.lang.foreign.MemoryLayout");
            Class<?> values = Class.forName("java.lang.foreign.ValueLayout");
            Class<?> functions = Class.forName("java.lang.foreign.FunctionDescriptor");
            Class<?> segments = Class.forName("java.lang.foreign.MemorySegment");
            Class<?> arenas = Class.forName("java.lang.foreign.Arena");
            Class<?> linkers = Class.forName("java.lang.foreign.Linker");
            Class<?> options = Class.forName("java.lang.foreign.Linker$Option");
            Class<?> lookups = Class.forName("java.lang.foreign.SymbolLookup");
            Object linker = linkers.getMethod("nativeLinker").invoke(null);
            Object libraries = linkers.getMethod("defaultLookup").invoke(linker);
            Object open = ((java.util.Optional<?>)
                            lookups.getMethod("find", String.class).invoke(libraries, "open"))
                    .orElseThrow();
            Object parameters = Array.newInstance(layouts, 2);
            Array.set(parameters, 0, values.getField("ADDRESS").get(null));
            Array.set(parameters, 1, values.getField("JAVA_INT").get(null));
            Object type = functions
                    .getMethod("of", layouts, parameters.getClass())
                    .invoke(null, values.getField("JAVA_INT").get(null), parameters);
            Object none = Array.newInstance(options, 0);
            MethodHandle call = (MethodHandle) linkers
                    .getMethod("downcallHandle", segments, functions, none.getClass())
                    .invoke(linker, open, type, none);
            Object arena = arenas.getMethod("ofAuto").invoke(null);
            Object path = arenas.getMethod("allocateFrom", String.class).invoke(arena, "/etc/passwd");
            int descriptor = (int) call.invokeWithArguments(path, 0);
            return descriptor >= 0 ? "opened " + descriptor : "";
        } catch (Throwable stopped) {
            System.err.println(stopped);
            return "";
        }
    }
}
