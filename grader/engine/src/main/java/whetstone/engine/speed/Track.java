package whetstone.engine.speed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.catalogue.TimeLimits;
import whetstone.engine.child.Children;
import whetstone.engine.child.RemoteSubject;
import whetstone.engine.child.RemoteSubject.Loading;
import whetstone.engine.child.RemoteSubject.Units;
import whetstone.engine.child.Seat;
import whetstone.engine.limits.Limit;
import whetstone.kit.Examiner;
import whetstone.kit.Speed;
import whetstone.kit.UnansweredException;

/** Where solutions are timed: each who is compared sits in a sandbox of its own, and one is asked at a time. */
public final class Track {
    private final Children children;
    private final String salt;
    private final LongSupplier clock;

    /** @param clock nanoseconds that never go back */
    public Track(Children children, String salt, LongSupplier clock) {
        this.children = children;
        this.salt = salt;
        this.clock = clock;
    }

    /**
     * @param exercise one that declares what is measured
     * @param own a solution that meets all its claims
     */
    public <C> Pace pace(Exercise<C> exercise, Loading own) {
        List<Seat> seats = new ArrayList<>();
        try {
            Map<Role, Lane<C>> lanes = new EnumMap<>(Role.class);
            loadings(exercise, own).forEach((role, loading) -> {
                Seat seat = Seat.timed(children);
                seats.add(seat);
                lanes.put(role, lane(exercise, seat, loading));
            });
            return pace(exercise, exercise.speed().orElseThrow(), lanes);
        } finally {
            seats.forEach(Seat::close);
        }
    }

    private <C, G> Pace pace(Exercise<C> exercise, Speed<C, G> speed, Map<Role, Lane<C>> lanes) {
        long seed = new Examiner(exercise.id(), salt).seed("speed", 0);
        try {
            return new Measuring<>(speed, lanes, Measuring.Plan.STANDARD, clock, seed).pace();
        } catch (UnansweredException fault) {
            return new Pace.Unsure("one that it is compared with gave no answer: " + fault.getMessage());
        }
    }

    private <C> Lane<C> lane(Exercise<C> exercise, Seat seat, Loading loading) {
        TimeLimits limits =
                exercise.about().limits().withExercise(children.budget().time(Limit.SUBMISSION));
        Units units = Units.uncounted(seat, loading);
        return new Lane<>(
                new RemoteSubject<>(exercise.contract(), seat, units, limits), seat::askedNanos, seat::processorNanos);
    }

    private static Map<Role, Loading> loadings(Exercise<?> exercise, Loading own) {
        Map<Role, Loading> loadings = new EnumMap<>(Role.class);
        loadings.put(Role.OWN, own);
        loadings.put(Role.NAIVE, loading(exercise, Comparands.NAIVE));
        loadings.put(Role.NAIVE_AGAIN, loading(exercise, Comparands.NAIVE));
        loadings.put(Role.IDLE, loading(exercise, Comparands.IDLE));
        if (exercise.folder().has(Comparands.file(Comparands.FAST))) {
            loadings.put(Role.FAST, loading(exercise, Comparands.FAST));
        }
        return loadings;
    }

    private static Loading loading(Exercise<?> exercise, String name) {
        Folder folder = exercise.folder();
        Map<String, byte[]> classes = new TreeMap<>(exercise.contractClasses());
        classes.putAll(folder.classes(Comparands.NAIVE));
        classes.putAll(folder.classes(name));
        return new Loading(exercise.contract().getName(), folder.packageName() + "." + name, classes);
    }
}
