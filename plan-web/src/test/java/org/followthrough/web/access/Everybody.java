package org.followthrough.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.web.security.Visitor;
import org.followthrough.web.security.Visitor.Answer;

/** The people of the scene, signed in, each with a browser that has the token of forms at hand. */
public final class Everybody {

    private static final String STRANGER = "stranger";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Map<String, Visitor> visitors = new LinkedHashMap<>();
    private final Map<String, String> tokens = new LinkedHashMap<>();

    /** @param people by their words in the scene; the stranger signs in nowhere */
    public Everybody(int port, List<String> people) {
        for (String person : people) {
            Visitor visitor = new Visitor(port);
            if (!person.equals(STRANGER)) {
                assertThat(visitor.signIn(Scene.email(person), Scene.PASSWORD).location()).isEqualTo("/my-work");
            }
            visitors.put(person, visitor);
            Matcher token = TOKEN.matcher(visitor.get(person.equals(STRANGER) ? "/sign-in" : "/my-work").body());
            assertThat(token.find()).isTrue();
            tokens.put(person, token.group(1));
        }
    }

    public Visitor visitor(String person) {
        return visitors.get(person);
    }

    public Answer get(String person, String address) {
        return visitors.get(person).get(address);
    }

    /** @param body the fields of the form, encoded, without its token */
    public Answer post(String person, String address, String body) {
        return visitors.get(person).post(address, "_csrf=" + tokens.get(person) + "&" + body);
    }
}
