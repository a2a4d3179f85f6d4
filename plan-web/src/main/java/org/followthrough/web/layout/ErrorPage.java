package org.followthrough.web.layout;

import org.followthrough.web.words.Words;
import org.springframework.http.HttpStatus;

/**
 * What went wrong and what to do about it.
 *
 * @param way   the address where the person sees how things stand, or null
 * @param fault what names it in the log, or null where nothing is broken
 * @param typed what was typed into a form that was not taken, or null
 * @param form  the address at which that form is opened anew, or null
 */
public record ErrorPage(String title, String text, String way, String fault, TypedWords typed, String form) {

    static ErrorPage of(HttpStatus status, Words words) {
        return of(switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> "not-permitted";
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "not-found";
            case CONFLICT -> "moved-on";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> status.is4xxClientError() ? "bad-request" : "broken";
        }, words);
    }

    static ErrorPage of(String kind, Words words) {
        return new ErrorPage(words.say("error." + kind + ".title"), words.say("error." + kind + ".text"),
                null, null, null, null);
    }

    ErrorPage with(String address) {
        return new ErrorPage(title, text, address, fault, typed, form);
    }

    ErrorPage named(String name) {
        return new ErrorPage(title, text, way, name, typed, form);
    }

    /** The same with what was typed, for its sender to copy. */
    ErrorPage with(TypedWords given, String opened) {
        return new ErrorPage(title, text, way, fault, given, given == null ? null : opened);
    }
}
