package fr.cesizen.local;

/** The launcher cannot go on; the message is for the person at the terminal and says what to do. */
public class Refusal extends RuntimeException {

    public Refusal(String message) {
        super(message);
    }
}
