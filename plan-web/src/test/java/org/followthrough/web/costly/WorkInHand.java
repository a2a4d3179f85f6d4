package org.followthrough.web.costly;

import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Costly work that goes on until the test ends it, that fails, and that never ends by itself. */
@Controller
@TestComponent
class WorkInHand {

    private static final int PATIENCE_SECONDS = 60;
    /** The last statement takes half of it at least, which has to be well above the limit and the time between two looks. */
    private static final int LONG_SECONDS = 5;

    final Semaphore ends = new Semaphore(0);
    final Semaphore begun = new Semaphore(0);
    final AtomicInteger goingOn = new AtomicInteger();
    final CountDownLatch lost = new CountDownLatch(1);

    @Autowired private JdbcClient database;

    @Costly
    @GetMapping("/costly/long")
    void goOn(HttpServletResponse response) throws InterruptedException, IOException {
        goingOn.incrementAndGet();
        begun.release();
        ends.tryAcquire(PATIENCE_SECONDS, SECONDS);
        goingOn.decrementAndGet();
        response.getWriter().write("done");
    }

    @Costly
    @GetMapping("/costly/broken")
    void fail() {
        throw new IllegalStateException("in the midst of it");
    }

    @Costly
    @GetMapping("/costly/endless")
    void write(HttpServletResponse response) throws IOException {
        try {
            while (true) {
                response.getOutputStream().write(new byte[1 << 16]);
            }
        } finally {
            lost.countDown();
        }
    }

    @GetMapping("/costly/statement")
    void ask() {
        countForLong(database);
    }

    /** Asks for more and more, each time twice as much, until it has taken seconds. */
    static void countForLong(JdbcClient database) {
        long until = System.nanoTime() + SECONDS.toNanos(LONG_SECONDS);
        int rows = 1_000;
        while (System.nanoTime() < until) {
            rows *= 2;
            database.sql("select count(*) from system_range(1, ?) a where mod(a.x * 31, 7) = 3").param(rows)
                    .query(Long.class).single();
        }
    }
}
