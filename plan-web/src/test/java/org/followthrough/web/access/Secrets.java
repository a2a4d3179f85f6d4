package org.followthrough.web.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words that stand in parts of the plans which only some may read. */
final class Secrets {

    private static final String DRAFT = "plover";
    private static final String AGENCY = "bittern";
    private static final String COLLEAGUE = "dunlin";
    private static final List<String> BODY = List.of("curlew", COLLEAGUE, "godwit");

    private Secrets() {
    }

    /**
     * The words that this person must never be shown. The calendar of an owner is for whoever knows its address, and
     * holds nothing but what is theirs.
     */
    static List<String> hiddenFrom(String person, String subject) {
        List<String> hidden = new ArrayList<>();
        if (subject.equals("calendar")) {
            return List.of(DRAFT, AGENCY, COLLEAGUE);
        }
        if (!person.equals("lead")) {
            hidden.add(DRAFT);
        }
        if (Set.of("stranger", "partner", "agency2").contains(person)) {
            hidden.addAll(BODY);
        }
        if (Set.of("stranger", "agency2").contains(person)) {
            hidden.add(AGENCY);
        }
        return hidden;
    }
}
