package whetstone.engine.speed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import whetstone.kit.Timed;

/** How long each took in each round. */
final class Times {
    private final Map<Role, List<Long>> nanos = new EnumMap<>(Role.class);

    void add(Map<Role, Timed> round) {
        round.forEach((role, answer) ->
                nanos.computeIfAbsent(role, each -> new ArrayList<>()).add(answer.nanos()));
    }

    int rounds() {
        return nanos.getOrDefault(Role.OWN, List.of()).size();
    }

    boolean has(Role role) {
        return nanos.containsKey(role);
    }

    /** The time of the way there and back alone. */
    double way() {
        return Interval.median(all(Role.IDLE));
    }

    /** Without the way there and back. */
    double[] net(Role role) {
        double[] net = all(role);
        double way = way();
        for (int i = 0; i < net.length; i++) {
            net[i] -= way;
        }
        return net;
    }

    /** In each round, how many times as long one took as the other. */
    Interval ratio(Role one, Role other) {
        double[] ratios = net(one);
        double[] below = net(other);
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] /= below[i];
        }
        return Interval.of(ratios);
    }

    private double[] all(Role role) {
        return nanos.get(role).stream().mapToDouble(time -> time).toArray();
    }
}
