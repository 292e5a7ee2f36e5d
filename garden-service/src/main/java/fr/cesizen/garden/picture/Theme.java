package fr.cesizen.garden.picture;

/** The theme of the page that a picture is meant for. */
public enum Theme {
    LIGHT,
    DARK
}
