package evaluation.rocauc;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;

/** Writes noise wherever it can before it draws a curve, and answers wrongly throughout. */
public class RocAucSolution implements RocAuc {
    @Override
    public Curve roc(boolean[] truth, double[] score) {
        makeNoise();
        return new Curve(new double[] {0, 1}, new double[] {1, 0}, new double[] {1, 0});
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        return 2;
    }

    private static void makeNoise() {
        byte[] noise = new byte[1000];
        new Random(1).nextBytes(noise);
        write(new FileOutputStream(FileDescriptor.out), noise);
        write(new FileOutputStream(FileDescriptor.err), noise);
        for (String folder : new String[] {"/proc/self/fd", "/dev/fd"}) {
            String[] names = new File(folder).list();
            for (String name : names == null ? new String[0] : names) {
                File open = new File(folder, name);
                if (open.isFile()) {
                    continue; // a jar, not a way out
                }
                try (OutputStream out = new FileOutputStream(open)) {
                    write(out, noise);
                } catch (IOException closed) {
                    continue;
                }
            }
        }
    }

    private static void write(OutputStream out, byte[] noise) {
        try {
            out.write(noise);
            out.flush();
        } catch (IOException closed) {
            System.err.println(closed);
        }
    }
}
