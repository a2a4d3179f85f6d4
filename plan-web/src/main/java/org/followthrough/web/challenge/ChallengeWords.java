package org.followthrough.web.challenge;

import java.util.List;
import java.util.Locale;
import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.web.words.Words;
import org.followthrough.web.work.TaskRow;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.ReadChallenges.ChallengeLine;
import org.springframework.web.util.UriComponentsBuilder;

/** What lists say about a challenge, and where its pages are. */
public final class ChallengeWords {

    private ChallengeWords() {
    }

    /** The address of the page of a challenge, such as {@code /plans/1/challenges/2}. */
    public static String address(ChallengeRef challenge) {
        return "/plans/" + challenge.plan() + "/challenges/" + challenge.number();
    }

    /** The address at which something is challenged. */
    static String lodging(int plan, Challenged about) {
        return UriComponentsBuilder.fromPath("/plans/" + plan + "/challenges/new")
                .queryParam("kind", kebab(about.kind()))
                .queryParam("about", about.number())
                .encode().build().toUriString();
    }

    /** {@code action A4.2}. */
    static String about(Challenged about, Words words) {
        return words.say("challenge.about." + kebab(about.kind()), about.number());
    }

    public static List<TaskRow> rows(List<ChallengeLine> lines, Words words) {
        return lines.stream().map(line -> row(line, words)).toList();
    }

    private static TaskRow row(ChallengeLine line, Words words) {
        return new TaskRow(
                "challenge-" + line.ref().plan() + "-" + line.ref().number(),
                words.say("challenge.row", about(line.about(), words), line.title()),
                address(line.ref()),
                words.say("challenge.lodged", line.lodgedBy(), words.day(line.lodgedAt())),
                status(line, words),
                tone(line));
    }

    /** Where it stands, in a few words. */
    static String status(ChallengeLine line, Words words) {
        if (line.state() != State.REPLY_OWED || line.replyDue() == null) {
            return words.say("challenge.state." + kebab(line.state()));
        }
        return words.say(line.late() ? "challenge.reply-late" : "challenge.reply-due", words.day(line.replyDue()));
    }

    static String tone(ChallengeLine line) {
        return switch (line.state()) {
            case REPLY_OWED -> line.late() ? "red" : "yellow";
            case REPLIED -> "blue";
            case SETTLED -> "green";
        };
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
