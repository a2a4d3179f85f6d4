package org.followthrough.domain.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an issue, such as A4, 12, 1.3, Rec 7 or 2a.
 *
 * @param theme  one or two letters that may stand for a theme; empty when there are none
 * @param prefix what is printed before the count, those letters included
 * @param digits the count as printed
 * @param suffix a small letter after the count; empty when there is none
 */
record IssueNumber(String theme, String prefix, String digits, String suffix) {

    private static final String WORD = "(?:Rec|REC|Recommendation|Issue|Action|Finding|Item|Ref|Must [Dd]o"
            + "|Should [Dd]o|Point|Requirement|Req"
            + "|Priority|Concern|Area|Standard|Objective|[A-Z]{3,5})";
    private static final Pattern FORM = Pattern.compile("(?:No\\.? ?|#|\\()?"
            + "(?:([A-Z]{0,2})[ .-]?|(" + WORD + "[ ./-]{0,2}))"
            + "((?:\\d{1,3}\\.){0,2})(\\d{1,3})(?: ?\\(?([a-km-np-z])\\)?)?[.):]?");

    /** In characters; no form of a number comes near it. */
    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 3;
    private static final Recall<Optional<IssueNumber>> PARSED = new Recall<>(IssueNumber::parsed);

    IssueNumber(String theme, int count) {
        this(theme, theme, String.valueOf(count), "");
    }

    static Optional<IssueNumber> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return isPlain(text) ? Optional.of(plain(text)) : PARSED.of(text);
    }

    /** Whether it is a letter and a count, or a count, as most are. */
    private static boolean isPlain(String text) {
        boolean lettered = text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
        int from = lettered ? 1 : 0;
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return text.length() > from && text.length() <= from + MOST_DIGITS;
    }

    private static IssueNumber plain(String text) {
        String letter = Character.isDigit(text.charAt(0)) ? "" : text.substring(0, 1);
        return new IssueNumber(letter, letter, text.substring(letter.length()), "");
    }

    private static Optional<IssueNumber> parsed(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String letters = form.group(1) == null ? "" : form.group(1);
        String word = form.group(2) == null ? letters : form.group(2).replace('/', '-');
        String suffix = form.group(5) == null ? "" : form.group(5);
        return Optional.of(new IssueNumber(letters, word + form.group(3), form.group(4), suffix));
    }

    int count() {
        return Integer.parseInt(digits);
    }

    IssueNumber next() {
        return new IssueNumber(theme, prefix, String.valueOf(count() + 1), "");
    }

    /** Whether exactly one number lies between this one and {@code later}. */
    boolean skipsOneBefore(IssueNumber later) {
        return isOfOneRun(later) && later.count() == count() + 2;
    }

    /** Whether both are counted in one run, so that what lies between them has a number too. */
    boolean isOfOneRun(IssueNumber other) {
        return prefix.equals(other.prefix) && suffix.isEmpty() && other.suffix.isEmpty();
    }

    /** The number that this one divides, such as 2 for 2.3; empty for one that divides none. */
    Optional<IssueNumber> parent() {
        return prefix.endsWith(".") ? parse(prefix.substring(0, prefix.length() - 1)) : Optional.empty();
    }

    @Override
    public String toString() {
        return prefix + digits + suffix;
    }
}
