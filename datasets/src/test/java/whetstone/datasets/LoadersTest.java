package whetstone.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LoadersTest {
    // The sums were taken from the files in decimal arithmetic, which is exact.
    static Stream<Arguments> matrices() {
        return Stream.of(
                of("Iris", Iris.load().x(), 150, Iris.FEATURES, "876.5 458.6 563.7 179.9"),
                of("Wine", Wine.load().x(), 178, Wine.FEATURES, """
                        2314.11 415.87 421.24 3470.1 17754 408.53 361.21 64.41 283.18 900.339999 170.426 464.88
                        132947"""),
                of("BreastCancer", BreastCancer.load().x(), 569, BreastCancer.FEATURES, """
                        8038.429 10975.81 52330.38 372631.9 54.82900 59.37002 50.5268107 27.834994 103.0811
                        35.73184 230.5429 692.3896 1630.7877 22951.798 4.006317 14.497061 18.1475246 6.712002
                        11.688568 2.1593003 9257.169 14610.34 61031.63 501051.8 75.31773 144.67681 154.875247
                        65.210941 165.0530 47.76517"""),
                of("Digits", Digits.load().x(), 1797, Digits.FEATURES, """
                        0 546 9353 21269 21291 10390 2448 233 10 3583 18657 21527 18472 14692 3318 194 5 4675
                        17796 12566 12755 14028 3214 90 2 4438 16337 15852 17839 13570 4165 4 0 4204 13778 16302
                        18512 15713 5228 0 16 2846 12366 12989 13787 14801 6211 49 13 1266 13490 17142 16921 15739
                        6694 371 1 502 9987 21724 21221 12155 3716 655"""),
                of("Diabetes", Diabetes.load().x(), 442, Diabetes.FEATURES, """
                        21445 649 11658.1 41833.98 83600 51024.1 22006.5 1799.05 2051.5036 40337"""),
                of("Longley", Longley.load().x(), 16, Longley.FEATURES, "1626.9 6203.175 5109.3 4170.7 1878.784 31272"),
                of(
                        "Mtcars",
                        Mtcars.load().x(),
                        32,
                        Mtcars.FEATURES,
                        "198 7383.1 4694 115.09 102.952 571.16 14 13 118 90"),
                of("Faithful", Faithful.load().x(), 272, Faithful.FEATURES, "948.677 19284"),
                of("UsArrests", UsArrests.load().x(), 50, UsArrests.FEATURES, "389.4 8538 3277 1061.6"),
                of("AirQuality", AirQuality.load().x(), 153, AirQuality.FEATURES, "4887 27146 1523.5 11916 1070 2418"));
    }

    private static Arguments of(String name, double[][] x, int rows, List<String> features, String sums) {
        double[] numbers = Arrays.stream(sums.split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return Arguments.of(name, x, rows, features, numbers);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("matrices")
    void everyMatrixHasItsRowsItsNamedColumnsAndTheirSums(
            String name, double[][] x, int rows, List<String> features, double[] sums) {
        assertEquals(rows, x.length);
        assertEquals(sums.length, features.size());
        for (double[] row : x) {
            assertEquals(features.size(), row.length);
        }
        for (int j = 0; j < sums.length; j++) {
            int column = j;
            double[] present = Arrays.stream(x)
                    .mapToDouble(row -> row[column])
                    .filter(v -> !Double.isNaN(v))
                    .toArray();
            assertSum(sums[j], present, features.get(j));
        }
    }

    @Test
    void everySeriesAndResponseHasItsLengthAndSum() {
        assertSeries(442, 67243, Diabetes.load().y());
        assertSeries(36, 15090.4, Norris.load().x());
        assertSeries(36, 15112.9, Norris.load().y());
        assertSeries(16, 1045.072, Longley.load().y());
        assertSeries(32, 642.9, Mtcars.load().y());
        assertSeries(100, 91935, Nile.load().flow());
        assertSeries(144, 40363, AirPassengers.load().passengers());
    }

    @Test
    void classesHaveTheirCodesAndCounts() {
        assertArrayEquals(new int[] {50, 50, 50}, counts(Iris.load().y()));
        assertArrayEquals(new int[] {59, 71, 48}, counts(Wine.load().y()));
        assertArrayEquals(new int[] {357, 212}, counts(BreastCancer.load().y()));
        assertArrayEquals(
                new int[] {178, 182, 177, 183, 181, 182, 181, 179, 174, 180},
                counts(Digits.load().y()));
        assertEquals("malignant", BreastCancer.CLASSES.get(BreastCancer.load().y()[0]));
    }

    @Test
    void irisFollowsFisherWhereOtherCopiesDoNot() {
        double[][] x = Iris.load().x();
        assertArrayEquals(new double[] {4.9, 3.1, 1.5, 0.2}, x[34]);
        assertArrayEquals(new double[] {4.9, 3.6, 1.4, 0.1}, x[37]);
    }

    @Test
    void threePixelsOfTheDigitsAreNeverInked() {
        double[][] x = Digits.load().x();
        List<String> idle = IntStream.range(0, 64)
                .filter(j -> Arrays.stream(x).allMatch(row -> row[j] == 0))
                .mapToObj(Digits.FEATURES::get)
                .toList();
        assertEquals(List.of("p00", "p40", "p47"), idle);
        assertTrue(Arrays.stream(x).flatMapToDouble(Arrays::stream).allMatch(v -> 0 <= v && v <= 16));
    }

    @Test
    void rowsCarryTheNamesOfTheirCarsStatesAndMonths() {
        Mtcars cars = Mtcars.load();
        assertEquals("Toyota Corolla", cars.models().get(indexOfMax(cars.y())));
        UsArrests arrests = UsArrests.load();
        double[] towns = Arrays.stream(arrests.x()).mapToDouble(row -> row[2]).toArray();
        assertEquals("California", arrests.states().get(indexOfMax(towns)));
        AirPassengers air = AirPassengers.load();
        assertEquals(YearMonth.of(1960, 7), air.months().get(indexOfMax(air.passengers())));
    }

    @Test
    void theNileDropsAfter1898() {
        Nile nile = Nile.load();
        assertArrayEquals(IntStream.rangeClosed(1871, 1970).toArray(), nile.years());
        double before = Arrays.stream(nile.flow(), 0, 28).average().orElseThrow();
        double after = Arrays.stream(nile.flow(), 28, 100).average().orElseThrow();
        assertEquals(1097.75, before, 1e-9);
        assertTrue(after < 0.8 * before);
    }

    @Test
    void missingAirIsNotANumber() {
        double[][] x = AirQuality.load().x();
        int[] missing = IntStream.range(0, 6)
                .map(j -> (int)
                        Arrays.stream(x).filter(row -> Double.isNaN(row[j])).count())
                .toArray();
        assertArrayEquals(new int[] {37, 7, 0, 0, 0, 0}, missing);
    }

    @Test
    void everyLoadGivesArraysOfItsOwn() {
        Iris spoiled = Iris.load();
        spoiled.x()[0][0] = -1;
        spoiled.y()[0] = -1;
        assertNotSame(spoiled.x(), Iris.load().x());
        assertEquals(5.1, Iris.load().x()[0][0]);
        assertEquals(0, Iris.load().y()[0]);
    }

    private static void assertSeries(int length, double sum, double[] values) {
        assertEquals(length, values.length);
        assertSum(sum, values, "series");
    }

    private static void assertSum(double expected, double[] values, String name) {
        assertEquals(expected, Arrays.stream(values).sum(), 1e-12 * Math.abs(expected), name);
    }

    private static int[] counts(int[] y) {
        int[] counts = new int[Arrays.stream(y).max().orElseThrow() + 1];
        for (int label : y) {
            counts[label]++;
        }
        return counts;
    }

    private static int indexOfMax(double[] values) {
        return IntStream.range(0, values.length)
                .reduce((best, i) -> values[i] > values[best] ? i : best)
                .orElseThrow();
    }
}
