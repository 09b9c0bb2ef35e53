package whetstone.engine.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import whetstone.kit.Check;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.Speed;

/**
 * An exercise, read from its folder by convention.
 *
 * @param visible checks that learners have
 * @param hidden checks that they do not
 * @param sketches the pictures of answers
 * @param speed what is measured in time, if anything
 * @param elsewhere what is worth points besides, where hidden checks are not here
 * @param contractClasses the class files that a child gets
 */
public record Exercise<C>(
        Folder folder,
        FrontMatter about,
        Class<C> contract,
        Class<? extends C> stub,
        List<Check<C>> visible,
        List<Check<C>> hidden,
        List<Sketch<C>> sketches,
        Optional<Speed<C, ?>> speed,
        Elsewhere elsewhere,
        Map<String, byte[]> contractClasses) {

    static Exercise<?> of(Folder folder) {
        String name = folder.typeName();
        Class<?> contract = folder.type(name);
        if (!contract.isInterface()) {
            throw new MalformedExerciseException(name + ".java is not an interface");
        }
        return of(folder, name, contract);
    }

    private static <C> Exercise<C> of(Folder folder, String name, Class<C> contract) {
        return new Exercise<>(
                folder,
                FrontMatter.of(folder.text("statement.md")),
                contract,
                implementation(folder, name + "Solution", contract),
                checks(folder, name + "Checks"),
                folder.has(name + "Hidden.class") ? checks(folder, name + "Hidden") : List.of(),
                folder.has(name + "Figures.class") ? sketches(folder, name + "Figures") : List.of(),
                folder.has(name + "Speed.class") ? Optional.of(speed(folder, name + "Speed")) : Optional.empty(),
                Elsewhere.of(folder),
                folder.contractClasses());
    }

    public String id() {
        return folder.id();
    }

    /** The name of the file that a learner hands in. */
    public String solutionFile() {
        return folder.typeName() + "Solution.java";
    }

    /** The visible checks, then the hidden ones. */
    public List<Check<C>> checks() {
        return Stream.concat(visible.stream(), hidden.stream()).toList();
    }

    public double max() {
        return checks().stream().mapToDouble(Check::points).sum();
    }

    static <C> Class<? extends C> implementation(Folder folder, String simpleName, Class<C> contract) {
        Class<?> type = folder.type(simpleName);
        if (!contract.isAssignableFrom(type)) {
            throw new MalformedExerciseException(simpleName + " does not implement " + contract.getSimpleName());
        }
        return type.asSubclass(contract);
    }

    /** The folder's convention says whose checks these are; the compiler has seen that they fit the contract. */
    @SuppressWarnings("unchecked")
    private static <C> List<Check<C>> checks(Folder folder, String simpleName) {
        if (declaration(folder, simpleName) instanceof Checks<?> checks) {
            return Claims.declaredBy((Checks<C>) checks);
        }
        throw new MalformedExerciseException(simpleName + " does not implement Checks");
    }

    @SuppressWarnings("unchecked")
    private static <C> List<Sketch<C>> sketches(Folder folder, String simpleName) {
        if (declaration(folder, simpleName) instanceof Figures<?> figures) {
            return List.copyOf(((Figures<C>) figures).sketches());
        }
        throw new MalformedExerciseException(simpleName + " does not implement Figures");
    }

    @SuppressWarnings("unchecked")
    private static <C> Speed<C, ?> speed(Folder folder, String simpleName) {
        if (declaration(folder, simpleName) instanceof Speed<?, ?> speed) {
            return (Speed<C, ?>) speed;
        }
        throw new MalformedExerciseException(simpleName + " does not implement Speed");
    }

    private static Object declaration(Folder folder, String simpleName) {
        try {
            return folder.type(simpleName).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new MalformedExerciseException(
                    simpleName + " cannot be made by a constructor without parameters: " + failure.getCause());
        }
    }
}
