package whetstone.engine.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import whetstone.engine.report.ResultFiles;
import whetstone.engine.report.RunSummary;
import whetstone.engine.submission.Handin;

/**
 * Grades a class: reads, grades and writes one submission after another, several at a time.
 *
 * <p>A result is on disk as soon as it stands, so a run that is stopped loses nothing that was finished.
 */
public final class GradingRun {
    private final Grader grader;
    private final ResultFiles files;
    private final int jobs;

    public GradingRun(Grader grader, ResultFiles files, int jobs) {
        this.grader = grader;
        this.files = files;
        this.jobs = jobs;
    }

    /**
     * @param finished is told each result as it stands, by one thread at a time
     * @return a line for each submission, in their order
     */
    public List<RunSummary.Line> grade(List<Handin> handins, Consumer<SubmissionResult> finished)
            throws InterruptedException, IOException {
        ExecutorService workers = Executors.newFixedThreadPool(jobs, GradingThread::of);
        try {
            List<Future<RunSummary.Line>> pending = new ArrayList<>();
            for (Handin handin : handins) {
                pending.add(workers.submit(() -> grade(handin, finished)));
            }
            List<RunSummary.Line> lines = new ArrayList<>();
            for (Future<RunSummary.Line> line : pending) {
                lines.add(line.get());
            }
            return lines;
        } catch (ExecutionException failure) {
            throw new IOException("cannot write a result: " + failure.getCause().getMessage(), failure.getCause());
        } finally {
            workers.shutdownNow();
            workers.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private RunSummary.Line grade(Handin handin, Consumer<SubmissionResult> finished) {
        long begun = System.nanoTime();
        SubmissionResult result = grader.grade(handin.read());
        double seconds = Math.round((System.nanoTime() - begun) / 1e6) / 1e3;
        try {
            files.write(result);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        synchronized (this) {
            finished.accept(result);
        }
        return RunSummary.Line.of(result, seconds);
    }
}
