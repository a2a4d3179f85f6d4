package org.followthrough.web.documents.in;

import java.util.regex.Pattern;
import org.followthrough.domain.reading.Shade;

/** Colours as documents write them. */
final class Shades {

    private static final Pattern HEX = Pattern.compile("#?(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}");
    private static final int DIGITS = 6;
    private static final int BASE = 16;
    private static final int BYTE = 8;
    private static final int MOST = 0xFF;

    private Shades() {
    }

    /** Of {@code RRGGBB}, with or without a sharp or how opaque it is before it; null for anything else. */
    static Shade ofHex(String hex) {
        return HEX.matcher(hex).matches()
                ? of(Integer.parseInt(hex.substring(hex.length() - DIGITS), BASE)) : null;
    }

    static Shade of(int rgb) {
        return new Shade(rgb >> 2 * BYTE & MOST, rgb >> BYTE & MOST, rgb & MOST);
    }

    /** A colour made lighter, or darker where {@code tint} is below 0, as Excel does: by a share of what is left. */
    static Shade tinted(Shade shade, double tint) {
        return new Shade(tinted(shade.red(), tint), tinted(shade.green(), tint), tinted(shade.blue(), tint));
    }

    private static int tinted(int part, double tint) {
        double result = tint < 0 ? part * (1 + tint) : part + (MOST - part) * tint;
        return (int) Math.round(Math.max(0, Math.min(MOST, result)));
    }
}
