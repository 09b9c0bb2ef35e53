package whetstone.engine.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import whetstone.engine.grade.Ending;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.grade.SubmissionResult;
import whetstone.engine.submission.Bounds;
import whetstone.engine.submission.Submission;
import whetstone.engine.submission.Submissions;
import whetstone.engine.submission.Wanted;

/** Hears the news of a watch, whose grading answers with the remark at the end of each text. */
final class Onlooker implements AutoCloseable {
    private static final List<Wanted> WANTED = List.of(
            new Wanted("linear/ridge", "RidgeSolution.java", "linear.ridge"),
            new Wanted("trees/stump", "StumpSolution.java", "trees.stump"));
    private static final int PATIENCE_SECONDS = 30;

    private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
    private final Semaphore held = new Semaphore(0);
    private final Semaphore free = new Semaphore(1);
    private final Watch watch;

    private Onlooker(Path folder) throws IOException {
        watch = Watch.start(folder, new Submissions(WANTED, Bounds.usual()), this::grade, news::add);
    }

    static Onlooker of(Path folder) throws IOException {
        return new Onlooker(folder);
    }

    private SubmissionResult grade(Submission submission) {
        held.release();
        free.acquireUninterruptibly();
        free.release();
        List<ExerciseResult> results = new ArrayList<>();
        submission.solutions().forEach((id, solution) -> results.add(result(id, remark(solution.text()))));
        submission.unreadable().keySet().forEach(id -> results.add(result(id, "unreadable")));
        return new SubmissionResult(submission.name(), results, Optional.empty());
    }

    private static String remark(String text) {
        return text.substring(text.indexOf("//") + 2).strip();
    }

    private static ExerciseResult result(String id, String remark) {
        return new ExerciseResult(id, 1, new Ending.NotAllowed(List.of(remark)), Optional.empty());
    }

    /** From now on a grading waits until it is released. */
    void hold() throws InterruptedException {
        free.acquire();
        held.drainPermits();
    }

    void awaitHeld() throws InterruptedException {
        held.acquire();
    }

    void release() {
        free.release();
    }

    News next() throws InterruptedException {
        News next = news.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(next, "no news");
        return next;
    }

    /** The only result of the next news, as {@code linear/ridge: remark}. */
    String answer() throws InterruptedException {
        News next = next();
        List<ExerciseResult> results =
                assertInstanceOf(News.Answered.class, next).result().exercises();
        assertEquals(1, results.size(), next.toString());
        return results.get(0).exercise() + ": "
                + results.get(0).ending().messages().get(0);
    }

    /** The solutions that the next news says are missed; none when it says that there is no solution at all. */
    Set<String> gone() throws InterruptedException {
        News next = next();
        return next instanceof News.Unreadable
                ? Set.of()
                : assertInstanceOf(News.Gone.class, next).exercises();
    }

    Watch watch() {
        return watch;
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}
