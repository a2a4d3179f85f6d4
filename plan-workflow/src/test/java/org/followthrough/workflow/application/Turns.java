package org.followthrough.workflow.application;

import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Lets two people take turns before each statement and each commit, in an order that a seed decides. Whoever does not come
 * back from a turn waits for a lock that the other holds; the other then goes on alone.
 */
class Turns implements BeanPostProcessor {

    private static final long LONGEST_TURN = TimeUnit.MILLISECONDS.toNanos(15);

    private final Map<Thread, State> players = new HashMap<>();
    private Random random;
    private int expected;

    private enum State {
        WAITING, RUNNING, BLOCKED
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database).methodListener(new Boundaries()).build()
                : bean;
    }

    /** @return what the two came to, in the order in which they are given */
    <T> List<T> race(long seed, Callable<T> one, Callable<T> other) throws Exception {
        random = new Random(seed);
        expected = 2;
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : two.invokeAll(List.of(playing(one), playing(other)))) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException broken) {
            throw new AssertionError("Broken in the race of seed " + seed, broken.getCause());
        } finally {
            two.shutdownNow();
        }
    }

    private <T> Callable<T> playing(Callable<T> act) {
        return () -> {
            takeTurn(true);
            try {
                return act.call();
            } finally {
                leave();
            }
        };
    }

    private synchronized void leave() {
        players.remove(Thread.currentThread());
        expected--;
        passOn();
    }

    private synchronized void takeTurn(boolean joins) throws InterruptedException {
        Thread me = Thread.currentThread();
        if (!joins && !players.containsKey(me)) {
            return;
        }
        players.put(me, State.WAITING);
        passOn();
        long until = System.nanoTime() + LONGEST_TURN;
        while (players.get(me) == State.WAITING) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, until - System.nanoTime()));
            if (System.nanoTime() >= until) {
                players.replaceAll((player, state) -> state == State.RUNNING ? State.BLOCKED : state);
                passOn();
                until = System.nanoTime() + LONGEST_TURN;
            }
        }
    }

    /** Gives the turn to one of those who wait, unless somebody has it or not everybody is there. */
    private void passOn() {
        List<Thread> waiting = players.entrySet().stream()
                .filter(player -> player.getValue() == State.WAITING).map(Map.Entry::getKey).toList();
        if (players.size() == expected && !waiting.isEmpty() && !players.containsValue(State.RUNNING)) {
            players.put(waiting.get(random.nextInt(waiting.size())), State.RUNNING);
            notifyAll();
        }
    }

    private final class Boundaries implements MethodExecutionListener {

        @Override
        public void beforeMethod(MethodExecutionContext context) {
            String method = context.getMethod().getName();
            if (method.equals("commit") || context.getTarget() instanceof Statement && method.startsWith("execute")) {
                try {
                    takeTurn(false);
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException("The race was broken off.", stopped);
                }
            }
        }

        @Override
        public void afterMethod(MethodExecutionContext context) {
        }
    }
}
