package org.followthrough.trespass.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URL;

/** Visits an address and turns what comes from there into an object, for the test that has to see it. */
class PageFromAnAddress {

    Object read(URL address) throws IOException, ClassNotFoundException {
        try (InputStream bytes = address.openStream(); ObjectInputStream object = new ObjectInputStream(bytes)) {
            return object.readObject();
        }
    }
}
