package whetstone.datasets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The cells of one of our CSV files, taken by the name of the column.
 *
 * <p>Our files hold no quotes, so a comma always separates; a quote or a ragged row is an error.
 */
record Table(String name, List<String> header, List<String[]> rows) {
    private static final String MISSING = "NA";

    /** Reads {@code whetstone/data/<name>.csv} from the class path. */
    static Table read(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/whetstone/data/" + name + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("no data file named " + name);
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return parse(name, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read data file " + name, e);
        }
    }

    static Table parse(String name, List<String> lines) {
        if (lines.isEmpty()) {
            throw new IllegalStateException(name + ": no header");
        }
        List<String> header = List.of(cells(lines.get(0)));
        List<String[]> rows = lines.stream().skip(1).map(Table::cells).toList();
        for (int i = 0; i < lines.size(); i++) {
            int width = i == 0 ? header.size() : rows.get(i - 1).length;
            if (width != header.size() || lines.get(i).indexOf('"') >= 0) {
                throw new IllegalStateException(name + ", line " + (i + 1) + ": ragged or quoted");
            }
        }
        return new Table(name, header, rows);
    }

    // A negative limit keeps empty cells at the end of a line.
    private static String[] cells(String line) {
        return line.split(",", -1);
    }

    List<String> texts(String column) {
        int j = header.indexOf(column);
        if (j < 0) {
            throw new IllegalStateException(name + ": no column " + column);
        }
        return rows.stream().map(row -> row[j]).toList();
    }

    /** A column of numbers; {@code NA} becomes NaN. */
    double[] numbers(String column) {
        return texts(column).stream()
                .mapToDouble(cell -> cell.equals(MISSING) ? Double.NaN : Double.parseDouble(cell))
                .toArray();
    }

    int[] integers(String column) {
        return texts(column).stream().mapToInt(Integer::parseInt).toArray();
    }

    /** A column of class names as their places in {@code classes}. */
    int[] codes(String column, List<String> classes) {
        return texts(column).stream().mapToInt(cell -> code(cell, classes)).toArray();
    }

    private int code(String cell, List<String> classes) {
        int code = classes.indexOf(cell);
        if (code < 0) {
            throw new IllegalStateException(name + ": unknown class " + cell);
        }
        return code;
    }

    /** The named columns side by side, rows x columns. */
    double[][] matrix(List<String> columns) {
        double[][] x = new double[rows.size()][columns.size()];
        for (int j = 0; j < columns.size(); j++) {
            double[] column = numbers(columns.get(j));
            for (int i = 0; i < x.length; i++) {
                x[i][j] = column[i];
            }
        }
        return x;
    }
}
