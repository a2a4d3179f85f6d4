package org.followthrough.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of a plan, and the date that it names. */
record Title(String text, String asAt) {

    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
    private static final Pattern DATE = Pattern.compile("(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?" + MONTH
            + "(?:\\s*[/–-]\\s*" + MONTH + ")?\\s+'?(?:\\d{4}|\\d{2})\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b");

    /** Null where nothing is printed. */
    static Title of(String text) {
        if (text.isEmpty()) {
            return new Title(null, null);
        }
        String last = null;
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            last = date.group();
        }
        return new Title(text, last);
    }
}
