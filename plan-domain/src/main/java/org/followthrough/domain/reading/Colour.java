package org.followthrough.domain.reading;

/** The four colours in which plans say how an action stands. */
enum Colour {
    RED, AMBER, GREEN, BLUE
}
