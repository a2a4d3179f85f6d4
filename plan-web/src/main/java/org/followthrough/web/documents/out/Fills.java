package org.followthrough.web.documents.out;

import org.followthrough.domain.rating.Colour;

/** The pale colours behind words that say the same: print in grey loses nothing. */
final class Fills {

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

    /** Of the part of a bar, whose words are dark on it. */
    static String solid(Colour colour) {
        return switch (colour) {
            case CHECKED -> "9CC4EE";
            case DONE_NOT_CHECKED -> "CDE8C3";
            case ON_TRACK -> "9AD1A0";
            case AT_RISK -> "FFD27A";
            case OFF_TRACK -> "F0A19C";
            case CLOSED_NOT_DONE -> "C6CACC";
            case NOT_OURS, NOT_STARTED -> "ECEEEF";
        };
    }
}
