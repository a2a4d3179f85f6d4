package org.followthrough.domain.reading;

/** What a column of a plan tells. */
public enum Field {
    THEME, NUMBER, ISSUE, REPORT_REF, ACTION, TIMESCALE, OWNER, PROGRESS, RAG
}
