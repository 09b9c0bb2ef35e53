package whetstone.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A share of the points, 0 to 100. */
record Percent(double value) {
    /** A submission without any points to earn reaches nothing above zero. */
    boolean isReached(double score, double max) {
        return value == 0 || max > 0 && score >= max * value / 100 - 1e-9;
    }

    static final class Converter implements ITypeConverter<Percent> {
        @Override
        public Percent convert(String text) {
            try {
                double value = Double.parseDouble(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
                if (value >= 0 && value <= 100) {
                    return new Percent(value);
                }
            } catch (NumberFormatException notANumber) {
                throw new TypeConversionException("'" + text + "' is not a percentage such as 60%");
            }
            throw new TypeConversionException("'" + text + "' does not lie between 0% and 100%");
        }
    }
}
