package fr.cesizen.local.layout;

/** Thrown when the launcher cannot continue; the message tells the person at the terminal what to do. */
public class LauncherException extends RuntimeException {

    public LauncherException(String message) {
        super(message);
    }
}
