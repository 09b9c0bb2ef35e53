package neural.activations;

import java.util.Arrays;
import java.util.List;
import neural.activations.ActivationsCases.Kind;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Spaced;

public final class ActivationsFigures implements Figures<Activations> {
    private static final double[] PLACES = Spaced.evenly(-4, 4, 161);
    private static final int LAYERS = 12;

    @Override
    public List<Sketch<Activations>> sketches() {
        return List.of(
                Sketch.of(
                        "Four curves",
                        "relu is two straight pieces, and below zero it is flat. gelu follows it with a dip below zero and no"
                                + " corner. sigmoid and tanh are the same S, between 0 and 1 and between -1 and 1.",
                        ActivationsFigures::curves),
                Sketch.of(
                        "Four slopes",
                        "Each curve is your gradient with upstream 1; the dots are how much your own values rise from place to"
                                + " place. Dots that leave their curve show a slope that belongs to another function."
                                + " The slope of sigmoid is never above a quarter.",
                        ActivationsFigures::slopes),
                Sketch.of(
                        "What is left after twelve layers",
                        "The loss sends down 1, and each layer multiplies it by its slope where the forward pass stood."
                                + " Through sigmoid next to nothing arrives: this is the vanishing gradient. Through relu"
                                + " all of it does. A flat line at 1 for sigmoid: upstream is not multiplied.",
                        ActivationsFigures::layers));
    }

    private static Figure curves(Activations activations) {
        Figure figure = Figure.saying(
                        "At -1 the values of relu, sigmoid, tanh and gelu are %s; at 2 they are %s.",
                        valuesAt(activations, -1), valuesAt(activations, 2))
                .axes("z", "activation");
        for (Kind kind : Kind.values()) {
            figure = figure.line(kind.toString(), PLACES, kind.values(activations, PLACES));
        }
        return figure;
    }

    private static double[] valuesAt(Activations activations, double z) {
        return Arrays.stream(Kind.values())
                .mapToDouble(kind -> kind.values(activations, z)[0])
                .toArray();
    }

    private static Figure slopes(Activations activations) {
        double[] between = Spaced.evenly(-3.9, 3.9, 40);
        Figure figure = Figure.saying(
                        "At 0.5 the slopes of relu, sigmoid, tanh and gelu are %s; the values rise there by %s for each z.",
                        Arrays.stream(Kind.values())
                                .mapToDouble(kind -> kind.slopes(activations, 0.5)[0])
                                .toArray(),
                        Arrays.stream(Kind.values())
                                .mapToDouble(kind -> rises(activations, kind, 0.5)[0])
                                .toArray())
                .axes("z", "slope");
        for (Kind kind : Kind.values()) {
            figure = figure.line(kind.toString(), PLACES, kind.slopes(activations, PLACES))
                    .points("rise of " + kind, between, rises(activations, kind, between));
        }
        return figure;
    }

    private static double[] rises(Activations activations, Kind kind, double... z) {
        double[] ahead = kind.values(activations, Laws.each(z, at -> at + 0.01));
        double[] behind = kind.values(activations, Laws.each(z, at -> at - 0.01));
        double[] rises = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            rises[i] = (ahead[i] - behind[i]) / 0.02;
        }
        return rises;
    }

    private static Figure layers(Activations activations) {
        double[][] left = Arrays.stream(Kind.values())
                .map(kind -> passedOn(activations, kind))
                .toArray(double[][]::new);
        Figure figure = Figure.saying(
                        "After %s layers this is left of 1 by relu, sigmoid, tanh and gelu: %s.",
                        LAYERS,
                        Arrays.stream(left).mapToDouble(of -> of[LAYERS]).toArray())
                .axes("layers behind the loss", "what is left of the gradient")
                .logarithmicY();
        for (Kind kind : Kind.values()) {
            figure = figure.series(kind.toString(), left[kind.ordinal()]);
        }
        return figure;
    }

    /** One number goes through the layers, and the gradient comes back through them, the last layer first. */
    private static double[] passedOn(Activations activations, Kind kind) {
        double[][] inputs = new double[LAYERS + 1][];
        inputs[0] = new double[] {1.5};
        for (int layer = 0; layer < LAYERS; layer++) {
            inputs[layer + 1] = kind.values(activations, inputs[layer]);
        }
        double[] left = new double[LAYERS + 1];
        left[0] = 1;
        for (int back = 1; back <= LAYERS; back++) {
            left[back] = kind.gradient(
                            activations,
                            new ActivationsCases.Inputs(inputs[LAYERS - back], new double[] {left[back - 1]}))[0];
        }
        return left;
    }
}
