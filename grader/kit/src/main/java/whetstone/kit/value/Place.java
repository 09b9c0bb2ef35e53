package whetstone.kit.value;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A place inside a value, such as {@code slopes[2]}.
 *
 * @param outer the place around it; null for the value itself
 * @param name the name of a component or the key of an entry; empty for an element
 * @param index the index of an element, or -1
 */
public record Place(Place outer, String name, int index) {
    /** The value itself. */
    public static final Place WHOLE = new Place(null, "", -1);

    public Place element(int i) {
        return new Place(this, "", i);
    }

    public Place component(String component) {
        return new Place(this, component, -1);
    }

    /** The value under a key of a map. */
    public Place entry(Object key) {
        return new Place(this, nameOf(key), -1);
    }

    static String nameOf(Object key) {
        return "[" + Show.value(key, 80) + "]";
    }

    public boolean isWhole() {
        return outer == null;
    }

    /** The places on the way here, outermost first, without the value itself. */
    Place[] way() {
        Deque<Place> way = new ArrayDeque<>();
        for (Place place = this; !place.isWhole(); place = place.outer) {
            way.addFirst(place);
        }
        return way.toArray(Place[]::new);
    }

    /** As one would write it in Java; empty for the value itself. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Place step : way()) {
            boolean bracket = step.index >= 0 || step.name.startsWith("[");
            text.append(bracket || text.isEmpty() ? "" : ".");
            text.append(step.index >= 0 ? "[" + step.index + "]" : step.name);
        }
        return text.toString();
    }
}
