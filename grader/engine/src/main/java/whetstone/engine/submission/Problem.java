package whetstone.engine.submission;

import whetstone.kit.value.Inert;

/**
 * Something wrong with what was handed in, and what to do about it.
 *
 * @param path the file or folder, made safe to show
 * @param what the rest of a sentence that begins with the path
 * @param remedy what to do
 */
public record Problem(String path, String what, String remedy) {

    /** Names whatever path is given in a form that is safe to show. */
    public Problem {
        path = Names.shown(path);
    }

    /** Says it in one line, such as {@code RidgeSolution.java is a link; hand in the file itself}. */
    public String line() {
        return Inert.text(path + " " + what + "; " + remedy);
    }
}
