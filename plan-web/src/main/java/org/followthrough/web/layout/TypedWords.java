package org.followthrough.web.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.web.words.Words;

/**
 * The words of a form that was not taken, so that whoever typed them can copy them. Only fields that hold nothing but
 * words are among them: no password, code, token or file.
 *
 * @param cut whether some of them are too long to be shown
 */
public record TypedWords(List<Field> fields, boolean cut) {

    /** The names of those fields, in the order of the pages; each has its label in the messages. */
    public static final List<String> NAMES = List.of("title", "link", "cause", "whatChanged", "interimControl", "wording",
            "toDo", "why", "statement", "missing", "reason", "words", "note", "value");

    /** How many characters are shown at most, of all fields together. */
    static final int MOST = 60_000;

    public TypedWords {
        fields = List.copyOf(fields);
    }

    /**
     * One field.
     *
     * @param id of the control that shows it
     */
    public record Field(String id, String label, String words) {
    }

    /** Null where the request is no form, or nothing was typed into these fields. */
    static TypedWords of(HttpServletRequest request, Words words) {
        if (!areIn(request)) {
            return null;
        }
        List<Field> fields = new ArrayList<>();
        int room = MOST;
        boolean cut = false;
        for (String name : NAMES) {
            String typed = typed(request, name);
            String shown = typed.substring(0, Math.min(typed.length(), room));
            room -= shown.length();
            cut |= shown.length() < typed.length();
            if (!shown.isBlank()) {
                fields.add(new Field("typed-" + name, words.say("typed." + name), shown));
            }
        }
        return new TypedWords(fields, cut);
    }

    /** Whether the request is a form with any words in it. */
    static boolean areIn(HttpServletRequest request) {
        return "POST".equals(sentAs(request)) && NAMES.stream().anyMatch(name -> !typed(request, name).isBlank());
    }

    /** The path at which the form was sent and is opened, whatever page answers for it now. */
    static String form(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }

    /** The page of an error is asked for by {@code GET}, whatever went wrong. */
    private static String sentAs(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String method ? method : request.getMethod();
    }

    private static String typed(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed == null ? "" : typed;
    }
}
