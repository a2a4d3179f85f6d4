package org.followthrough.bench.kill;

/**
 * How long a trial is.
 *
 * @param minutes after which there are no further kills, also where there have been fewer
 * @param seed    of the chance that says when to kill
 */
record Extent(int kills, int minutes, long seed) {
}
