package org.followthrough.bench;

/**
 * How much a page or an act may grow with the number of actions.
 *
 * @param times    how often it may cost with a million actions what it costs with a thousand
 * @param exponent the most that α may be, the exponent with which it grows
 */
record GrowthGoal(double times, double exponent) {

    static final GrowthGoal OF_PAGES = new GrowthGoal(2, 0.15);
    static final GrowthGoal OF_LAST_PAGES = new GrowthGoal(1.3, 0.05);
    static final GrowthGoal OF_ONE_ACTION = new GrowthGoal(1.5, 0.05);
    static final GrowthGoal OF_WORDS = new GrowthGoal(10, 0.35);
    static final GrowthGoal OF_COUNTS = new GrowthGoal(2, 0.10);
    static final GrowthGoal OF_ACTS = new GrowthGoal(2, 0.10);
    static final GrowthGoal OF_IMPORTS = new GrowthGoal(3, 0.15);
}
