package org.followthrough.web.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.followthrough.domain.extension.ExtensionReason;
import org.followthrough.domain.extension.ExtensionRequest;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;

/** An owner's request for a later date. */
public record ExtensionForm(String reason, String whatChanged, String interimControl, TypedDate newDate) {

    public ExtensionForm {
        newDate = newDate == null ? TypedDate.empty() : newDate;
    }

    static ExtensionForm empty() {
        return new ExtensionForm(null, "", "", TypedDate.empty());
    }

    /** A form begun from the day that a report promises. */
    static ExtensionForm of(LocalDate day, String quote) {
        return new ExtensionForm(null, quote, "", TypedDate.of(day));
    }

    /** The request; only for a form without problems. */
    ExtensionRequest toRequest() {
        return new ExtensionRequest(
                reason(reason).orElseThrow(), whatChanged, interimControl, newDate.date().orElseThrow());
    }

    Problems problems(Words words) {
        Problems problems = reason(reason).isEmpty()
                ? Problems.of("reason", words.say("extension.choose-reason"))
                : Problems.none();
        problems = FreeText.needed(problems, "whatChanged", whatChanged, "extension.say-what-changed", words);
        problems = FreeText.needed(problems, "interimControl", interimControl, "extension.say-control", words);
        return DayCheck.problems(problems, "newDate", newDate, "day.new-date", words);
    }

    /** The reasons to choose from. */
    public static List<Choice> reasons(Words words) {
        return ExtensionReason.choosable().stream()
                .map(ExtensionForm::value)
                .map(reason -> new Choice(reason, words.say("extension.reason." + reason)))
                .toList();
    }

    private static String value(ExtensionReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason that was chosen; empty while none is. */
    public static Optional<ExtensionReason> reason(String value) {
        return ExtensionReason.choosable().stream().filter(reason -> value(reason).equals(value)).findFirst();
    }
}
