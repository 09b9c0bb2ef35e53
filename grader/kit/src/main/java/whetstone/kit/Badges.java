package whetstone.kit;

import java.util.OptionalDouble;

/**
 * What each badge takes. Who earns one has earned those before it.
 *
 * @param bronze how many times as fast as the naive loop
 * @param silver how many times as fast as the naive loop
 * @param gold how many times as long as the fast method it may take at most
 */
public record Badges(double bronze, double silver, double gold) {
    /** @throws IllegalArgumentException when bronze is not above 1, silver not above bronze, or gold below 1 */
    public Badges {
        if (!(bronze > 1 && silver > bronze && gold >= 1)) {
            throw new IllegalArgumentException("badges for " + bronze + ", " + silver + " and " + gold);
        }
    }

    /**
     * @param timesAsFast as the naive loop, at the least
     * @param timesAsLong as the fast method, at the most; nothing where there is none to compare with
     */
    public Badge earned(double timesAsFast, OptionalDouble timesAsLong) {
        if (!(timesAsFast >= bronze)) {
            return Badge.NONE;
        }
        if (!(timesAsFast >= silver)) {
            return Badge.BRONZE;
        }
        return timesAsLong.isPresent() && timesAsLong.getAsDouble() <= gold ? Badge.GOLD : Badge.SILVER;
    }
}
