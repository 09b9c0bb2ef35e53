package whetstone.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import whetstone.engine.watch.News;

/** Keys and news, one after the other, until the learner has had enough. */
final class WatchSession {
    private final Companion companion;
    private final Screen screen;
    private final Ink ink;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private Optional<String> exercise;

    private sealed interface Event {
        record Key(int key) implements Event {}

        record Told(News news) implements Event {}
    }

    /** A question to the companion, who reads and writes files: that may fail. */
    private interface Asking {
        Optional<String> answer() throws IOException;
    }

    WatchSession(Companion companion, Screen screen, Ink ink) {
        this.companion = companion;
        this.screen = screen;
        this.ink = ink;
        exercise = asked(companion::first);
    }

    void press(int key) {
        events.add(new Event.Key(key));
    }

    void tell(News news) {
        events.add(new Event.Told(news));
    }

    /**
     * Runs until it is quit.
     *
     * @param check has an exercise checked
     * @return the exit code
     * @throws NothingToWorkOn when there is nothing left to watch
     */
    int run(Consumer<String> check) throws InterruptedException, NothingToWorkOn {
        exercise.ifPresent(check);
        while (true) {
            Event event = events.take();
            if (event instanceof Event.Told told) {
                if (told.news() instanceof News.Ended ended) {
                    throw new NothingToWorkOn("Nothing is left to watch: " + ended.why() + ".");
                }
                if (told.news() instanceof News.Failed failed) {
                    throw new IllegalStateException("watching ended: " + failed.why());
                }
                show(told.news());
            } else if (event instanceof Event.Key pressed && !served(pressed.key(), check)) {
                return Whet.FINE;
            }
        }
    }

    private void show(News news) {
        if (news instanceof News.Answered answered) {
            exercise = Optional.of(answered.result().exercises().get(0).exercise());
            Optional<String> remark = asked(() -> companion.checked(answered.result()));
            screen.show(
                    out -> {
                        new ResultText(out, ink, false).print(answered.submission(), answered.result());
                        remark.ifPresent(text -> out.println(text + System.lineSeparator()));
                    },
                    "answered in " + seconds(answered.took()));
        } else if (news instanceof News.Gone gone) {
            say("There is no solution for " + String.join(", ", gone.exercises()) + ".");
        } else if (news instanceof News.Unreadable unreadable) {
            say(unreadable.why());
        }
    }

    /** Does what a key is for; false when it is for leaving. Other keys do nothing. */
    private boolean served(int key, Consumer<String> check) {
        switch (key) {
            case 'q', Keys.END -> {
                return false;
            }
            case 'h' ->
                exercise.ifPresentOrElse(
                        id -> ask(() -> Optional.of(companion.hint(id))),
                        () -> say("Save a solution first: hints are for an exercise."));
            case 'n' -> ask(() -> Optional.of(companion.next()));
            case 'l' -> ask(() -> Optional.of(companion.list()));
            case 'r', Keys.ENTER -> exercise.ifPresentOrElse(check, () -> say("Save a solution first."));
            default -> {}
        }
        return true;
    }

    private void ask(Asking asking) {
        asked(asking).ifPresent(this::say);
    }

    /** Watching goes on where a file cannot be read or written. */
    private Optional<String> asked(Asking asking) {
        try {
            return asking.answer();
        } catch (IOException failure) {
            say("This went wrong: " + failure.getMessage());
            return Optional.empty();
        }
    }

    private void say(String text) {
        screen.show(out -> out.println(text + System.lineSeparator()), "");
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.2f s", took.toNanos() / 1e9);
    }
}
