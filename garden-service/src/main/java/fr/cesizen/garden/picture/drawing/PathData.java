package fr.cesizen.garden.picture.drawing;

import java.util.List;

/** The data of an SVG path, to a fifth of a pixel; written as steps from spot to spot, which is shortest. */
final class PathData {

    private final int tenths;
    private final StringBuilder data = new StringBuilder();
    private char last;
    private long x;
    private long y;
    private long startX;
    private long startY;

    PathData() {
        this(2);
    }

    /** @param tenths of a pixel to which it rounds */
    PathData(int tenths) {
        this.tenths = tenths;
    }

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

    /** A leaf or petal that points away from its stalk. */
    PathData leaf(double fromX, double fromY, double angle, double length, double width) {
        double dx = Math.cos(angle) * length;
        double dy = Math.sin(angle) * length;
        double across = width / length;
        return move(fromX, fromY)
                .quad(fromX + dx * 0.45 - dy * across, fromY + dy * 0.45 + dx * across, fromX + dx, fromY + dy)
                .quad(fromX + dx * 0.45 + dy * across, fromY + dy * 0.45 - dx * across, fromX, fromY);
    }

    /** A dot, once stroked with round caps. */
    PathData dot(double x, double y) {
        return move(x, y).line(x + 0.2, y);
    }

    PathData polyline(List<Spot> spots) {
        move(spots.get(0).x(), spots.get(0).y());
        spots.stream().skip(1).forEach(spot -> line(spot.x(), spot.y()));
        return this;
    }

    /**
     * A line from the first corner to the last that bends smoothly towards each one between (a quadratic B-spline). Corners on
     * even tenths leave no error to add up from bend to bend.
     */
    PathData spline(List<Spot> corners) {
        int last = corners.size() - 1;
        polyline(corners.subList(0, last == 1 ? 2 : 1));
        for (int i = 1; i < last; i++) {
            var corner = corners.get(i);
            var next = corners.get(i + 1);
            var to = i + 1 == last ? next : new Spot((corner.x() + next.x()) / 2, (corner.y() + next.y()) / 2);
            if (i == 1) {
                quad(corner.x(), corner.y(), to.x(), to.y());
            } else {
                add('t', to.x(), to.y());
            }
        }
        return this;
    }

    /** A closed line that turns smoothly at every spot. */
    PathData smooth(List<Spot> spots) {
        int size = spots.size();
        polyline(spots.subList(0, 1));
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
        boolean written = command == 'm' || (command != last && !(command == 'l' && last == 'm'));
        data.append(written ? String.valueOf(command) : "");
        for (int i = 0; i < places.length; i += 2) {
            number(rounded(places[i]) - x, i == 0 && written);
            number(rounded(places[i + 1]) - y, false);
        }
        x = rounded(places[places.length - 2]);
        y = rounded(places[places.length - 1]);
        last = command;
        return this;
    }

    private long rounded(double pixels) {
        return tenths * Math.round(pixels * 10 / tenths);
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
