package org.followthrough.bench;

import java.util.Arrays;

/**
 * How the product compares with a small program that does the same, both taking turns so that whatever else the machine
 * does meets them alike.
 *
 * @param low      the lower quartile of the ratios, product ÷ baseline
 * @param median   of the ratios
 * @param high     their upper quartile
 * @param product  what the product took, in milliseconds, the median
 * @param baseline what the small program took, in milliseconds, the median
 */
record Pairs(double low, double median, double high, double product, double baseline) {

    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;
    private static final double MILLION = 1e6;
    private static final int LOOKS_OF_A_TURN = 5;
    private static final int TURNS = 40;

    /**
     * Runs both in turn, each first in every other pair.
     *
     * @param unmeasured how many pairs are run before one counts
     */
    static Pairs of(int unmeasured, int pairs, Timing.Timed product, Timing.Timed baseline) throws Exception {
        double[] products = new double[pairs];
        double[] baselines = new double[pairs];
        for (int pair = -unmeasured; pair < pairs; pair++) {
            boolean productFirst = pair % 2 == 0;
            double first = (productFirst ? product : baseline).run() / MILLION;
            double second = (productFirst ? baseline : product).run() / MILLION;
            if (pair >= 0) {
                products[pair] = productFirst ? first : second;
                baselines[pair] = productFirst ? second : first;
            }
        }
        return of(products, baselines);
    }

    /**
     * Of looks at two pages, in forty turns of each, after as many that do not count.
     *
     * <p>A page takes a few milliseconds, and single looks at it scatter by as much. So a turn is five looks, of which the
     * mean counts: that brings the quartiles closer to each other and leaves the median where it is.
     */
    static Pairs ofLooks(Timing.Work page, Timing.Work baseline) throws Exception {
        return of(TURNS, TURNS, turn(page), turn(baseline));
    }

    /** Looks at a page; for as many turns as {@link #ofLooks} does before it counts, 40, little is left to be compiled. */
    static void compile(int turns, Timing.Work page) throws Exception {
        Timing.of(0, turns, turn(page));
    }

    /** Five looks at a page, of which the mean counts. */
    static Timing.Timed turn(Timing.Work page) {
        return Timing.mean(LOOKS_OF_A_TURN, Timing.all(page));
    }

    /** Of what both took in the same pairs, in milliseconds. */
    static Pairs of(double[] products, double[] baselines) {
        double[] ratios = new double[products.length];
        Arrays.setAll(ratios, pair -> products[pair] / baselines[pair]);
        return new Pairs(at(ratios, QUARTER), at(ratios, HALF), at(ratios, 1 - QUARTER), at(products, HALF), at(baselines, HALF));
    }

    private static double at(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
