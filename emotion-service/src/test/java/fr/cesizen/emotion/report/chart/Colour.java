package fr.cesizen.emotion.report.chart;

/**
 * A colour of sRGB that is mixed in OKLab, where equal steps look equal.
 *
 * <p>Björn Ottosson, "A perceptual color space for image processing", 2020.
 */
record Colour(int rgb) {

    private static final Colour BLACK = new Colour(0x000000);
    private static final Colour WHITE = new Colour(0xffffff);

    /** Where, with the shares of {@link ColourTest#SHARES}, the least distance between two spreads of a class is largest. */
    private static final double[] GREY = {0.58, 0, 0};

    /** @param written as in a drawing, {@code #rrggbb} */
    static Colour of(String written) {
        return new Colour(Integer.parseInt(written.substring(1), 16));
    }

    /** @param share 0: this colour, 1: grey */
    Colour towardsGrey(double share) {
        var lab = oklab();
        for (int i = 0; i < lab.length; i++) {
            lab[i] += (GREY[i] - lab[i]) * share;
        }
        return ofOklab(lab[0], lab[1], lab[2]);
    }

    /** Black or white: the one that stands out more, always by 4.5 : 1 or more. */
    Colour ink() {
        return ratio(BLACK) > ratio(WHITE) ? BLACK : WHITE;
    }

    /** Contrast ratio of WCAG 2, 1 to 21. */
    double ratio(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Red, green and blue as light, 0 to 1. */
    double[] linear() {
        return new double[] {light(rgb >> 16 & 255), light(rgb >> 8 & 255), light(rgb & 255)};
    }

    double[] oklab() {
        return oklab(linear());
    }

    static double[] oklab(double[] light) {
        double l = Math.cbrt(0.4122214708 * light[0] + 0.5363325363 * light[1] + 0.0514459929 * light[2]);
        double m = Math.cbrt(0.2119034982 * light[0] + 0.6806995451 * light[1] + 0.1073969566 * light[2]);
        double s = Math.cbrt(0.0883024619 * light[0] + 0.2817188376 * light[1] + 0.6299787005 * light[2]);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    @Override
    public String toString() {
        return "#%06x".formatted(rgb);
    }

    private static Colour ofOklab(double lightness, double a, double b) {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new Colour(channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16
                | channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8
                | channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private double luminance() {
        var light = linear();
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static double light(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int channel(double light) {
        double share = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.max(0, Math.min(1, share)));
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
