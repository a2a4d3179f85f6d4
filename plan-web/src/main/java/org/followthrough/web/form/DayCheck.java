package org.followthrough.web.form;

import org.followthrough.web.words.Words;

/** Says what is wrong with a typed day, at the box that has to be put right. */
public final class DayCheck {

    private DayCheck() {
    }

    /**
     * @param field the id of the date input
     * @param label the key of what the day is called in a sentence, such as "new date"
     */
    public static Problems problems(Problems before, String field, TypedDate typed, String label, Words words) {
        String name = words.say(label);
        if (typed.missing().isPresent()) {
            String part = typed.missing().get();
            return before.and(field + "-" + part, words.say("day.missing-" + part, name));
        }
        return typed.date().isEmpty() ? before.and(field + "-day", words.say("day.not-real", name)) : before;
    }
}
