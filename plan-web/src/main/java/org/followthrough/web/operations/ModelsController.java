package org.followthrough.web.operations;

import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ReadModels;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows administrators which process models run, and what could not follow a new version. */
@Controller
class ModelsController {

    private final ReadModels models;

    ModelsController(ReadModels models) {
        this.models = models;
    }

    @GetMapping("/operations/processes")
    ModelAndView list(SignedIn reader) {
        return new ModelAndView("page/models").addObject("page", models.models(reader.id()));
    }
}
