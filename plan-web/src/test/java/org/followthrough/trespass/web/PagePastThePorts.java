package org.followthrough.trespass.web;

import org.followthrough.workflow.application.outbound.Directory;

/** Breaks the wall between the web and the workflow, for the test that has to see it. */
class PagePastThePorts {

    Directory directory;
}
