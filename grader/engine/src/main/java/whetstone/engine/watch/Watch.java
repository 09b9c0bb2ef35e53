package whetstone.engine.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import whetstone.engine.grade.GradingThread;
import whetstone.engine.grade.SubmissionResult;
import whetstone.engine.submission.Problem;
import whetstone.engine.submission.Submission;
import whetstone.engine.submission.Submissions;

/**
 * Answers every save of a solution below a folder.
 *
 * <p>An event only says when to look; what has changed is found by reading the folder again and comparing texts. So it
 * does not matter how an editor saves, and a lost or doubled event does no harm. What happens while an answer is being
 * worked out is looked at afterwards.
 */
public final class Watch implements AutoCloseable {
    /** A save is several events; it is over when none came for this long. */
    private static final Duration QUIET = Duration.ofMillis(20);

    /** Where events never stop coming, this is long enough to wait. */
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final Path folder;
    private final Submissions submissions;
    private final Function<Submission, SubmissionResult> grading;
    private final Consumer<News> audience;
    private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
    private final FolderEvents events;
    private final Thread thread = GradingThread.of(this::run);
    private Snapshot seen;
    private SortedSet<String> last = new TreeSet<>();
    private Optional<Problem> problem = Optional.empty();

    /**
     * Something to look at.
     *
     * @param exercises to check even if nothing has changed
     * @param at when it was wished, by {@link System#nanoTime()}
     */
    private record Wish(Set<String> exercises, boolean end, long at) {
        static Wish check(Set<String> exercises) {
            return new Wish(exercises, false, System.nanoTime());
        }
    }

    private Watch(
            Path folder,
            Submissions submissions,
            Function<Submission, SubmissionResult> grading,
            Consumer<News> audience)
            throws IOException {
        this.folder = folder.toRealPath();
        this.submissions = submissions;
        this.grading = grading;
        this.audience = audience;
        events = new FolderEvents(this.folder, submissions::looksInto, () -> wishes.add(Wish.check(Set.of())));
        events.start(() -> wishes.add(new Wish(Set.of(), true, System.nanoTime())));
        Submission before = read();
        seen = Snapshot.of(before);
        problem = before.refused();
        thread.setDaemon(true);
    }

    /**
     * Watches until it is closed.
     *
     * @param grading usually {@code grader::grade}; called by one thread
     * @param audience is told everything by that thread
     */
    public static Watch start(
            Path folder,
            Submissions submissions,
            Function<Submission, SubmissionResult> grading,
            Consumer<News> audience)
            throws IOException {
        Watch watch = new Watch(folder, submissions, grading, audience);
        watch.thread.start();
        return watch;
    }

    /** Checks a solution also when it is as it was. */
    public void check(String exercise) {
        wishes.add(Wish.check(Set.of(exercise)));
    }

    private void run() {
        try {
            boolean more = true;
            while (more) {
                more = answer(wishes.take());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error fault) {
            audience.accept(new News.Failed(fault.toString()));
        }
    }

    private boolean answer(Wish first) throws InterruptedException {
        SortedSet<String> asked = new TreeSet<>(first.exercises());
        boolean end = first.end();
        for (Wish next = next(first); next != null; next = next(first)) {
            asked.addAll(next.exercises());
            end |= next.end();
        }
        if (end) {
            audience.accept(new News.Ended("the folder is gone"));
            return false;
        }
        look(asked, first.at());
        return true;
    }

    private Wish next(Wish first) throws InterruptedException {
        boolean patient = System.nanoTime() - first.at() < PATIENCE.toNanos();
        return patient ? wishes.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS) : wishes.poll();
    }

    private void look(SortedSet<String> asked, long since) {
        Submission now = read();
        if (now.refused().isPresent()) {
            refused(now.refused(), !asked.isEmpty());
            return;
        }
        if (problem.isPresent()) {
            asked.addAll(last);
            problem = Optional.empty();
        }
        Snapshot snapshot = Snapshot.of(now);
        SortedSet<String> gone = snapshot.goneSince(seen);
        asked.stream()
                .filter(exercise -> !snapshot.said().containsKey(exercise))
                .forEach(gone::add);
        if (!gone.isEmpty()) {
            audience.accept(new News.Gone(gone));
        }
        asked.removeAll(gone);
        asked.addAll(snapshot.changedSince(seen));
        seen = snapshot;
        grade(now, asked, since);
    }

    /** A folder that is moved while it is read is refused; a moment later it lies still. */
    private Submission read() {
        Submission read = submissions.readWhole(folder);
        return read.refused().isEmpty() ? read : submissions.readWhole(folder);
    }

    /** Says it once, and again when asked. */
    private void refused(Optional<Problem> why, boolean asked) {
        if (asked || !why.equals(problem)) {
            problem = why;
            audience.accept(new News.Unreadable(why.orElseThrow().line()));
        }
    }

    private void grade(Submission now, SortedSet<String> exercises, long since) {
        if (!exercises.isEmpty()) {
            last = exercises;
            Submission asked = now.only(exercises);
            SubmissionResult result = grading.apply(asked);
            audience.accept(new News.Answered(asked, result, Duration.ofNanos(System.nanoTime() - since)));
        }
    }

    /** Nothing is told afterwards, except by what is being worked out at this moment. */
    @Override
    public void close() throws IOException {
        thread.interrupt();
        events.close();
    }
}
