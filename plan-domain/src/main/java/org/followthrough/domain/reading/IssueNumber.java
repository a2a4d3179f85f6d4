package org.followthrough.domain.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of an issue: a theme's letters, which may be absent, and a count from 1. */
record IssueNumber(String theme, int count) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{0,2})[ .-]?(\\d{1,3})(?:\\.\\d{1,2})?[.):]?");

    static Optional<IssueNumber> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new IssueNumber(form.group(1), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    IssueNumber next() {
        return new IssueNumber(theme, count + 1);
    }

    /** Whether exactly one number lies between this one and {@code later}. */
    boolean skipsOneBefore(IssueNumber later) {
        return theme.equals(later.theme) && later.count == count + 2;
    }

    @Override
    public String toString() {
        return theme + count;
    }
}
