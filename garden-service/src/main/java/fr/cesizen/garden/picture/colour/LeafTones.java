package fr.cesizen.garden.picture.colour;

import fr.cesizen.garden.layout.Season;
import fr.cesizen.garden.layout.Species;

/**
 * The colours of a plant's leaves in a season.
 *
 * @param bare whether the branches have none
 */
public record LeafTones(Tint dark, Tint middle, Tint light, boolean bare) {

    /** The tones of a species; those of moss for what has no leaves. */
    public static LeafTones of(Species species, Season season) {
        return switch (species) {
            case MAPLE -> maple(season);
            case CHERRY -> cherry(season);
            case PINE ->
                season == Season.WINTER ? tones(0x2C4A41, 0x44685A, 0x6F8E7F) : tones(0x24493A, 0x3D6B50, 0x6C9468);
            case BAMBOO ->
                season == Season.AUTUMN || season == Season.WINTER
                        ? tones(0x53764A, 0x7F9A5C, 0xABBB7C)
                        : tones(0x42704A, 0x6A9A58, 0x9CBF76);
            default -> moss(season);
        };
    }

    private static LeafTones maple(Season season) {
        return switch (season) {
            case SPRING -> tones(0x6E8F3F, 0x9DB956, 0xCBD982);
            case SUMMER -> tones(0x3E6B40, 0x64914F, 0x97B86B);
            case AUTUMN -> tones(0x8F2F22, 0xC24E2B, 0xE58A4A);
            case WINTER -> new LeafTones(Tint.of(0x8A6A58), Tint.of(0xA98A72), Tint.of(0xC9B29A), true);
        };
    }

    private static LeafTones cherry(Season season) {
        return switch (season) {
            case SPRING -> tones(0xD99AA6, 0xEFC0C6, 0xFBE6E6);
            case SUMMER -> tones(0x3C6A4B, 0x5F9160, 0x93B783);
            case AUTUMN -> tones(0x9A5A34, 0xC4814A, 0xE3AE72);
            case WINTER -> new LeafTones(Tint.of(0x7F6A66), Tint.of(0xA08B86), Tint.of(0xC7B8B2), true);
        };
    }

    private static LeafTones moss(Season season) {
        return switch (season) {
            case SPRING -> tones(0x5B7F3C, 0x86A653, 0xB4C978);
            case SUMMER -> tones(0x446E3C, 0x6B9450, 0x9AB770);
            case AUTUMN -> tones(0x61703A, 0x8A9450, 0xB4B574);
            case WINTER -> tones(0x55694F, 0x7C8E70, 0xAEBBA0);
        };
    }

    private static LeafTones tones(int dark, int middle, int light) {
        return new LeafTones(Tint.of(dark), Tint.of(middle), Tint.of(light), false);
    }
}
