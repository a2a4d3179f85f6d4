package org.followthrough.web.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What would be evaluated, run or shown as more than text by something that takes what people typed for its own. */
final class Payloads {

    /** A file that exists once a command of a payload has been run. */
    static final String TOUCHED = "target/typed";

    /** What comes of the sum in many of the payloads, in whatever notation. */
    private static final Pattern EVALUATED = Pattern.compile("62[,. \\u00a0]?773[,. \\u00a0]?913|6\\.2773913");
    private static final String SUM = "7919*7927";

    private static final List<String> ALL = List.of(
            "${" + SUM + "}", "#{" + SUM + "}", "{{" + SUM + "}}", "<%= " + SUM + " %>", "@{" + SUM + "}", "*{" + SUM + "}",
            "[[${" + SUM + "}]]", "[(${" + SUM + "})]", "~{" + SUM + "}", "__${" + SUM + "}__::.x", "$!{" + SUM + "}",
            "${{" + SUM + "}}", "#set($x=" + SUM + ")${x}", "!{" + SUM + "}", "%{" + SUM + "}", "@" + SUM + "@",
            "${T(java.lang.Runtime).getRuntime().exec('touch " + TOUCHED + "')}",
            "#{T(java.lang.Runtime).getRuntime().exec('touch " + TOUCHED + "')}",
            "${''.getClass().forName('java.lang.Runtime').getRuntime().exec('touch " + TOUCHED + "')}",
            "${execution.setVariable('typed', 1)}", "#{execution.processEngine.repositoryService}",
            "${jndi:ldap://127.0.0.1:1/typed}", "${env:PATH}", "@if(true)" + SUM + "@endif", "!{var typed = 1;}", "{0} {1,number} %s %n",
            "<script>alert(" + SUM + ")</script>", "\"><img src=x onerror=alert(" + SUM + ")>", "'><svg/onload=alert(" + SUM + ")>",
            "</textarea><script>alert(1)</script>", "</title><script>alert(2)</script>", "\" onmouseover=\"alert(3)",
            "javascript:alert(" + SUM + ")", "<a href=\"javascript:alert(4)\">x</a>", "&lt;script&gt;alert(5)&lt;/script&gt;",
            "<!--#exec cmd=\"touch " + TOUCHED + "\"-->", "<![CDATA[<b>x</b>]]>", "<!ENTITY x SYSTEM \"file:///etc/passwd\">&x;",
            "' OR 1=1 --", "'; delete from person; --", "\\'; delete from trail; --", "%' or '1'='1",
            "../../../etc/passwd", "$(touch " + TOUCHED + ")");

    private static final Pattern TAG = Pattern.compile(
            "<[a-zA-Z][\\w:-]*((?:\\s+[^\\s\"'>/=]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'>]+))?)*)\\s*/?>");
    private static final Pattern HANDLER = Pattern.compile("\\son\\w+\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADS_TO_SCRIPT = Pattern.compile(
            "\\s(?:href|src|action|formaction|data)\\s*=\\s*[\"']?\\s*javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern SCRIPT = Pattern.compile("<script(?![^>]*\\ssrc=\"/assets/)[^>]*>", Pattern.CASE_INSENSITIVE);

    private Payloads() {
    }

    static String get(int at) {
        return ALL.get(Math.floorMod(at, ALL.size()));
    }

    /** What the page holds that is more than text; empty when all is well. */
    static List<String> harmOnPage(String html) {
        List<String> harm = new ArrayList<>(evaluated(html));
        ALL.stream().filter(payload -> payload.contains("<") && html.contains(payload)).forEach(raw ->
                harm.add("mark-up that somebody typed: " + raw));
        find(SCRIPT, html, harm);
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            find(HANDLER, QUOTED.matcher(tag.group(1)).replaceAll(""), harm);
            find(LEADS_TO_SCRIPT, tag.group(1), harm);
        }
        return harm;
    }

    /** The sums that have been worked out in a text of any kind. */
    static List<String> evaluated(String text) {
        List<String> harm = new ArrayList<>();
        find(EVALUATED, text, harm);
        return harm;
    }

    private static void find(Pattern pattern, String text, List<String> harm) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            harm.add(text.substring(Math.max(0, found.start() - 60), Math.min(text.length(), found.end() + 60)));
        }
    }
}
