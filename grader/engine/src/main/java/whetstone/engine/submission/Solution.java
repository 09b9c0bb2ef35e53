package whetstone.engine.submission;

/**
 * A solution file, by value.
 *
 * @param exercise the exercise's id
 * @param path where it lay in the submission; for messages only, made safe to show
 * @param text the file's text, without a byte order mark
 */
public record Solution(String exercise, String path, String text) {}
