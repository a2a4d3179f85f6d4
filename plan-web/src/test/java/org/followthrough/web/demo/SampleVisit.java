package org.followthrough.web.demo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.web.security.Visitor;
import org.followthrough.web.security.Visitor.Answer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Somebody who visits a demonstration and is one of its people. */
public final class SampleVisit {

    private static final Pattern BUTTON = Pattern.compile("name=\"person\" value=\"([0-9a-f-]{36})\">([^<]+)<");

    private SampleVisit() {
    }

    public static Visitor as(String name, ConfigurableApplicationContext product) {
        Visitor visitor = new Visitor(((ServletWebServerApplicationContext) product).getWebServer().getPort());
        signIn(visitor, name);
        return visitor;
    }

    static Answer signIn(Visitor visitor, String name) {
        Matcher buttons = BUTTON.matcher(visitor.get("/sign-in").body());
        while (buttons.find()) {
            if (buttons.group(2).equals(name)) {
                return visitor.send("/sign-in", "/sign-in/as", "person", buttons.group(1));
            }
        }
        throw new AssertionError("Nobody is called " + name + ".");
    }
}
