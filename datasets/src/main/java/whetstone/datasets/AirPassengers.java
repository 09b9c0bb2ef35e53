package whetstone.datasets;

import java.time.YearMonth;
import java.util.List;

/**
 * International airline passengers by month: a trend times a season that grows with it (Box and Jenkins 1976).
 *
 * @param months January 1949 to December 1960, 144 months without a gap
 * @param passengers the series: passengers of each month, in thousands
 */
public record AirPassengers(List<YearMonth> months, double[] passengers) {
    /** Months of one season. */
    public static final int PERIOD = 12;

    /** Loads the months in order. */
    public static AirPassengers load() {
        Table table = Table.read("airpassengers");
        return new AirPassengers(
                table.texts("month").stream().map(YearMonth::parse).toList(), table.numbers("passengers"));
    }
}
