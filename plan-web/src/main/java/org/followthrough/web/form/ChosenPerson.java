package org.followthrough.web.form;

import java.util.regex.Pattern;
import org.followthrough.domain.people.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The person whom somebody chose from a list of ours. */
public final class ChosenPerson {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ChosenPerson() {
    }

    /** @throws ResponseStatusException with 400 where it is nothing that a list could have held */
    public static PersonId of(String chosen) {
        if (chosen == null || !ID.matcher(chosen).matches()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return PersonId.of(chosen);
    }
}
