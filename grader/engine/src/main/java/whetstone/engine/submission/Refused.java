package whetstone.engine.submission;

/** Ends the reading of one submission that is refused as a whole. */
final class Refused extends Exception {
    private final transient Problem problem;

    Refused(String path, String what, String remedy) {
        this.problem = new Problem(path, what, remedy);
    }

    Problem problem() {
        return problem;
    }
}
