package org.followthrough.domain.comparison;

/**
 * How an action on paper was found in the product.
 *
 * @param percent how alike their words are, from 0 to 100
 */
public record Match(How how, int percent) {

    private static final int SURE = 90;

    /** By what an action was found. */
    public enum How {
        NUMBER,
        /** The number is the same, but hardly a word. */
        NUMBER_ALONE,
        WORDS_IN_ISSUE, WORDS_IN_PLAN
    }

    /** Whether nobody needs to look whether it is the same action. */
    public boolean isSure() {
        return how == How.NUMBER || how != How.NUMBER_ALONE && percent >= SURE;
    }
}
