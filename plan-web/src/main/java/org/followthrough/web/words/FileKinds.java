package org.followthrough.web.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Says what kind of file a media type stands for, as people call it. */
final class FileKinds {

    private static final Pattern MEDIA_TYPE =
            Pattern.compile("(application|audio|font|image|message|model|multipart|text|video)/[\\w.+-]+(;.*)?");
    private static final String OTHER = "other";
    /** By what a media type holds; the first that fits counts. */
    private static final Map<Pattern, String> KINDS = new LinkedHashMap<>();

    static {
        kind("macros", "macroenabled");
        kind("pdf", "^application/pdf");
        kind("word", "wordprocessingml");
        kind("spreadsheet", "spreadsheetml");
        kind("slides", "presentationml");
        kind("open-document", "vnd\\.oasis");
        kind("email", "^message/|outlook");
        kind("old-office", "msword|ms-excel|ms-powerpoint|msoffice|ole");
        kind("web-page", "html|svg");
        kind("program", "msdownload|dosexec|executable|elf|mach-o|java-archive|javascript|x-sh|x-bat|python|perl");
        kind("archive", "zip|7z|rar|x-tar|compress|tika-ooxml");
        kind("picture", "^image/");
        kind("text", "^text/");
    }

    private FileKinds() {
    }

    private static void kind(String name, String held) {
        KINDS.put(Pattern.compile(held), name);
    }

    static boolean isMediaType(String value) {
        return MEDIA_TYPE.matcher(value).matches();
    }

    /** The key of the words for a media type. */
    static String key(String mediaType) {
        return "file-kind." + KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().matcher(mediaType).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }
}
