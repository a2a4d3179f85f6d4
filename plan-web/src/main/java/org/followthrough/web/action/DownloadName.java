package org.followthrough.web.action;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name under which a file is offered for saving: what somebody called it, without what a file system or a header could
 * take for something else than a name.
 */
final class DownloadName {

    private static final int LONGEST = 120;
    private static final Pattern PATH = Pattern.compile("(?s)^.*[/\\\\]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final Pattern SPECIAL = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern AT_THE_EDGE = Pattern.compile("^[. ]+|[. ]+$");
    /** What Windows takes for a device, whatever ending it has. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private DownloadName() {
    }

    static String of(String given) {
        String last = PATH.matcher(UNSEEN.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceAll(""))
                .replaceFirst("");
        String plain = AT_THE_EDGE.matcher(SPECIAL.matcher(last).replaceAll("_")).replaceAll("");
        String named = plain.isEmpty() ? "file" : plain;
        return shortened(DEVICE.matcher(named).matches() ? "_" + named : named);
    }

    /** Keeps the end, because the ending stands there, and cuts no character in two. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST ? name : name.substring(name.offsetByCodePoints(0, length - LONGEST));
    }
}
