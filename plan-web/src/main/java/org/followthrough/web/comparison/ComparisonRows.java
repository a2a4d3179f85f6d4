package org.followthrough.web.comparison;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.domain.action.ActionTitle;
import org.followthrough.domain.comparison.ComparedAction;
import org.followthrough.domain.comparison.Difference;
import org.followthrough.domain.comparison.Difference.Colour;
import org.followthrough.domain.comparison.Difference.Owners;
import org.followthrough.domain.comparison.Difference.Timescale;
import org.followthrough.domain.comparison.Difference.Topic;
import org.followthrough.domain.comparison.WordDifference;
import org.followthrough.domain.comparison.WordDifference.Piece;
import org.followthrough.domain.comparison.WordDifference.Side;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadComparison.ComparisonPage;

/** Puts differences into words. */
final class ComparisonRows {

    private final ComparisonPage page;
    private final TakeOverForm form;
    private final Map<String, String> refusals;
    private final Words words;

    /** @param refusals the sentences of lines that were refused just now, by the id of their box */
    ComparisonRows(ComparisonPage page, TakeOverForm form, Map<String, String> refusals, Words words) {
        this.page = page;
        this.form = form;
        this.refusals = refusals;
        this.words = words;
    }

    ActionRows of(ComparedAction action) {
        String number = action.product().number();
        return new ActionRows(number, ActionTitle.of(action.product().wording()),
                "/plans/" + page.plan().number() + "/actions/" + number, match(action), action.match().isSure(),
                action.differences().stream().map(difference -> row(number, difference)).toList());
    }

    private String match(ComparedAction action) {
        return words.say("comparison.match." + kebab(action.match().how()), action.paper().id(),
                action.match().percent());
    }

    private LineRow row(String number, Difference difference) {
        String id = PickedLine.id(number, difference.topic());
        String value = PickedLine.value(number, difference);
        List<Piece> pieces = WordDifference.of(product(difference), paper(difference));
        boolean cut = difference.topic() == Topic.WORDING;
        return new LineRow(difference.topic(), id, value, words.say("comparison.topic." + kebab(difference.topic())),
                cut ? side(pieces, Side.PAPER) : whole(paper(difference)),
                cut ? side(pieces, Side.PRODUCT) : whole(product(difference)),
                how(difference, pieces),
                difference.isToChoose() ? effect(difference) : null,
                difference.isToChoose() ? null : words.refusal(difference.bar()),
                page.takenOver(number, difference.topic())
                        .map(done -> words.say("comparison.taken-over", done.by(), words.moment(done.at())))
                        .orElse(null),
                refusals.get(id), form.line().contains(value));
    }

    private String paper(Difference difference) {
        return difference instanceof Owners owners ? words.list(owners.onPaper()) : difference.paper();
    }

    private String product(Difference difference) {
        if (difference instanceof Timescale timescale && timescale.agreed() != null) {
            return words.day(timescale.agreed());
        }
        String product = difference instanceof Owners owners ? words.list(owners.inProduct()) : difference.product();
        return product.isEmpty() ? words.say("comparison.nothing") : product;
    }

    private String how(Difference difference, List<Piece> pieces) {
        if (difference instanceof Timescale timescale) {
            return how(timescale);
        }
        if (difference instanceof Owners owners) {
            return how(owners);
        }
        return difference.topic() == Topic.WORDING
                ? words.say("comparison.how.wording", count(pieces, Side.PAPER), count(pieces, Side.PRODUCT))
                : words.say("comparison.how." + kebab(difference.topic()));
    }

    private String how(Timescale timescale) {
        if (timescale.day() == null || timescale.agreed() == null) {
            return words.say("comparison.how.no-date");
        }
        long days = ChronoUnit.DAYS.between(timescale.agreed(), timescale.day());
        return words.count(days > 0 ? "comparison.how.later" : "comparison.how.earlier", Math.abs(days));
    }

    private String how(Owners owners) {
        List<String> added = without(owners.onPaper(), owners.inProduct());
        List<String> gone = without(owners.inProduct(), owners.onPaper());
        if (added.isEmpty() && gone.isEmpty()) {
            return words.say("comparison.how.order");
        }
        String first = added.isEmpty() ? "" : words.say("comparison.how.added", words.list(added));
        String second = gone.isEmpty() ? "" : words.say("comparison.how.gone", words.list(gone));
        return (first + " " + second).strip();
    }

    private String effect(Difference difference) {
        return switch (difference.topic()) {
            case TIMESCALE -> words.say("comparison.effect.timescale", words.day(((Timescale) difference).day()));
            case OWNERS -> words.say("comparison.effect.owners", paper(difference));
            case COLOUR -> words.say("comparison.effect.colour", ((Colour) difference).paper());
            case PROGRESS, WORDING -> words.say("comparison.effect.progress");
        };
    }

    private static List<String> without(List<String> names, List<String> others) {
        return names.stream().filter(name -> others.stream().noneMatch(name::equalsIgnoreCase)).toList();
    }

    private static long count(List<Piece> pieces, Side side) {
        return pieces.stream().filter(piece -> piece.side() == side)
                .mapToLong(piece -> piece.text().strip().split("\\s+").length).sum();
    }

    /** The pieces of one side, with those of both. */
    static List<Piece> side(List<Piece> pieces, Side side) {
        return pieces.stream().filter(piece -> piece.side() == Side.BOTH || piece.side() == side).toList();
    }

    private static List<Piece> whole(String text) {
        return List.of(new Piece(Side.BOTH, text));
    }

    static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
