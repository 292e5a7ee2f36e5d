package fr.cesizen.local.tour;

import fr.cesizen.local.layout.LauncherException;

/** Thrown when a check of the tour fails. */
public final class TourFailure extends LauncherException {

    TourFailure(String what) {
        super("FAILED: " + what);
    }
}
