package org.followthrough.web.form;

import org.followthrough.web.words.Words;

/** Says what is wrong with words that somebody types freely: that there are none, or more than a reader can be given. */
public final class FreeText {

    /** How many characters it has at most; the end of a line counts as one. */
    public static final int LONGEST = 10_000;

    private FreeText() {
    }

    /** Whether nothing can be seen of it; spaces of every kind cannot, and marks that only join or part letters. */
    public static boolean isBlank(String typed) {
        return typed == null || typed.codePoints().noneMatch(FreeText::isSeen);
    }

    /** @param missing the key of the sentence where it is blank */
    public static Problems needed(Problems before, String field, String typed, String missing, Words words) {
        return isBlank(typed) ? before.and(field, words.say(missing)) : fits(before, field, typed, words);
    }

    /** The same for words that need not be there. */
    public static Problems fits(Problems before, String field, String typed, Words words) {
        int length = length(typed);
        return length > LONGEST
                ? before.and(field, words.say("text.too-long", Words.number(length), Words.number(LONGEST)))
                : before;
    }

    private static int length(String typed) {
        String lines = typed == null ? "" : typed.replace("\r\n", "\n");
        return lines.codePointCount(0, lines.length());
    }

    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character) && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT && !Character.isISOControl(character);
    }
}
