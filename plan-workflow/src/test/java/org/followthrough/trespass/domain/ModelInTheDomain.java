package org.followthrough.trespass.domain;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.transaction.annotation.Transactional;

/** Breaks the walls of the domain, of the engine and of the use cases, for the test that has to see it. */
@Transactional
class ModelInTheDomain {

    RuntimeService engine;

    @Transactional
    void save() {
        engine.startProcessInstanceByKey("action-lifecycle");
    }
}
