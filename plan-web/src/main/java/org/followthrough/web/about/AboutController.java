package org.followthrough.web.about;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that the foot of every page leads to; anybody may read them. */
@Controller
class AboutController {

    @GetMapping("/accessibility")
    String accessibility() {
        return "page/accessibility";
    }

    @GetMapping("/licences")
    String licences() {
        return "page/licences";
    }
}
