package org.followthrough.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgTest {

    @Test
    void escapesTextAndAttributes() {
        String svg = new Svg().text("text", "<script>alert(\"A & B\")</script>", "id", "\"><b>").toString();

        assertThat(svg).isEqualTo("<text id=\"&quot;&gt;&lt;b&gt;\">"
                + "&lt;script&gt;alert(&quot;A &amp; B&quot;)&lt;/script&gt;</text>");
    }

    @Test
    void leavesOutAnAttributeWithoutValue() {
        assertThat(new Svg().empty("rect", "class", null, "x", 1.25).toString()).isEqualTo("<rect x=\"1.3\"/>");
    }
}
