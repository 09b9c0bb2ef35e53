package clustering.gaussianmixture;

import clustering.gaussianmixture.GaussianMixture.Fit;
import clustering.gaussianmixture.GaussianMixture.Mixture;
import clustering.gaussianmixture.GaussianMixtureCases.Start;
import clustering.gaussianmixture.GaussianMixtureCases.Summed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.datasets.Faithful;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class GaussianMixtureFigures implements Figures<GaussianMixture> {
    private static final int ITERATIONS = 12;

    @Override
    public List<Sketch<GaussianMixture>> sketches() {
        return List.of(
                Sketch.of(
                        "Two kinds of eruptions",
                        "Each ellipse, two standard deviations to either side, lies around its cluster, leans as the cluster leans, and"
                                + " holds about six of seven of its points. Points have the colour of the larger"
                                + " responsibility.",
                        GaussianMixtureFigures::eruptions),
                Sketch.of(
                        "Log-likelihood by iteration",
                        "The line rises fast, then slowly, and never falls. The points on it are summed up from the log"
                                + " densities of the returned mixtures; points beside it mean that history and mixture do"
                                + " not belong together.",
                        GaussianMixtureFigures::history),
                Sketch.of(
                        "Log density far out",
                        "Two components with half the weight each, and the mixture: it follows the upper of the two and is"
                                + " never below it. The line goes on to both ends; a gap there is the logarithm of a density"
                                + " that had become 0.",
                        GaussianMixtureFigures::farOut));
    }

    private static Start geyser() {
        double[][] wide = {{1, 0}, {0, 100}};
        return new Start(
                Faithful.load().x(),
                new Mixture(
                        new double[] {0.5, 0.5}, new double[][] {{3, 55}, {3.5, 90}}, new double[][][] {wide, wide}));
    }

    private static Figure eruptions(GaussianMixture solution) {
        Start start = geyser();
        Mixture end = solution.em(start.x(), start.mixture(), 30, 0).mixture();
        int[] groups = Arrays.stream(start.x())
                .mapToDouble(point -> solution.responsibilities(end, point)[1])
                .mapToInt(share -> share > 0.5 ? 1 : 0)
                .toArray();
        Figure figure = Figure.saying(
                        "The weights are %s, the means (%s) and (%s).", end.weights(), end.means()[0], end.means()[1])
                .axes("length of the eruption in minutes", "wait until the next in minutes")
                .points("eruptions", start.x(), groups);
        for (int k = 0; k < 2; k++) {
            figure = figure.line("component " + k, ellipse(end.means()[k], end.covariances()[k]));
        }
        return figure.points("means", end.means());
    }

    /** The places two standard deviations away from the mean. */
    private static double[][] ellipse(double[] mean, double[][] s) {
        double width = Math.sqrt(s[0][0]);
        double lean = s[0][1] / width;
        double height = Math.sqrt(s[1][1] - lean * lean);
        return Arrays.stream(Spaced.evenly(0, 2 * Math.PI, 61))
                .mapToObj(angle -> new double[] {
                    mean[0] + 2 * width * Math.cos(angle),
                    mean[1] + 2 * lean * Math.cos(angle) + 2 * height * Math.sin(angle)
                })
                .toArray(double[][]::new);
    }

    private static Figure history(GaussianMixture solution) {
        Start start = geyser();
        Fit fit = solution.em(start.x(), start.mixture(), ITERATIONS, 0);
        double[] summed = IntStream.rangeClosed(0, ITERATIONS)
                .mapToDouble(t -> Summed.ask(solution, start, t).sum())
                .toArray();
        return Figure.saying("From %s to %s.", summed[0], summed[ITERATIONS])
                .axes("iterations", "log-likelihood of 272 eruptions")
                .series("history", fit.logLikelihoods())
                .points(
                        "summed up",
                        IntStream.rangeClosed(0, ITERATIONS).asDoubleStream().toArray(),
                        summed);
    }

    private static Figure farOut(GaussianMixture solution) {
        Mixture mixture =
                new Mixture(new double[] {0.5, 0.5}, new double[][] {{-15}, {10}}, new double[][][] {{{1}}, {{0.5}}});
        double[] places = Spaced.evenly(-70, 70, 281);
        double[] together = Arrays.stream(places)
                .map(place -> solution.logDensity(mixture, new double[] {place}))
                .toArray();
        Figure figure = Figure.saying(
                        "At -70, -15, 10 and 70 the log density is %s, %s, %s and %s.",
                        together[0], together[110], together[160], together[280])
                .axes("x", "log density");
        for (int k = 0; k < 2; k++) {
            Mixture alone = GaussianMixtureCases.single(mixture.means()[k], mixture.covariances()[k]);
            figure = figure.line(
                    "component " + k,
                    places,
                    place -> Math.log(0.5) + solution.logDensity(alone, new double[] {place}));
        }
        return figure.line("mixture", places, together);
    }
}
