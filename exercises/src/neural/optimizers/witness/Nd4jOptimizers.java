package neural.optimizers.witness;

import neural.optimizers.Optimizers;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.AdamUpdater;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.RmsPropUpdater;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * ND4J's updaters overwrite a gradient with the step to subtract, and count iterations from 0. Its Adam adds epsilon to the
 * root of v before the correction, so it is given the epsilon that comes to the same, another one in each step. Its RMSProp
 * begins with epsilon in the place of s, so the memory is set to 0. Arrays made of doubles stay doubles.
 */
@Witness(
        value = "ND4J 1.0.0-M2.1",
        excuses = {
            @Excuse(
                    claims = {
                        "takes the three steps of Sgd in the statement's table",
                        "goes where others go with momentum on the standardised diabetes data",
                        "takes many steps of Sgd"
                    },
                    reason = "ND4J's momentum is Nesterov's"),
            @Excuse(
                    claims = {
                        "refuses settings that are out of range",
                        "refuses lengths that differ from each other, or from those of the first step",
                        "refuses to step before it is started"
                    },
                    reason = "ND4J takes any settings, and its arrays are this adapter's")
        })
public final class Nd4jOptimizers implements Optimizers {
    private Rule rule;
    private INDArray memory;
    private int iteration;

    @Override
    public void start(Rule rule) {
        this.rule = rule;
        iteration = 0;
    }

    @Override
    public double[] step(double[] theta, double[] gradient) {
        INDArray step = Nd4j.create(new double[][] {gradient});
        GradientUpdater<?> updater = updater();
        int size = gradient.length * (rule instanceof Adam ? 2 : 1);
        if (iteration == 0) {
            memory = Nd4j.create(new double[1][size]);
        }
        updater.setStateViewArray(memory, step.shape(), 'c', false);
        updater.applyUpdater(step, iteration, 0);
        iteration++;
        return Nd4j.create(new double[][] {theta}).subi(step).toDoubleMatrix()[0];
    }

    private GradientUpdater<?> updater() {
        if (rule instanceof RmsProp r) {
            return new RmsPropUpdater(new org.nd4j.linalg.learning.config.RmsProp(r.rate(), r.decay(), r.epsilon()));
        }
        if (rule instanceof Adam a) {
            double epsilon = a.epsilon() * Math.sqrt(1 - Math.pow(a.beta2(), iteration + 1));
            return new AdamUpdater(new org.nd4j.linalg.learning.config.Adam(a.rate(), a.beta1(), a.beta2(), epsilon));
        }
        throw new UnsupportedOperationException("momentum as in the statement");
    }
}
