package org.followthrough.workflow.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Objects;
import org.followthrough.domain.digest.Sha256;
import org.followthrough.domain.evidence.Soundness;
import org.followthrough.workflow.application.outbound.UnsoundFileException;

/**
 * A file that is held against its hash while it is read, in one pass. The last block is given out only once all of the
 * file was seen: of a short file nothing is read that is wrong, and no wrong file is ever read to its end.
 */
final class VerifiedStream extends InputStream {

    static final int BLOCK = 128 * 1024;

    private final InputStream content;
    private final String sha256;
    private final MessageDigest digest = Sha256.begin();
    private byte[] block = new byte[BLOCK];
    private byte[] next = new byte[BLOCK];
    private int position;
    private int length;
    private int nextLength;

    /**
     * Begins to read; the content is closed with this, or at once if this fails.
     *
     * @throws UnsoundFileException if the file is no longer than a block, and wrong
     */
    static VerifiedStream of(InputStream content, String sha256) throws IOException {
        VerifiedStream stream = new VerifiedStream(content, sha256);
        try {
            stream.lookAhead();
            stream.advance();
            return stream;
        } catch (IOException failed) {
            content.close();
            throw failed;
        }
    }

    private VerifiedStream(InputStream content, String sha256) {
        this.content = content;
        this.sha256 = sha256;
    }

    private void lookAhead() throws IOException {
        nextLength = content.readNBytes(next, 0, BLOCK);
        digest.update(next, 0, nextLength);
        if (nextLength < BLOCK && !Sha256.end(digest).equals(sha256)) {
            length = 0;
            nextLength = 0;
            throw new UnsoundFileException(sha256, Soundness.DAMAGED);
        }
    }

    /** Makes the next block the one to read, after having looked at the one behind it. */
    private boolean advance() throws IOException {
        byte[] read = block;
        block = next;
        length = nextLength;
        position = 0;
        next = read;
        if (length == BLOCK) {
            lookAhead();
        } else {
            nextLength = 0;
        }
        return length > 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
        Objects.checkFromIndexSize(from, most, buffer.length);
        if (most == 0) {
            return 0;
        }
        if (position == length && !advance()) {
            return -1;
        }
        int given = Math.min(most, length - position);
        System.arraycopy(block, position, buffer, from, given);
        position += given;
        return given;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
