package org.followthrough.web.documents.in;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The characters of a document: UTF-8 where it is that, UTF-16 where it says so, Windows-1252 otherwise. */
final class DocumentText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';
    private static final int ONE_IN = 1000;

    private DocumentText() {
    }

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    /** Whether hardly any character is one that no text holds. */
    static boolean isReadable(String text) {
        long strange = text.chars().filter(DocumentText::isStrange).count();
        return strange * ONE_IN <= text.length();
    }

    private static boolean isStrange(int sign) {
        boolean space = sign == '\t' || sign == '\n' || sign == '\r' || sign == '\f';
        return Character.isISOControl(sign) && !space || sign == '\uFFFD';
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
