package whetstone.bench.grading;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * Where the processor time of a grading run goes, by the threads that took it.
 *
 * @param known seconds of the processes that ended of themselves: of the grader, and of what builds walls
 */
record Parts(Sampler sampler, double known, int submissions) {
    private static final Predicate<String> JUST_IN_TIME = thread -> thread.contains(" Compiler");
    private static final Predicate<String> ANSWERS = "answers"::equals;

    String text() {
        double grading = sampler.cpu(Sampler.GRADER, "grading"::equals);
        double justInTime = sampler.cpu(Sampler.GRADER, JUST_IN_TIME);
        return "of the processor time of whet grade, ms a submission\n"
                + line("compilers", sampler.cpu("compile"))
                + line("children", sampler.cpu("answer"))
                + line(
                        "  start of the JVM",
                        sampler.cpu("answer", JUST_IN_TIME.or(ANSWERS).negate()))
                + line("  loading and answering", sampler.cpu("answer", ANSWERS))
                + line("  their just-in-time compiler", sampler.cpu("answer", JUST_IN_TIME))
                + line("grader", known)
                + line("  reading, asking, judging, storing", grading)
                + line("  its just-in-time compilers", justInTime)
                + line("  its start, walls, and what is left", known - grading - justInTime);
    }

    private String line(String what, double seconds) {
        return String.format(Locale.ROOT, "  %-38s %8.1f%n", what, 1000 * seconds / submissions);
    }
}
