package org.followthrough.web.injection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks for harm finds it, so that finding none means something. */
class PayloadsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>62773913</p>", "62,773,913", "<a href=\"javascript:alert(1)\">x</a>", "<form action='javascript:alert(1)'>",
        "<script>alert(1)</script>", "<script src=\"https://evil.example/x.js\"></script>", "<img src=x onerror=alert(7)>",
        "<input value=\"\" onmouseover=\"alert(3)\">", "<p><![CDATA[<b>x</b>]]></p>"})
    void seeWhatIsMoreThanText(String page) {
        assertThat(Payloads.harmOnPage(page)).isNotEmpty();
    }

    @Test
    void takeTextForText() {
        assertThat(Payloads.harmOnPage("""
                <script src="/assets/app.js" defer></script><p>${7919*7927} javascript:alert(1) on=off</p>
                <input value="&#34; onmouseover=&#34;alert(3)"><input value="javascript:alert(7919*7927)">
                &lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;script&amp;gt;alert(5)&amp;lt;/script&amp;gt;""")).isEmpty();
    }
}
