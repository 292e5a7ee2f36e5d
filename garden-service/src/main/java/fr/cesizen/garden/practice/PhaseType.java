package fr.cesizen.garden.practice;

/**
 * What the breath does during a phase.
 *
 * <p>Five are needed: a hold after the exhale makes box breathing, a second inhale makes a sigh.
 */
enum PhaseType {
    INHALE,
    /** A short second inhale on top of the first. */
    INHALE_TOP_UP,
    HOLD_IN,
    EXHALE,
    HOLD_OUT
}
