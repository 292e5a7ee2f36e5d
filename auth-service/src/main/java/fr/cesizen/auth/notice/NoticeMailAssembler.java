package fr.cesizen.auth.notice;

import fr.cesizen.auth.mail.MailClient;
import fr.cesizen.auth.mail.OutgoingMail;
import fr.cesizen.platform.text.Messages;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts a notice into words: that there is a step, until when and why by a code, and where to read it; nothing of the data. */
@Component
class NoticeMailAssembler {

    /** A mail about signing in, not about rights. */
    static final String SECOND_FACTORS_REMOVED = "SECOND_FACTORS_REMOVED";

    private final Messages texts = new Messages("mails", "reason.COMPLEXITY");
    private final MailClient mails;

    NoticeMailAssembler(MailClient mails) {
        this.mails = mails;
    }

    OutgoingMail assemble(Notice notice, String address) {
        var language = Locale.forLanguageTag(notice.language());
        var reason = notice.reason();
        var day = notice.day();
        return OutgoingMail.of(
                notice.id(),
                address,
                notice.kind(),
                notice.language(),
                day == null ? "" : day,
                reason == null ? "" : texts.get(language, "reason." + reason),
                mails.link(
                        notice.language(),
                        notice.kind().equals(SECOND_FACTORS_REMOVED) ? "/compte" : "/mes-donnees/demandes"));
    }
}
