package whetstone.engine.catalogue;

import java.lang.reflect.Modifier;
import java.util.List;

/**
 * What an exercise's folder knows of right and wrong answers. A learner's workspace has none of it.
 *
 * @param reference the right answer
 * @param others right answers in other styles, which must earn as much
 * @param mistakes the known wrong ones
 */
public record AnswerKey<C>(Class<? extends C> reference, List<Class<? extends C>> others, List<Mistake<C>> mistakes) {
    /** @throws MalformedExerciseException when it is not there or not as it should be */
    public static <C> AnswerKey<C> of(Exercise<C> exercise) {
        Folder folder = exercise.folder();
        Class<C> contract = exercise.contract();
        return new AnswerKey<>(
                Exercise.implementation(folder, folder.typeName() + "Reference", contract),
                implementations(folder, "right", contract),
                implementations(folder, "wrong", contract).stream()
                        .map(type -> Mistake.<C>of(type))
                        .toList());
    }

    /** Abstract classes are what several of them share. */
    private static <C> List<Class<? extends C>> implementations(Folder folder, String where, Class<C> contract) {
        return folder.files().stream()
                .filter(file -> file.matches(where + "/[^/$]+\\.class"))
                .map(file -> file.replace('/', '.').substring(0, file.length() - ".class".length()))
                .filter(name -> !Modifier.isAbstract(folder.type(name).getModifiers()))
                .<Class<? extends C>>map(name -> Exercise.implementation(folder, name, contract))
                .toList();
    }
}
