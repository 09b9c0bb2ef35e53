package whetstone.cli;

import java.nio.file.Path;
import whetstone.engine.catalogue.Folder;

/**
 * One solution of one exercise, in a folder of its own.
 *
 * @param root holds a folder for each place where solutions lie or results are written
 * @param mistake the known mistake that it is; empty for an example
 */
record Handed(Path root, String name, Folder exercise, String mistake) {
    Path at(String place) {
        return root.resolve(place).resolve(name);
    }

    /** Such as {@code RidgeTest.java} for {@code Test}. */
    String file(String end) {
        return exercise.typeName() + end + ".java";
    }

    String testClass() {
        return exercise.packageName() + "." + exercise.typeName() + "Test";
    }
}
