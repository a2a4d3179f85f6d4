package org.followthrough.web.security;

import java.util.List;

/** The invented people of a demonstration, as whom anybody may sign in; there are none in earnest. */
@FunctionalInterface
public interface SamplePeople {

    List<SamplePerson> everybody();

    /** @param part what the person does, in words */
    record SamplePerson(String id, String name, String part) {
    }
}
