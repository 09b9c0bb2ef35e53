package whetstone.engine.catalogue;

import java.lang.reflect.Modifier;
import java.util.List;

/**
 * What an exercise's folder knows of right and wrong answers. A learner's workspace has none of it.
 *
 * @param reference the right answer
 * @param mistakes the known wrong ones
 */
public record AnswerKey<C>(Class<? extends C> reference, List<Mistake<C>> mistakes) {
    /** @throws MalformedExerciseException when it is not there or not as it should be */
    public static <C> AnswerKey<C> of(Exercise<C> exercise) {
        Folder folder = exercise.folder();
        return new AnswerKey<>(
                Exercise.implementation(folder, folder.typeName() + "Reference", exercise.contract()),
                mistakes(folder, exercise.contract()));
    }

    /** Abstract classes are what several mistakes share, not mistakes. */
    private static <C> List<Mistake<C>> mistakes(Folder folder, Class<C> contract) {
        return folder.files().stream()
                .filter(file -> file.matches("wrong/[^/$]+\\.class"))
                .map(file -> file.substring("wrong/".length(), file.length() - ".class".length()))
                .filter(name ->
                        !Modifier.isAbstract(folder.type("wrong." + name).getModifiers()))
                .map(name -> Mistake.<C>of(Exercise.implementation(folder, "wrong." + name, contract)))
                .toList();
    }
}
