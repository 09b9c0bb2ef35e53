package whetstone.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The measurements as one page: a roofline, and bars for each kernel and size. No script, nothing from elsewhere. */
record Page(Machine machine, List<Measurement> measurements) {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Kernels and speed</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem;
                   background: #fff; color: #222 }
            svg { display: block; max-width: 100%; margin: .5rem 0 1.5rem }
            text { font-size: 13px; fill: #222 }
            .ours { fill: #0b62a4 } .peer { fill: #b0b8c0 }
            .axis { stroke: #888 } .roof { stroke: #222; stroke-width: 2 }
            </style>
            <h1>Kernels and speed</h1>
            """;

    String html() {
        Map<String, List<Measurement>> charts = measurements.stream()
                .collect(Collectors.groupingBy(
                        one -> one.kernel().title() + " " + one.size(), LinkedHashMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder(HEAD);
        page.append(String.format(
                Locale.ROOT,
                "<p>Java %d, one thread. The machine: %.1f Gflop/s by multiply-additions, %.1f GB/s by a triad. Times are"
                        + " processor time of the best iteration; in brackets the share of the fastest subject's speed."
                        + " Blue is ours, grey a peer's.</p>%n",
                Runtime.version().feature(),
                machine.gigaflops(),
                machine.gigabytes()));
        page.append("<h2>Roofline</h2>\n")
                .append(
                        "<p>The slope is drawn for data from memory: a kernel whose data stay in a cache may lie above it."
                                + " Point at a dot for its name.</p>\n")
                .append(new Roofline(machine, measurements).svg());
        charts.forEach((title, chart) ->
                page.append("<h2>").append(Svg.escaped(title)).append("</h2>\n").append(new Bars(chart).svg()));
        return page.append("</html>\n").toString();
    }
}
