package org.followthrough.web.documents.in;

/** What stands on a page of a PDF by itself: a line or a table. Everything is measured in points from the top left. */
sealed interface PdfBlock permits PdfLine, PdfTable {

    double top();
}
