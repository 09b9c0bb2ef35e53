package data.scaleencode.witness;

import data.scaleencode.ScaleEncode;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.dataset.api.preprocessor.NormalizerStandardize;
import org.nd4j.linalg.factory.Nd4j;
import whetstone.kit.Laws;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * ND4J divides by n as the statement does. It says 1e-5 where a deviation is 0, and takes 1 for a deviation that it is told to
 * be 0: so on the way there it is told an infinite one instead.
 */
@Witness(
        value = "ND4J 1.0.0-M2.1",
        excuses = {
            @Excuse(claims = "finds the way back", reason = "multiplies by 1 where the deviation is 0"),
            @Excuse(claims = "lists each category once, capitals first", reason = "knows no words"),
            @Excuse(claims = "encodes the districts of the statement", reason = "knows no words"),
            @Excuse(claims = "leaves its inputs as they were", reason = "knows no words"),
            @Excuse(claims = "has nothing to say about no columns, no rows and no values", reason = "knows no words"),
            @Excuse(
                    claims = "refuses no rows, uneven rows, and rows that do not fit the scale",
                    reason = "fails in its own ways, not by IllegalArgumentException")
        })
public final class Nd4jScaleEncode implements ScaleEncode {
    private static final double NONE = 1e-5;

    @Override
    public Scale fit(double[][] x) {
        NormalizerStandardize scaler = new NormalizerStandardize();
        scaler.fit(new DataSet(Nd4j.create(x), Nd4j.create(new double[x.length][1])));
        double[] deviations =
                Laws.each(scaler.getStd().toDoubleVector(), deviation -> deviation <= NONE ? 0 : deviation);
        return new Scale(scaler.getMean().toDoubleVector(), deviations);
    }

    @Override
    public double[][] standardise(Scale scale, double[][] x) {
        INDArray z = Nd4j.create(x);
        scaler(
                        scale.means(),
                        Laws.each(
                                scale.deviations(), deviation -> deviation == 0 ? Double.POSITIVE_INFINITY : deviation))
                .transform(z);
        return z.toDoubleMatrix();
    }

    @Override
    public double[][] restore(Scale scale, double[][] z) {
        INDArray x = Nd4j.create(z);
        scaler(scale.means(), scale.deviations()).revertFeatures(x);
        return x.toDoubleMatrix();
    }

    private static NormalizerStandardize scaler(double[] means, double[] deviations) {
        return new NormalizerStandardize(
                Nd4j.create(means).reshape(1, -1), Nd4j.create(deviations).reshape(1, -1));
    }

    @Override
    public String[] categories(String[] values) {
        throw new UnsupportedOperationException("ND4J knows no words");
    }

    @Override
    public double[][] oneHot(String[] categories, String[] values) {
        throw new UnsupportedOperationException("ND4J knows no words");
    }
}
