package fr.cesizen.garden.picture.drawing;

import fr.cesizen.garden.layout.Season;
import fr.cesizen.garden.picture.colour.Tint;
import fr.cesizen.platform.svg.SvgBuilder;

/** The gradients of a picture: sky, hills in the mist, wall, sand, water and the glow of lanterns. */
final class Gradients {

    private final ScenePalette palette;

    Gradients(ScenePalette palette) {
        this.palette = palette;
    }

    void define(SvgBuilder svg) {
        var light = palette.light;
        svg.open("defs");
        vertical(svg, "sky", light.skyTop(), light.skyTop().mix(light.skyLow(), 0.55), light.skyLow());
        hill(svg, "far", palette.season == Season.WINTER ? 0xB9C3CB : 0x7F9AA6, 0.42);
        hill(svg, "mid", palette.season == Season.WINTER ? 0x9DABB2 : 0x6C8C8A, 0.3);
        hill(svg, "close", palette.season == Season.AUTUMN ? 0x8C8A66 : 0x5E8068, 0.26);
        vertical(svg, "wall", palette.far(0xC4AC86, 0.1), palette.far(0xD8C3A0, 0.12), palette.far(0xB79E7B, 0.12));
        var sand = palette.sand();
        vertical(
                svg,
                "sand",
                sand.mix(light.skyLow(), 0.22),
                sand,
                sand.mix(palette.near(0xD9C9AC), palette.dark ? 0.2 : 0.35));
        boolean ice = palette.snows();
        vertical(
                svg,
                "water",
                palette.near(ice ? 0xC3D3D8 : 0x55797A).mix(light.skyTop(), 0.3),
                palette.near(ice ? 0xD3DFE2 : 0x6F9596).mix(light.skyLow(), 0.35),
                palette.near(ice ? 0xE3ECEC : 0x8FB0AC).mix(light.skyLow(), 0.5));
        radial(svg, "halo", light.disc(), palette.dark ? 0.26 : 0.6);
        radial(svg, "glow", Tint.of(0xFFC15E), palette.dark ? 0.5 : 0.42);
        radial(svg, "pool", Tint.of(0xFFB552), palette.dark ? 0.4 : 0.34);
        svg.close("defs");
    }

    /** Mist lies at the foot of each hill. */
    private void hill(SvgBuilder svg, String id, int rgb, double haze) {
        vertical(svg, "hill-" + id, palette.far(rgb, haze), palette.far(rgb, haze + 0.16), palette.light.skyLow());
    }

    private static void vertical(SvgBuilder svg, String id, Tint top, Tint middle, Tint bottom) {
        svg.open("linearGradient", "id", id, "x1", 0, "y1", 0, "x2", 0, "y2", 1);
        svg.empty("stop", "offset", 0, "stop-color", top.hex());
        svg.empty("stop", "offset", 0.5, "stop-color", middle.hex());
        svg.empty("stop", "offset", 1, "stop-color", bottom.hex());
        svg.close("linearGradient");
    }

    private static void radial(SvgBuilder svg, String id, Tint tint, double strength) {
        svg.open("radialGradient", "id", id);
        svg.empty("stop", "offset", 0, "stop-color", tint.hex(), "stop-opacity", strength);
        svg.empty("stop", "offset", 0.4, "stop-color", tint.hex(), "stop-opacity", strength * 0.36);
        svg.empty("stop", "offset", 1, "stop-color", tint.hex(), "stop-opacity", 0);
        svg.close("radialGradient");
    }
}
