package org.followthrough.domain.plan;

/** Who inspected, and with it what the law asks of the body that was inspected. */
public enum Inspectorate {
    OFSTED("Ofsted"),
    CQC("CQC"),
    /** One whose periods the product does not know. */
    OTHER("Another inspectorate");

    private final String title;

    Inspectorate(String title) {
        this.title = title;
    }

    /** The name that people know. */
    public String title() {
        return title;
    }
}
