package whetstone.engine.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as people write them: 10, not 10.0. */
public final class Points {
    private Points() {}

    /** Such as "7.5 of 10 points". */
    public static String of(double points, double max) {
        return text(points) + " of " + text(max) + " points";
    }

    public static String text(double points) {
        BigDecimal rounded = BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
