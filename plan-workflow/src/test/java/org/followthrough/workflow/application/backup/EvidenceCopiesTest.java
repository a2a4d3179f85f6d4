package org.followthrough.workflow.application.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.followthrough.domain.digest.Sha256;
import org.followthrough.domain.evidence.Soundness;
import org.followthrough.workflow.application.outbound.EvidenceShelf;
import org.followthrough.workflow.application.outbound.UnsoundFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCopiesTest {

    @TempDir
    private Path folder;

    private final EvidenceShelf shelf = mock(EvidenceShelf.class);

    @Test
    void copiesWhatCanBeReadAndNamesWhatCannot() throws IOException {
        EvidenceCopies copies = new EvidenceCopies(folder);
        String whole = keep("minutes", content("minutes"));
        String unreadable = keep("photograph", new SequenceInputStream(content("photo"), failing("Input/output error")));
        String changed = keep("receipt", content("recept"));
        String missing = Sha256.of("letter");
        when(shelf.open(missing)).thenThrow(new UnsoundFileException(missing, Soundness.MISSING));

        for (String file : new String[] {unreadable, changed, missing, whole}) {
            copies.take(file, shelf);
        }

        assertThat(copies.damaged()).containsExactly(unreadable, changed, missing);
        assertThat(copies.whole()).containsExactly(whole);
        assertThat(EvidenceCopies.place(folder, whole)).hasContent("minutes");
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).as("nothing else").containsExactly(EvidenceCopies.place(folder, whole));
        }
    }

    @Test
    void failsWhereTheCopyCannotBeWritten() throws IOException {
        String minutes = keep("minutes", content("minutes"));
        Files.createFile(folder.resolve(minutes.substring(0, 2)));

        EvidenceCopies copies = new EvidenceCopies(folder);

        assertThatThrownBy(() -> copies.take(minutes, shelf)).isInstanceOf(IOException.class);
        assertThat(copies.damaged()).isEmpty();
    }

    private String keep(String given, InputStream read) throws IOException {
        String sha256 = Sha256.of(given);
        when(shelf.open(sha256)).thenReturn(read);
        return sha256;
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream failing(String reason) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
