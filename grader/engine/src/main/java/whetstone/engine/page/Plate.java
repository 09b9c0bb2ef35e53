package whetstone.engine.page;

import java.util.Optional;
import whetstone.kit.Sketch.Drawing;
import whetstone.kit.figure.Figure;

/**
 * A picture of a learner's answers beside that of right ones.
 *
 * @param look what a right answer looks like
 * @param expected nothing where right answers are not at hand
 */
public record Plate(String title, String look, Drawing yours, Optional<Figure> expected) {}
