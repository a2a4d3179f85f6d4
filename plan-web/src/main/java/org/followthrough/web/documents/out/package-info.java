/** Writes a plan, and the paper of its board, as the documents that people send. */
package org.followthrough.web.documents.out;
