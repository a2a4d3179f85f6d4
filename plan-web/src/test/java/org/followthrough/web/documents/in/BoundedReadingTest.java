package org.followthrough.web.documents.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.followthrough.domain.decision.Decision;
import org.junit.jupiter.api.Test;

class BoundedReadingTest {

    @Test
    void endsAReadingThatTakesTooLong() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        BoundedReading bounded = new BoundedReading(Duration.ofSeconds(1));

        Decision<String> answer = bounded.read(() -> forever(ended));

        assertThat(answer).isEqualTo(Decision.refused("document.too-slow", 1));
        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void hasRoomAgainOnceThatIsOver() throws IOException {
        BoundedReading bounded = new BoundedReading(Duration.ofSeconds(1));
        for (int times = 0; times < 3; times++) {
            bounded.read(() -> forever(new CountDownLatch(1)));
        }

        assertThat(bounded.read(() -> Decision.accepted("read"))).isEqualTo(Decision.accepted("read"));
    }

    private static Decision<String> forever(CountDownLatch ended) {
        try {
            while (true) {
                BoundedReading.goOn();
            }
        } catch (InterruptedIOException stopped) {
            ended.countDown();
            return Decision.refused("document.broken");
        }
    }
}
