package neural.autodiff.wrong;

import java.util.List;
import neural.autodiff.AutodiffReference;

/** The sweep of the reference in steps that mistakes get wrong. */
abstract class Sweep extends AutodiffReference {
    @Override
    public double[] gradient(List<Node> graph, int output) {
        super.gradient(graph, output); // refuses what is no graph
        double[] values = values(graph);
        double[] gradient = start(graph.size());
        gradient[output] = seed(values[output]);
        int[] order = order(graph);
        for (int place = order.length - 1; place >= 0; place--) {
            int node = order[place];
            int[] operands = operands(graph.get(node));
            double[] slopes = slopes(graph.get(node), values[node], values);
            for (int k = 0; k < operands.length; k++) {
                if (handsOn(gradient[node])) {
                    gradient[operands[k]] = contribution(gradient[operands[k]], gradient[node], slopes[k]);
                }
            }
        }
        return gradient;
    }

    double[] start(int size) {
        return new double[size];
    }

    double seed(double output) {
        return 1;
    }

    boolean handsOn(double upstream) {
        return upstream != 0;
    }

    double contribution(double before, double upstream, double slope) {
        return before + upstream * slope;
    }
}
