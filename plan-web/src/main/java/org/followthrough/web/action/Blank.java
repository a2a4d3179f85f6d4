package org.followthrough.web.action;

/** Whether somebody typed nothing. */
final class Blank {

    private Blank() {
    }

    static boolean is(String typed) {
        return typed == null || typed.isBlank();
    }
}
