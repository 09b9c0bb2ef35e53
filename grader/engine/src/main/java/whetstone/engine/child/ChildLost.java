package whetstone.engine.child;

import whetstone.kit.Verdict;

/** A child gave no answer and is gone: it exited, hung past its deadline, or spoke what is no reply. */
@SuppressWarnings("serial")
public final class ChildLost extends Exception {
    private final Verdict.Kind kind;

    ChildLost(Verdict.Kind kind, String why) {
        super(why);
        this.kind = kind;
    }

    public Verdict.Kind kind() {
        return kind;
    }
}
