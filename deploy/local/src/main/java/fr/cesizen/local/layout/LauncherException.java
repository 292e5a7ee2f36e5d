package fr.cesizen.local.layout;

/** The launcher cannot go on; the message is for the person at the terminal and says what to do. */
public class LauncherException extends RuntimeException {

    public LauncherException(String message) {
        super(message);
    }
}
