package org.followthrough.bench.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** People at work: eight who take actions further and a programme lead who sees that they have some. */
final class Crew implements AutoCloseable {

    private static final int WORKERS = 8;
    private static final int ENOUGH = 60;
    /** Between two acts of a person, in milliseconds. */
    private static final int LONGEST_THOUGHT = 2_000;

    private final Nodes nodes;
    private final Ledger ledger;
    private final Supply supply;
    private final ConcurrentLinkedQueue<Errand> errands = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Map<Errand.Outcome, AtomicInteger> outcomes = new ConcurrentHashMap<>();
    private final List<String> refusals = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    Crew(Nodes nodes, Ledger ledger) {
        this.nodes = nodes;
        this.ledger = ledger;
        this.supply = new Supply(nodes, ledger);
    }

    Crew start() {
        run("lead", this::provide);
        for (int worker = 0; worker < WORKERS; worker++) {
            run("worker-" + worker, this::work);
        }
        return this;
    }

    private interface Turn {
        void take() throws IOException, InterruptedException;
    }

    private void run(String name, Turn turn) {
        Thread thread = new Thread(() -> {
            try {
                while (!stopped) {
                    turn.take();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (IOException noLedger) {
                throw new UncheckedIOException(noLedger);
            }
        }, name);
        thread.start();
        threads.add(thread);
    }

    private void provide() throws InterruptedException {
        if (nodes.areAllGone() || waiting.get() >= ENOUGH) {
            Nodes.pause();
            return;
        }
        try {
            List<Errand> more = supply.plan();
            waiting.addAndGet(more.size());
            errands.addAll(more);
        } catch (IOException unanswered) {
            count(Errand.Outcome.UNKNOWN);
            Nodes.pause();
        }
    }

    private void work() throws IOException, InterruptedException {
        Errand errand = nodes.areAllGone() ? null : errands.poll();
        if (errand == null) {
            Nodes.pause();
            return;
        }
        Errand.Outcome outcome = errand.next(nodes, ledger);
        count(outcome);
        if (outcome == Errand.Outcome.REFUSED) {
            note(errand);
        }
        if (outcome == Errand.Outcome.REFUSED || errand.isOver()) {
            waiting.decrementAndGet();
        } else {
            errands.add(errand);
        }
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(LONGEST_THOUGHT));
    }

    private synchronized void note(Errand errand) {
        refusals.add(errand.toString());
    }

    private void count(Errand.Outcome outcome) {
        outcomes.computeIfAbsent(outcome, none -> new AtomicInteger()).incrementAndGet();
    }

    int count(String outcome) {
        AtomicInteger count = outcomes.get(Errand.Outcome.valueOf(outcome));
        return count == null ? 0 : count.get();
    }

    /** What was refused although it was never in doubt; the load of a sound trial has none. */
    synchronized List<String> refusals() {
        return new ArrayList<>(refusals);
    }

    /** Lets everybody finish the act that they are at. */
    @Override
    public void close() {
        stopped = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
