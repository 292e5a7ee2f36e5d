package fr.cesizen.garden.picture.colour;

/** A colour; red, green and blue from 0 to 1. */
public record Tint(double red, double green, double blue) {

    /** The colour of a number, as 0xRRGGBB. */
    public static Tint of(int rgb) {
        return new Tint((rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
    }

    /**
     * A colour between this one and another.
     *
     * @param share of the other colour, 0 to 1
     */
    public Tint mix(Tint other, double share) {
        return new Tint(
                red + (other.red - red) * share,
                green + (other.green - green) * share,
                blue + (other.blue - blue) * share);
    }

    /** This colour in the light of {@code filter}, and {@code exposure} times as bright. */
    public Tint under(Tint filter, double exposure) {
        return new Tint(red * filter.red * exposure, green * filter.green * exposure, blue * filter.blue * exposure);
    }

    /** As written in SVG. */
    public String hex() {
        int rgb = octet(red) << 16 | octet(green) << 8 | octet(blue);
        var digits = Integer.toHexString(0x1000000 | rgb).substring(1);
        return "#" + digits;
    }

    private static int octet(double share) {
        return (int) Math.round(255 * Math.min(1, Math.max(0, share)));
    }
}
