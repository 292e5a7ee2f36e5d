package fr.cesizen.local.tour;

import fr.cesizen.local.layout.LauncherException;

/** A check of the tour failed. */
public final class TourFailure extends LauncherException {

    TourFailure(String what) {
        super("FAILED: " + what);
    }
}
