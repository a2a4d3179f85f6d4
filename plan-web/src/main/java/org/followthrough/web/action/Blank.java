package org.followthrough.web.action;

import org.followthrough.web.form.FreeText;

/** Whether somebody typed nothing that can be seen. */
public final class Blank {

    private Blank() {
    }

    public static boolean is(String typed) {
        return FreeText.isBlank(typed);
    }
}
