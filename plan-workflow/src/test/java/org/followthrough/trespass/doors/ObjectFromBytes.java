package org.followthrough.trespass.doors;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URL;

/** Turns bytes into an object and asks an address for them, for the test that has to see it. */
class ObjectFromBytes {

    Object read(URL address) throws IOException, ClassNotFoundException {
        try (InputStream bytes = address.openStream(); ObjectInputStream object = new ObjectInputStream(bytes)) {
            return object.readObject();
        }
    }
}
