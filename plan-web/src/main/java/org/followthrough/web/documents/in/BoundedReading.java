package org.followthrough.web.documents.in;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.followthrough.domain.decision.Decision;

/** Reads few documents at a time, and none of them for long. */
final class BoundedReading {

    private static final int AT_A_TIME = 2;
    private static final int WAITING = 8;
    private static final int IDLE_SECONDS = 10;

    private final ThreadPoolExecutor readers;
    private final Duration longest;

    BoundedReading(Duration longest) {
        this.longest = longest;
        this.readers = new ThreadPoolExecutor(AT_A_TIME, AT_A_TIME, IDLE_SECONDS, TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING), BoundedReading::thread);
        readers.allowCoreThreadTimeOut(true);
    }

    /** @return the reading's own answer, or {@code document.busy} or {@code document.too-slow} */
    <T> Decision<T> read(Callable<Decision<T>> reading) throws IOException {
        Future<Decision<T>> answer;
        try {
            answer = readers.submit(reading);
        } catch (RejectedExecutionException allBusy) {
            return Decision.refused("document.busy");
        }
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            return Decision.refused("document.too-slow", longest.toSeconds());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The reading was stopped.");
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A document could not be read.", failed.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    /** Asked now and then by everything that reads for long. */
    static void goOn() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Nobody waits for this reading any longer.");
        }
    }

    /** One that does not keep the product alive. */
    private static Thread thread(Runnable reading) {
        Thread thread = new Thread(reading, "document-reader");
        thread.setDaemon(true);
        return thread;
    }
}
