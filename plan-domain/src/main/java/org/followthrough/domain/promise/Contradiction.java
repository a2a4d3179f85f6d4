package org.followthrough.domain.promise;

/**
 * That a note says "done" and, in the same breath, that something has still to be done, and gives no date for it.
 *
 * @param claim the word by which it says that it is done, such as {@code GREEN}
 * @param quote the words that say otherwise
 */
public record Contradiction(String claim, String quote) {
}
