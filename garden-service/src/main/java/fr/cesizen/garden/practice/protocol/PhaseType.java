package fr.cesizen.garden.practice.protocol;

/**
 * What the breath does during a phase.
 *
 * <p>Five are needed: box breathing holds after the exhale, and a sigh has a second inhale.
 */
public enum PhaseType {
    INHALE,
    /** A short second inhale on top of the first. */
    INHALE_TOP_UP,
    HOLD_IN,
    EXHALE,
    HOLD_OUT
}
