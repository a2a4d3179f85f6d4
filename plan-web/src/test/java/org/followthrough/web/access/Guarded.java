package org.followthrough.web.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.web.security.Visitor.Answer;

/** The headers that every answer carries, and that it leads to no other host. */
final class Guarded {

    private static final String OF_PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String OF_FILES = "sandbox; default-src 'none'";

    private Guarded() {
    }

    /** What is not as it has to be; pages of people are never kept by a browser or on the way. */
    static List<String> missing(String request, Answer answer) {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("Content-Security-Policy", isEvidence(request, answer) ? OF_FILES : OF_PAGES);
        wanted.put("X-Content-Type-Options", "nosniff");
        wanted.put("X-Frame-Options", "DENY");
        wanted.put("Referrer-Policy", "same-origin");
        if (!request.contains("/brand/")) {
            wanted.put("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        }
        List<String> missing = new ArrayList<>();
        wanted.forEach((header, value) -> {
            if (!Objects.equals(answer.header(header), value)) {
                missing.add(request + " has " + header + ": " + answer.header(header));
            }
        });
        if (answer.location() != null && !answer.location().matches("/(?![/\\\\]).*")) {
            missing.add(request + " leads to another host: " + answer.location());
        }
        return missing;
    }

    private static boolean isEvidence(String request, Answer answer) {
        return request.contains("/evidence/") && answer.header("Content-Disposition") != null;
    }
}
