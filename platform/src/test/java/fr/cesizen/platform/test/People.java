package fr.cesizen.platform.test;

import java.util.UUID;

/** The people of every test, so that a test states only what it is about. */
public final class People {

    public static final UUID LEA = UUID.fromString("00000000-0000-4000-8000-0000000000a1");
    public static final UUID TOM = UUID.fromString("00000000-0000-4000-8000-0000000000b2");
    /** A member of the support staff. */
    public static final UUID SAM = UUID.fromString("00000000-0000-4000-8000-0000000000c3");

    private People() {}
}
