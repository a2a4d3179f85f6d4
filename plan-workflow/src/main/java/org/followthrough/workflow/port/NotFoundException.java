package org.followthrough.workflow.port;

/** Nothing is known under the name that was given, or the person may not know that there is. */
public final class NotFoundException extends RuntimeException {

    /** @param what what was looked for, in words, such as {@code action} */
    public NotFoundException(String what, Object name) {
        super("There is no " + what + " \"" + name + "\".");
    }
}
