package org.followthrough.web.picture;

/** Where something stands in a drawing. */
record Bounds(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y + height / 2;
    }

    Bounds around(Bounds other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    Bounds widened(double by) {
        return new Bounds(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
