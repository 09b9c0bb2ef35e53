package whetstone.engine.submission;

import java.io.IOException;

/** One student's work, found but not yet read: a class of any size is graded one submission at a time. */
public final class Handin {
    private final String name;
    private final String handedIn;
    private final Reading reading;

    /** Finds and reads the solutions. */
    interface Reading {
        Findings read() throws IOException, Refused;
    }

    Handin(String name, String handedIn, Reading reading) {
        this.name = name;
        this.handedIn = handedIn;
        this.reading = reading;
    }

    /** The name of the submission, unique among those found together and safe as the name of a folder. */
    public String name() {
        return name;
    }

    /** Reads the submission; whatever is wrong with it is told by the value. */
    public Submission read() {
        try {
            return reading.read().submission(name, handedIn);
        } catch (Refused e) {
            return Submission.refused(name, e.problem());
        } catch (IOException e) {
            String what = "cannot be opened (" + Folder.why(e) + ")";
            return Submission.refused(name, new Problem(handedIn, what, "make it readable and grade again"));
        }
    }
}
