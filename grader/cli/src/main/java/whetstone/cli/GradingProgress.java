package whetstone.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal, a line now and then elsewhere. */
final class GradingProgress implements AutoCloseable {
    /** Lines for a long run: one for each twentieth of the work. */
    private static final int LINES = 20;

    /**
     * A fixed width: to find out the terminal's, the library would open it, and leave Ctrl-C killing this process before
     * it can clean up.
     */
    private static final int WIDTH = 100;

    private final Consumer<Integer> show;
    private final Runnable end;
    private int done;

    private GradingProgress(Consumer<Integer> show, Runnable end) {
        this.show = show;
        this.end = end;
    }

    static GradingProgress of(int total, PrintWriter err) {
        if (System.console() != null && total > 1) {
            ProgressBar bar = new ProgressBarBuilder()
                    .setTaskName("grading")
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .build();
            return new GradingProgress(bar::stepTo, bar::close);
        }
        int every = Math.max(1, total / LINES);
        return new GradingProgress(
                done -> {
                    if (total > LINES && (done % every == 0 || done == total)) {
                        err.println("graded " + done + " of " + total);
                    }
                },
                () -> {});
    }

    void step() {
        done++;
        show.accept(done);
    }

    @Override
    public void close() {
        end.run();
    }
}
