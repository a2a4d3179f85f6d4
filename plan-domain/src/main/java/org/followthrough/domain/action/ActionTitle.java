package org.followthrough.domain.action;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short name of an action, made from its text: its first sentence, cut at a word where that is long. */
public final class ActionTitle {

    /** The longest title, in characters, the ellipsis included. */
    public static final int LONGEST = 100;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern POINTER = Pattern.compile("^\\[[^\\]]*]\\s*");
    /** Looks for the mark before it looks at what stands around it. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:](?<=[\\p{L})]{3}.)(?=\\s+\\p{Lu}|$)");

    private ActionTitle() {
    }

    /** @param text the action as the plan words it; leading pointers in square brackets are left out */
    public static String of(String text) {
        String words = SPACES.matcher(text.strip()).replaceAll(" ");
        String own = POINTER.matcher(words).replaceFirst("");
        if (own.isBlank()) {
            own = words;
        }
        Matcher end = SENTENCE_END.matcher(own);
        String sentence = end.find() ? own.substring(0, end.start()) : own;
        return sentence.length() <= LONGEST ? sentence : cut(sentence);
    }

    private static String cut(String sentence) {
        int space = sentence.lastIndexOf(' ', LONGEST - 1);
        int end = space < LONGEST / 2 ? LONGEST - 1 : space;
        if (Character.isHighSurrogate(sentence.charAt(end - 1))) {
            end--;
        }
        return sentence.substring(0, end) + "…";
    }
}
