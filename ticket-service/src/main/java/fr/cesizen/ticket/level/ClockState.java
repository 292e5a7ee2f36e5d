package fr.cesizen.ticket.level;

/** Whether a clock runs. */
public enum ClockState {
    RUNNING,
    /** Staff wait for the person or a third party. */
    PAUSED,
    /** Answered or solved, or the ticket is closed. */
    STOPPED
}
