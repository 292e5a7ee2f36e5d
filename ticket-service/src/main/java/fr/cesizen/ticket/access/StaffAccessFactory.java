package fr.cesizen.ticket.access;

import fr.cesizen.platform.audit.AccessAction;
import fr.cesizen.platform.audit.AccessRecorded;
import java.util.UUID;

/** What staff do with tickets, as the person whose ticket it is reads it. */
public final class StaffAccessFactory {

    private static final String ROLE = "support";
    private static final String TICKET = "ticket";

    /** A member of staff was shown a ticket, or what is noted about it. */
    public static AccessRecorded read(UUID person, UUID staff) {
        return AccessRecorded.byStaff(person, ROLE, staff, TICKET, AccessAction.READ);
    }

    /** A member of staff did something with a ticket. */
    public static AccessRecorded change(UUID person, UUID staff) {
        return AccessRecorded.byStaff(person, ROLE, staff, TICKET, AccessAction.CHANGE);
    }

    private StaffAccessFactory() {}
}
