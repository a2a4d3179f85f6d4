package org.followthrough.web.browser;

import java.util.List;
import org.followthrough.web.form.Problems;
import org.followthrough.web.people.SuccessionForm;
import org.followthrough.web.people.SuccessionPage;
import org.followthrough.web.people.SuccessionPage.Part;
import org.followthrough.web.people.SuccessionPage.Preview;
import org.followthrough.web.people.SuccessionPage.Row;
import org.followthrough.web.words.Words;

/** Everything of an invented leaver. */
final class InventedSuccession {

    private InventedSuccession() {
    }

    static SuccessionPage page(boolean looked, Words words) {
        SuccessionForm form = new SuccessionForm("", "", "", "", "", "", "", looked ? "Leaves in December." : "", "look");
        Problems problems = looked ? Problems.none() : Problems.of("owner", words.say("succession.choose.owner"));
        List<Part> parts = List.of(
                new Part("owner", words.count("succession.count.owner", 3), Invented.people(), ""),
                new Part("manager", words.count("succession.count.manager", 12), Invented.people(), ""));
        Preview preview = new Preview(
                List.of(new Row("B5.1", "Give night staff a named duty manager", "/plans/1/actions/B5.1", "Owner", null)),
                List.of(new Row("B3.1", "Review every high-risk plan within five working days",
                        "/plans/1/actions/B3.1", "Manager",
                        words.say("succession.owner-is-manager", "B3.1", "Tom Adeyemi"))));
        return new SuccessionPage("/people/1", "Helen Marsh", form, problems, parts, looked ? preview : null);
    }
}
