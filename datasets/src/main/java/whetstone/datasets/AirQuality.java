package whetstone.datasets;

import java.util.List;

/**
 * Daily air in New York, May to September 1973, with missing values (Chambers et al. 1983).
 *
 * @param x 153 x 6, columns as in {@link #FEATURES}: ozone (mean in parts per billion), solar radiation
 *     (langleys), wind (mean in miles per hour), temperature (highest, in °F), month, day. A missing
 *     value is NaN: 37 of ozone, 7 of solar radiation. Ozone is the usual response.
 */
public record AirQuality(double[][] x) {
    /** Names of the columns of {@code x}. */
    public static final List<String> FEATURES = List.of("ozone", "solar_r", "wind", "temp", "month", "day");

    /** Loads the days in order. */
    public static AirQuality load() {
        return new AirQuality(Table.read("airquality").matrix(FEATURES));
    }
}
