package whetstone.engine.grade;

import java.util.List;
import java.util.Map;
import whetstone.kit.Sketch.Drawing;

/**
 * The result of a submission and the pictures of its answers.
 *
 * @param drawings by exercise, in the order of its sketches; none for an exercise that could not be asked
 */
public record DrawnResult(SubmissionResult result, Map<String, List<Drawing>> drawings) {}
