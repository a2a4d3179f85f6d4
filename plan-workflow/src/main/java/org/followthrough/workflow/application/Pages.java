package org.followthrough.workflow.application;

/**
 * Which page of a list is shown.
 *
 * @param shown counted from 1
 * @param count at least 1, also of a list without a row
 * @param size  how many rows a page has
 */
record Pages(int shown, int count, int size) {

    /** @param asked the page that was asked for; the nearest that there is, is shown */
    static Pages of(int rows, int asked, int size) {
        int count = Math.max(1, (rows + size - 1) / size);
        return new Pages(Math.min(Math.max(1, asked), count), count, size);
    }

    /** How many rows come before the page. */
    int before() {
        return (shown - 1) * size;
    }
}
