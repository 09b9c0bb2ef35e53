package whetstone.cli;

import java.util.List;
import java.util.StringJoiner;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.grade.Mark;
import whetstone.engine.grade.Points;

/** How many claims of an exercise hold, fail, wait for code, and were not tried. */
record Tally(double score, double max, int hold, int fail, int hidden, int unwritten, int untried) {
    static Tally of(ExerciseResult result) {
        List<Mark> failing = result.marks().stream().filter(Tally::fails).toList();
        return new Tally(
                result.score(),
                result.max(),
                count(result, "right"),
                failing.size(),
                (int) failing.stream().filter(Mark::hidden).count(),
                (int) result.marks().stream().filter(Tally::isUnwritten).count(),
                count(result, "skipped"));
    }

    private static int count(ExerciseResult result, String verdict) {
        return (int) result.marks().stream()
                .filter(mark -> mark.verdict().equals(verdict))
                .count();
    }

    /** Tried and not right; a method that is not written yet is no failure. */
    static boolean fails(Mark mark) {
        boolean tried = !mark.verdict().equals("right") && !mark.verdict().equals("skipped");
        return tried && !isUnwritten(mark);
    }

    static boolean isUnwritten(Mark mark) {
        return mark.kind().equals("not implemented");
    }

    /** Whether only claims that nobody sees fail. */
    boolean failsOnlyUnseen() {
        return fail > 0 && fail == hidden && unwritten + untried == 0;
    }

    boolean isFull() {
        return score >= max - 1e-9;
    }

    String points() {
        return Points.of(score, max);
    }

    /** One line. */
    String words() {
        if (hold + fail + unwritten + untried == 0) {
            return points();
        }
        if (isFull()) {
            return points() + ". All " + hold + " claims hold: well done.";
        }
        StringJoiner counts = new StringJoiner(", ", points() + ": ", "");
        counts.add(hold + (hold == 1 ? " claim holds" : " claims hold"));
        if (fail > 0) {
            counts.add(fail + (fail == 1 ? " fails" : " fail") + (hidden == 0 ? "" : " (" + hidden + " hidden)"));
        }
        if (unwritten > 0) {
            counts.add(unwritten + (unwritten == 1 ? " waits" : " wait") + " for code");
        }
        if (untried > 0) {
            counts.add(untried + (untried == 1 ? " was" : " were") + " not tried");
        }
        return counts.toString();
    }
}
