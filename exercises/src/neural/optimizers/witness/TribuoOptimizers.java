package neural.optimizers.witness;

import neural.optimizers.Optimizers;
import org.tribuo.math.LinearParameters;
import org.tribuo.math.StochasticGradientOptimiser;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.la.Tensor;
import org.tribuo.math.optimisers.RMSProp;
import org.tribuo.math.optimisers.SGD;
import org.tribuo.math.optimisers.SGD.Momentum;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Tribuo goes uphill, so gradients change their signs; its optimisers turn a gradient into a step to add, in place. Its
 * RMSProp lets the rate decay when asked, which it is not here.
 */
@Witness(
        value = "Tribuo 4.3.2",
        excuses = {
            @Excuse(
                    claims = {
                        "takes the three steps of Adam in the statement's table",
                        "takes a first step of Adam as long as the rate, whatever the gradient",
                        "steps by the rate and the sign of the gradient alone when nothing is remembered",
                        "is at the bottom of a long narrow bowl after 300 steps, to 0.05",
                        "takes many steps of Adam",
                        "goes where others go with Adam on the standardised diabetes data"
                    },
                    reason = "Tribuo's Adam multiplies by the root of v plus epsilon where the paper divides by it"),
            @Excuse(
                    claims = {"refuses settings that are out of range", "refuses to step before it is started"},
                    reason = "Tribuo takes any settings, and the state is this adapter's")
        })
public final class TribuoOptimizers implements Optimizers {
    private StochasticGradientOptimiser optimiser;
    private boolean fresh;

    @Override
    public void start(Rule rule) {
        fresh = true;
        if (rule instanceof Sgd sgd) {
            optimiser = SGD.getSimpleSGD(sgd.rate(), sgd.momentum(), Momentum.STANDARD);
        } else if (rule instanceof RmsProp r) {
            optimiser = new RMSProp(r.rate(), r.decay(), r.epsilon(), 0);
        } else if (rule instanceof Adam a) {
            optimiser = new org.tribuo.math.optimisers.Adam(a.rate(), a.beta1(), a.beta2(), a.epsilon());
        }
    }

    @Override
    public double[] step(double[] theta, double[] gradient) {
        if (fresh) {
            optimiser.initialise(new LinearParameters(matrix(theta, 1)));
            fresh = false;
        }
        Tensor[] steps = optimiser.step(new Tensor[] {matrix(gradient, -1)}, 1);
        double[] next = new double[theta.length];
        for (int i = 0; i < theta.length; i++) {
            next[i] = theta[i] + ((DenseMatrix) steps[0]).get(0, i);
        }
        return next;
    }

    private static DenseMatrix matrix(double[] row, double factor) {
        double[] scaled = row.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return DenseMatrix.createDenseMatrix(new double[][] {scaled});
    }
}
