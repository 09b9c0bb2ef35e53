package whetstone.engine.compile;

import whetstone.engine.catalogue.Exercise;

/** A solution as it was handed in. */
public record Source(Exercise<?> exercise, String text) {
    String path() {
        return exercise.id() + "/" + exercise.solutionFile();
    }

    String packageName() {
        return exercise.folder().packageName();
    }

    /** Whether it speaks of another exercise: it may not build on a solution that is not there where it is asked. */
    boolean mentions(Source other) {
        return text.contains(other.packageName());
    }
}
