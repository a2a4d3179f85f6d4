package org.followthrough.domain.trail;

import java.util.Set;

/**
 * The rules that only find fault with what was typed or chosen: words that are missing or too long, a day that cannot be
 * meant, a file of a kind that is not taken.
 *
 * <p>Whoever slips sees it beside the field and puts it right; on the trail everybody would read of it for ever. A file that
 * was made to be two things at once is no slip.
 */
public final class TypingSlips {

    private static final Set<String> RULES = Set.of(
            "another-way.without-words", "blocked.review-out-of-reach", "blocked.without-cause",
            "blocked.without-reason", "challenge.kept-open-without-words", "challenge.reply-without-deed",
            "challenge.reply-without-words", "challenge.without-words", "close.refused-without-words",
            "close.until-not-ahead", "close.without-reason", "colour-override.without-reason",
            "contradiction.without-words", "day.too-far-ahead", "decline.date-agreed-already", "decline.date-not-ahead",
            "decline.without-reason", "draft.without-words", "evidence.archive-broken", "evidence.archive-too-large",
            "evidence.declared-contradicts-content", "evidence.empty-file", "evidence.happened-ahead",
            "evidence.name-contradicts-content", "evidence.no-web-address", "evidence.title-length",
            "evidence.too-large", "evidence.too-many-pixels", "evidence.type-not-accepted", "evidence.without-words",
            "extension.date-not-ahead", "extension.no-such-reason", "extension.not-later", "extension.without-change",
            "extension.without-control", "extension.without-words", "hand-over.bounced-without-reason",
            "hand-over.taken-back-without-reason", "hand-over.without-reason", "intervene.date-not-ahead",
            "intervene.without-words", "milestone.after-deadline", "milestone.met-ahead", "milestone.words-length",
            "progress.forecast-has-passed", "progress.without-words", "reassign.to-nobody", "reassign.without-reason",
            "recheck.without-reason", "recurring.without-note", "reopen.without-reason", "return.date-not-ahead",
            "return.without-reason", "send-back.without-reason", "withdraw.without-reason");

    private TypingSlips() {
    }

    /** @param rule the key of a rule that refused */
    public static boolean include(String rule) {
        return RULES.contains(rule);
    }

    /** Every rule among them. */
    public static Set<String> rules() {
        return RULES;
    }
}
