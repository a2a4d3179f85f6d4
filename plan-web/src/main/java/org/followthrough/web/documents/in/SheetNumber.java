package org.followthrough.web.documents.in;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a spreadsheet shows the numbers of a cell, as far as it matters for a plan: as a day, a month, a share, or with so
 * many decimals.
 */
final class SheetNumber {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern DECIMALS = Pattern.compile("0\\.(0+)");
    private static final MathContext SHOWN = new MathContext(15);
    private static final int MOST_DIGITS = 64;

    private enum Kind { PLAIN, DAY, MONTH, TIME, SHARE }

    private final Kind kind;
    private final int decimals;
    private final boolean from1904;

    private SheetNumber(Kind kind, int decimals, boolean from1904) {
        this.kind = kind;
        this.decimals = decimals;
        this.from1904 = from1904;
    }

    /** @param format such as {@code dd/mm/yyyy} or {@code 0.00}; of several parts the first counts */
    static SheetNumber of(String format, boolean from1904) {
        String signs = QUOTED.matcher(format.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
        Matcher decimals = DECIMALS.matcher(signs);
        return new SheetNumber(kind(signs), decimals.find() ? decimals.group(1).length() : 0, from1904);
    }

    private static Kind kind(String signs) {
        if (signs.contains("general") || signs.equals("@")) {
            return Kind.PLAIN;
        }
        boolean year = signs.contains("y");
        if (signs.contains("d") && (year || signs.contains("m"))) {
            return Kind.DAY;
        }
        if (year && signs.contains("m")) {
            return Kind.MONTH;
        }
        if (signs.contains("h") || signs.contains("s") && signs.contains("m")) {
            return Kind.TIME;
        }
        return signs.contains("%") ? Kind.SHARE : Kind.PLAIN;
    }

    /** Whether a number in such a cell counts days. */
    boolean showsDays() {
        return kind == Kind.DAY;
    }

    /** What a person sees for a value; the value itself where it is no number, or far from any that a plan holds. */
    String words(String value) {
        try {
            BigDecimal number = new BigDecimal(value.strip());
            return Math.abs(number.scale()) > MOST_DIGITS ? value : words(number);
        } catch (NumberFormatException noNumber) {
            return value;
        }
    }

    private String words(BigDecimal value) {
        return switch (kind) {
            case DAY -> SheetDay.of(value, from1904, SheetDay.DAY).orElseGet(() -> plain(value));
            case MONTH -> SheetDay.of(value, from1904, SheetDay.MONTH).orElseGet(() -> plain(value));
            case TIME -> SheetDay.time(value);
            case SHARE -> plain(value.movePointRight(2)) + "%";
            case PLAIN -> plain(value);
        };
    }

    private String plain(BigDecimal value) {
        BigDecimal shown = decimals > 0 ? value.setScale(decimals, RoundingMode.HALF_UP)
                : value.round(SHOWN).stripTrailingZeros();
        return shown.toPlainString();
    }
}
