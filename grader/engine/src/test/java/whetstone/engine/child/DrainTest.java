package whetstone.engine.child;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DrainTest {
    @Test
    void allIsTakenAndTheBeginningKept() throws Exception {
        byte[] printed = new byte[10 << 20];
        CompletableFuture<Integer> left = new CompletableFuture<>();
        Drain drain = Drain.of(new ByteArrayInputStream(printed) {
            @Override
            public void close() {
                left.complete(available());
            }
        });
        assertEquals(0, left.get(60, TimeUnit.SECONDS));
        assertEquals(16 << 10, drain.text().length());
    }
}
