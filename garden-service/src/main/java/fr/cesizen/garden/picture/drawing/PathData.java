package fr.cesizen.garden.picture.drawing;

import java.util.List;

/** The data of an SVG path, to a tenth of a pixel; written as steps from spot to spot, which is shortest. */
final class PathData {

    private final StringBuilder data = new StringBuilder();
    private char last;
    private long x;
    private long y;
    private long startX;
    private long startY;

    /** A place in the picture, in pixels. */
    record Spot(double x, double y) {}

    PathData move(double toX, double toY) {
        add('m', toX, toY);
        startX = x;
        startY = y;
        return this;
    }

    PathData line(double toX, double toY) {
        return add('l', toX, toY);
    }

    PathData quad(double cx, double cy, double toX, double toY) {
        return add('q', cx, cy, toX, toY);
    }

    PathData close() {
        data.append('z');
        last = 'z';
        x = startX;
        y = startY;
        return this;
    }

    /** A small leaf or petal that points away from its stalk. */
    PathData leaf(double fromX, double fromY, double angle, double length, double width) {
        double dx = Math.cos(angle) * length;
        double dy = Math.sin(angle) * length;
        double nx = -Math.sin(angle) * width;
        double ny = Math.cos(angle) * width;
        return move(fromX, fromY)
                .quad(fromX + dx * 0.45 + nx, fromY + dy * 0.45 + ny, fromX + dx, fromY + dy)
                .quad(fromX + dx * 0.45 - nx, fromY + dy * 0.45 - ny, fromX, fromY);
    }

    /** A dot, once stroked with round caps. */
    PathData dot(double atX, double atY) {
        return move(atX, atY).line(atX + 0.1, atY);
    }

    PathData polyline(List<Spot> spots) {
        move(spots.get(0).x(), spots.get(0).y());
        for (var spot : spots.subList(1, spots.size())) {
            line(spot.x(), spot.y());
        }
        return this;
    }

    /** A closed line that turns smoothly at every spot. */
    PathData smooth(List<Spot> spots) {
        int size = spots.size();
        move(spots.get(0).x(), spots.get(0).y());
        for (int i = 0; i < size; i++) {
            var before = spots.get((i + size - 1) % size);
            var from = spots.get(i);
            var to = spots.get((i + 1) % size);
            var after = spots.get((i + 2) % size);
            add(
                    'c',
                    from.x() + (to.x() - before.x()) / 6,
                    from.y() + (to.y() - before.y()) / 6,
                    to.x() - (after.x() - from.x()) / 6,
                    to.y() - (after.y() - from.y()) / 6,
                    to.x(),
                    to.y());
        }
        return close();
    }

    @Override
    public String toString() {
        return data.toString();
    }

    private PathData add(char command, double... places) {
        boolean repeated = command == last || (command == 'l' && last == 'm');
        if (!repeated || command == 'm') {
            data.append(command);
        }
        for (int i = 0; i < places.length; i += 2) {
            number(Math.round(places[i] * 10) - x, i == 0 && (!repeated || command == 'm'));
            number(Math.round(places[i + 1] * 10) - y, false);
        }
        x = Math.round(places[places.length - 2] * 10);
        y = Math.round(places[places.length - 1] * 10);
        last = command;
        return this;
    }

    private void number(long tenths, boolean first) {
        if (tenths < 0) {
            data.append('-');
        } else if (!first) {
            data.append(' ');
        }
        long size = Math.abs(tenths);
        if (size >= 10 || size == 0) {
            data.append(size / 10);
        }
        if (size % 10 != 0) {
            data.append('.').append(size % 10);
        }
    }
}
