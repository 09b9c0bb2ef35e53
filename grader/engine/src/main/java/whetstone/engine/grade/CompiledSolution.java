package whetstone.engine.grade;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.child.RemoteSubject;
import whetstone.engine.child.RemoteSubject.Loading;
import whetstone.engine.child.Seat;
import whetstone.kit.Steps;

/**
 * A compiled solution as children load it: its classes as they are, and once more counting their steps.
 *
 * @param counter the class that holds the count; its name is drawn anew each time, so that no solution can reach it
 */
record CompiledSolution(Loading plain, Loading counting, String counter) {
    private static final SecureRandom NAMES = new SecureRandom();

    /** @throws UncountableException when a class is so large that the counter has no room in it */
    static CompiledSolution of(Exercise<?> exercise, Map<String, byte[]> classes) throws UncountableException {
        String contract = exercise.contract().getName();
        String solution = exercise.stub().getName();
        byte[] name = new byte[16];
        NAMES.nextBytes(name);
        String counter = exercise.folder().packageName() + ".C" + HexFormat.of().formatHex(name);
        String internal = counter.replace('.', '/');

        Map<String, byte[]> plain = new TreeMap<>(exercise.contractClasses());
        plain.putAll(classes);
        Map<String, byte[]> counting = new HashMap<>(exercise.contractClasses());
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            counting.put(each.getKey(), counting(each.getKey(), each.getValue(), internal));
        }
        counting.put(counter, Steps.counter(internal));
        return new CompiledSolution(
                new Loading(contract, solution, plain), new Loading(contract, solution, counting), counter);
    }

    private static byte[] counting(String name, byte[] classFile, String counter) throws UncountableException {
        try {
            return Steps.counting(classFile, counter);
        } catch (RuntimeException tooLarge) {
            throw new UncountableException(
                    name + " is too large for its steps to be counted; write it in smaller parts");
        }
    }

    <C> RemoteSubject<C> in(Seat seat, Exercise<C> exercise) {
        return new RemoteSubject<>(
                exercise.contract(),
                seat,
                RemoteSubject.Units.of(seat, plain, counting, counter),
                exercise.about().limits());
    }
}
