package org.followthrough.workflow.application;

/** What a rule has made and the rest of the act needs. */
final class Noted<T> {

    private T value;

    T note(T made) {
        value = made;
        return made;
    }

    /** @throws IllegalStateException if nothing was noted */
    T value() {
        if (value == null) {
            throw new IllegalStateException("The rule has made nothing.");
        }
        return value;
    }
}
