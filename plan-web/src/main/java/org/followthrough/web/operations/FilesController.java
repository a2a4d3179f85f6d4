package org.followthrough.web.operations;

import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ReadFiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows administrators how the files of the evidence stand, and whether the virus scanner answers. */
@Controller
class FilesController {

    private final ReadFiles files;

    FilesController(ReadFiles files) {
        this.files = files;
    }

    @GetMapping("/operations/files")
    ModelAndView list(SignedIn reader) {
        return new ModelAndView("page/files").addObject("page", files.files(reader.id()));
    }
}
