package data.scaleencode.witness;

import data.scaleencode.ScaleEncode;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.dataset.api.preprocessor.NormalizerStandardize;
import org.nd4j.linalg.factory.Nd4j;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/** ND4J divides by n as the statement does. */
@Witness(
        value = "ND4J 1.0.0-M2.1",
        excuses = {
            @Excuse(claims = "lists each category once, capitals first", reason = "knows no words"),
            @Excuse(claims = "encodes the districts of the statement", reason = "knows no words")
        })
public final class Nd4jScaleEncode implements ScaleEncode {
    @Override
    public Scale fit(double[][] x) {
        NormalizerStandardize scaler = new NormalizerStandardize();
        scaler.fit(new DataSet(Nd4j.create(x), Nd4j.create(new double[x.length][1])));
        return new Scale(scaler.getMean().toDoubleVector(), scaler.getStd().toDoubleVector());
    }

    @Override
    public double[][] standardise(Scale scale, double[][] x) {
        INDArray z = Nd4j.create(x);
        scaler(scale).transform(z);
        return z.toDoubleMatrix();
    }

    @Override
    public double[][] restore(Scale scale, double[][] z) {
        INDArray x = Nd4j.create(z);
        scaler(scale).revertFeatures(x);
        return x.toDoubleMatrix();
    }

    private static NormalizerStandardize scaler(Scale scale) {
        return new NormalizerStandardize(
                Nd4j.create(scale.means()).reshape(1, -1),
                Nd4j.create(scale.deviations()).reshape(1, -1));
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
