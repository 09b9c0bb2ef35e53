package whetstone.engine.submission;

/**
 * Where an exercise's solution is expected.
 *
 * @param exercise the exercise's id, such as {@code linear/ridge}
 * @param fileName the file a learner hands in, such as {@code RidgeSolution.java}
 * @param packageName the package that file must declare, such as {@code linear.ridge}
 */
public record Wanted(String exercise, String fileName, String packageName) {}
