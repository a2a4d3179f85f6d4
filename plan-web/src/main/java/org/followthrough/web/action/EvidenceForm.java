package org.followthrough.web.action;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;

/**
 * A piece of evidence. Fields under a kind that was not chosen are ignored.
 *
 * @param kind       {@code file}, {@code link} or {@code statement}
 * @param happenedOn the day that it speaks of; may be empty
 */
public record EvidenceForm(String kind, String title, String link, String statement, TypedDate happenedOn) {

    static final String FILE = "file";
    static final String LINK = "link";
    static final String STATEMENT = "statement";

    private static final List<String> SCHEMES = List.of("https", "http");

    public EvidenceForm {
        happenedOn = happenedOn == null ? TypedDate.empty() : happenedOn;
    }

    static EvidenceForm empty() {
        return new EvidenceForm(null, "", "", "", TypedDate.empty());
    }

    Problems problems(boolean fileGiven, Words words) {
        Problems problems = problemsOfKind(fileGiven, words);
        if (Blank.is(title)) {
            problems = problems.and("title", words.say("evidence.title"));
        }
        return happenedOn.isEmpty() ? problems : DayCheck.problems(problems, "happenedOn", happenedOn, "day.happened", words);
    }

    private Problems problemsOfKind(boolean fileGiven, Words words) {
        if (FILE.equals(kind)) {
            return fileGiven ? Problems.none() : Problems.of("file", words.say("evidence.choose-file"));
        }
        if (LINK.equals(kind)) {
            return isAddress(link) ? Problems.none() : Problems.of("link", words.say("evidence.link"));
        }
        if (STATEMENT.equals(kind)) {
            return FreeText.needed(Problems.none(), "statement", statement, "evidence.statement", words);
        }
        return Problems.of("kind", words.say("evidence.choose"));
    }

    private static boolean isAddress(String typed) {
        if (Blank.is(typed)) {
            return false;
        }
        try {
            URI address = new URI(typed.strip());
            return address.getScheme() != null && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
