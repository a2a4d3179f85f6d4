package org.followthrough.web.action;

/** Whether somebody typed nothing. */
public final class Blank {

    private Blank() {
    }

    public static boolean is(String typed) {
        return typed == null || typed.isBlank();
    }
}
