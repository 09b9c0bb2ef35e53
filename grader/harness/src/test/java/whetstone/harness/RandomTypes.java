package whetstone.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes and compiles records, sealed interfaces and enums with random components. */
final class RandomTypes {
    private static final String[] PRIMITIVES = {"boolean", "byte", "short", "char", "int", "long", "float", "double"};
    private static final String[] BOXES = {
        "Boolean", "Byte", "Short", "Character", "Integer", "Long", "Float", "Double", "String"
    };

    private final Random random;
    private final List<String> declared = new ArrayList<>();
    private final StringBuilder source = new StringBuilder("package random;\nimport java.util.*;\n");

    RandomTypes(Random random) {
        this.random = random;
    }

    /** The classes of that many records, each of which may contain the earlier ones and itself. */
    List<Class<?>> records(int count) throws ClassNotFoundException {
        for (int i = 0; i < count; i++) {
            declare(i);
        }
        UnitLoader loader = new UnitLoader(Sources.compile(Map.of("random/All.java", source.toString())));
        List<Class<?>> classes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            classes.add(loader.loadClass("random.R" + i));
        }
        return classes;
    }

    private void declare(int i) {
        source.append("enum E%d { A, B%s }%n".formatted(i, random.nextBoolean() ? ", C" : ""));
        declared.add("E" + i);
        source.append("sealed interface S%d { }%n".formatted(i));
        source.append("record Base%1$d(%2$s x) implements S%1$d { }%n".formatted(i, type(2)));
        declared.add("S" + i);
        source.append("record R%1$d(%2$s) implements S%1$d { }%n".formatted(i, components()));
        declared.add("R" + i);
    }

    private String components() {
        List<String> components = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            components.add(type(3) + " c" + i);
        }
        return String.join(", ", components);
    }

    private String type(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 3)) {
            case 0 -> any(PRIMITIVES);
            case 1 -> any(BOXES);
            case 2 -> declared.isEmpty() ? any(PRIMITIVES) : declared.get(random.nextInt(declared.size()));
            case 3 -> any(PRIMITIVES) + "[]".repeat(1 + random.nextInt(2));
            case 4 -> reference(depth - 1) + "[]";
            case 5 -> "List<" + reference(depth - 1) + ">";
            default ->
                random.nextBoolean()
                        ? "Optional<" + reference(depth - 1) + ">"
                        : "Map<" + any(BOXES) + ", " + reference(depth - 1) + ">";
        };
    }

    private String reference(int depth) {
        String type = type(depth);
        return List.of(PRIMITIVES).contains(type) ? "String" : type;
    }

    private String any(String[] names) {
        return names[random.nextInt(names.length)];
    }
}
