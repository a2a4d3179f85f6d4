package org.followthrough.web.list;

/**
 * One of several lists on the same page.
 *
 * @param count   how many rows it has
 * @param current whether it is the one that is shown
 */
public record Tab(String text, String address, int count, boolean current) {
}
