package org.followthrough.web.operations;

/** The number of a page, as it stands in an address. */
final class PageNumber {

    private PageNumber() {
    }

    /** The first page where it is none. */
    static int of(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
