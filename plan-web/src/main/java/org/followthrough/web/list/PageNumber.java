package org.followthrough.web.list;

/** The number of a page, as it stands in an address. */
public final class PageNumber {

    private PageNumber() {
    }

    /** The first page where it is none. */
    public static int of(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
