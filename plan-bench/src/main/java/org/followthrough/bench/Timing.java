package org.followthrough.bench;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

/** How long something took, time after time, in nanoseconds. */
final class Timing {

    private static final double MEDIAN = 0.5;
    private static final double MOST = 0.95;
    private static final double MILLION = 1e6;

    private final long[] sorted;

    private Timing(long[] sorted) {
        this.sorted = sorted;
    }

    /** Something that can be timed. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Something that takes time, and says how much of it counts, in nanoseconds. */
    @FunctionalInterface
    interface Timed {
        long run() throws Exception;
    }

    /** All of something counts. */
    static Timed all(Work work) {
        return () -> {
            long from = System.nanoTime();
            work.run();
            return System.nanoTime() - from;
        };
    }

    /** So many times in a row as one turn, of which the mean counts. */
    static Timed mean(int times, Timed work) {
        return () -> {
            long took = 0;
            for (int time = 0; time < times; time++) {
                took += work.run();
            }
            return took / times;
        };
    }

    /** @param unmeasured how many times it is done before the clock runs */
    static Timing of(int unmeasured, int times, Timed work) throws Exception {
        for (int time = 0; time < unmeasured; time++) {
            work.run();
        }
        long[] took = new long[times];
        for (int time = 0; time < times; time++) {
            took[time] = work.run();
        }
        Arrays.sort(took);
        return new Timing(took);
    }

    /** Again and again, until somebody has seen enough. */
    static Timing until(BooleanSupplier enough, Timed work) throws Exception {
        LongStream.Builder took = LongStream.builder();
        do {
            took.add(work.run());
        } while (!enough.getAsBoolean());
        return new Timing(took.build().sorted().toArray());
    }

    /** In milliseconds. */
    double median() {
        return at(MEDIAN);
    }

    /** In milliseconds: 95 of 100 took no longer. */
    double p95() {
        return at(MOST);
    }

    private double at(double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))] / MILLION;
    }
}
