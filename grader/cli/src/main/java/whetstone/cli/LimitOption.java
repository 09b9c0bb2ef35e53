package whetstone.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import whetstone.engine.limits.Budget;
import whetstone.engine.limits.Limit;

/** What a submission may spend, where the standard limits do not fit. */
final class LimitOption {
    @Option(
            names = "--limit",
            paramLabel = "NAME=VALUE",
            converter = Converter.class,
            description =
                    "Another value for a limit, such as heap=512MiB, question=10s or classes=50; may be repeated. "
                            + "`whet limits` lists them.")
    private List<Setting> settings = List.of();

    /** A limit and its value. */
    record Setting(Limit limit, long value) {}

    /** The standard limits with those that were named. */
    Budget budget() {
        Budget budget = Budget.standard();
        for (Setting setting : settings) {
            budget = budget.with(setting.limit(), setting.value());
        }
        return budget;
    }

    static final class Converter implements ITypeConverter<Setting> {
        @Override
        public Setting convert(String text) {
            int split = text.indexOf('=');
            String name = text.substring(0, Math.max(split, 0));
            if (split < 0) {
                throw new TypeConversionException("'" + text + "' is not of the form NAME=VALUE, such as heap=512MiB");
            }
            Limit limit = Limit.named(name).orElseThrow(() -> unknown(name));
            return new Setting(limit, value(limit, text.substring(split + 1)));
        }

        private static TypeConversionException unknown(String name) {
            Optional<Limit> meant = Nearest.to(name, List.of(Limit.values()), Limit::word);
            return new TypeConversionException("there is no limit '" + name + "'"
                    + meant.map(limit -> "; perhaps " + limit.word() + ", " + takes(limit))
                            .orElse("; `" + Whet.call("limits") + "` lists them"));
        }

        private static long value(Limit limit, String text) {
            return limit.unit().parsed(text).stream()
                    .filter(limit::allows)
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is no value for " + limit.word() + ", " + takes(limit)));
        }

        private static String takes(Limit limit) {
            return "which takes " + limit.unit().form() + ", from " + limit.range();
        }
    }
}
