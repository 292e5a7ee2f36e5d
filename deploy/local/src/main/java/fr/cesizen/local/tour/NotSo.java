package fr.cesizen.local.tour;

import fr.cesizen.local.Refusal;

/** The tour came to something that is not as it should be. */
public final class NotSo extends Refusal {

    NotSo(String what) {
        super("NOT SO: " + what);
    }
}
