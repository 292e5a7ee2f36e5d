package fr.cesizen.gdpr.audit;

import fr.cesizen.platform.text.Messages;
import java.util.Locale;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Says in plain words who did what. A role or a resource without words of its own has general ones. */
@Component
class AccessTextCatalog {

    private final Messages texts = new Messages("accesses", "who.staff");

    String who(AuditEntry entry, Locale locale) {
        return find(locale, "who." + entry.role(), "who.staff", entry.actor());
    }

    String what(AuditEntry entry, Locale locale) {
        return find(locale, entry.resource() + "." + entry.action(), "data." + entry.action(), entry.resource());
    }

    private String find(Locale locale, String key, String general, String argument) {
        try {
            return texts.get(locale, key, argument);
        } catch (NoSuchMessageException unknown) {
            return texts.get(locale, general, argument);
        }
    }
}
