package fr.cesizen.local.tour;

import fr.cesizen.local.Refusal;

/** A check of the tour failed. */
public final class NotSo extends Refusal {

    NotSo(String what) {
        super("FAILED: " + what);
    }
}
