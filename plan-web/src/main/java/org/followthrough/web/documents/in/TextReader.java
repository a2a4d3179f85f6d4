package org.followthrough.web.documents.in;

/** Reads delimited text. */
final class TextReader implements TableReader {

    @Override
    public void read(byte[] document, Rows rows) throws RefusedDocumentException {
        String text = DocumentText.decode(document);
        if (!DocumentText.isReadable(text)) {
            throw DocumentKind.unknown();
        }
        new DelimitedText(rows).read(text);
    }
}
