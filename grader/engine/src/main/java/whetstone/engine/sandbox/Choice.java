package whetstone.engine.sandbox;

import java.util.List;

/**
 * The sandbox taken.
 *
 * @param sandbox to be closed by whoever asked for it
 * @param notes why better ones were not taken and how to get them, a sentence or two for each; empty for the best
 */
public record Choice(Sandbox sandbox, List<String> notes) {

    public Choice {
        notes = List.copyOf(notes);
    }
}
