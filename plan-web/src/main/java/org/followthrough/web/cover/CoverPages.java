package org.followthrough.web.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.followthrough.domain.people.Role;
import org.followthrough.web.cover.CoverView.Row;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadCover;
import org.followthrough.workflow.port.ReadCover.Line;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page "Absence and cover" together. */
@Component
class CoverPages {

    private final ReadCover covers;
    private final Words words;

    CoverPages(ReadCover covers, Words words) {
        this.covers = covers;
        this.words = words;
    }

    ModelAndView page(SignedIn reader, CoverForm form, Problems problems) {
        List<Line> lines = covers.covers(reader.id());
        return new ModelAndView("page/cover", "page", new CoverView(
                lines.stream().filter(Line::mayAnswer).map(this::row).toList(),
                lines.stream().filter(line -> !line.mayAnswer()).map(this::row).toList(),
                form, problems,
                reader.has(Role.PROGRAMME_LEAD) ? choices(reader, words.say("cover.my-own")) : List.of(),
                choices(reader, words.say("people.choose"))));
    }

    private Row row(Line line) {
        String state = line.past() ? "past" : line.state().name().toLowerCase(Locale.ROOT);
        return new Row(line.id().toString(), line.absent(),
                words.say("cover.row", line.absent(), words.day(line.from()), words.day(line.until()), line.cover()),
                words.say("cover.state." + state), tone(state), line.mayEnd());
    }

    private static String tone(String state) {
        return switch (state) {
            case "accepted" -> "green";
            case "asked" -> "yellow";
            case "declined" -> "red";
            default -> "grey";
        };
    }

    private List<Choice> choices(SignedIn reader, String nobody) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", nobody));
        covers.people(reader.id()).stream()
                .filter(person -> !person.id().equals(reader.id()) || reader.has(Role.PROGRAMME_LEAD))
                .forEach(person -> choices.add(new Choice(person.id().toString(), person.name())));
        return choices;
    }
}
