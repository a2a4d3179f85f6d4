package org.followthrough.web.documents.out;

import org.followthrough.domain.rating.Colour;

/** The pale colours behind words that say the same: print in grey loses nothing. */
final class Fills {

    static final String HEADER = "1F4E4F";

    private Fills() {
    }

    /** Null for a colour that has none. */
    static String of(Colour colour) {
        return colour == null ? null : switch (colour) {
            case CHECKED -> "CFE2F7";
            case DONE_NOT_CHECKED, ON_TRACK -> "D3EBD5";
            case AT_RISK -> "FFE8B8";
            case OFF_TRACK -> "F8D3D1";
            case CLOSED_NOT_DONE -> "E3E5E6";
            case NOT_OURS, NOT_STARTED -> null;
        };
    }
}
