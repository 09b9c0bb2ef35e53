package drift.pagehinkley;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.HexFormat;

/** Answers each question four times. */
public class PageHinkleySolution implements PageHinkley {
    @Override
    public void start(Settings settings) {
        // three answers that say nothing changed and nothing came
        DataOutputStream frames = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        try {
            for (int i = 0; i < 3; i++) {
                byte[] bytes = HexFormat.of().parseHex("0300" + "00".repeat(16) + "00000000");
                frames.writeInt(Long.BYTES + bytes.length);
                frames.writeLong(1); // a ticket that nobody drew
                frames.write(bytes);
            }
            frames.flush();
        } catch (IOException closed) {
            System.err.println(closed);
        }
    }

    @Override
    public State update(double value) {
        return State.STABLE;
    }
}
