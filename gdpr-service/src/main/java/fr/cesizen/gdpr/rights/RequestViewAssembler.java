package fr.cesizen.gdpr.rights;

import fr.cesizen.platform.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a person about their requests in their language; a refusal never without its remedies. */
@Component
class RequestViewAssembler {

    private final Messages texts = new Messages("rights", "request.remedy.complaint");

    RequestView view(RightsRequest request, RequestDetails details, Locale language) {
        return RequestView.of(request, details, notice(request, language), remedies(request, language));
    }

    private @Nullable String notice(RightsRequest request, Locale language) {
        if (request.state() == RequestState.IDENTITY_AWAITED) {
            return texts.get(language, "request.awaited.IDENTITY");
        }
        var reason = request.refusalReason() == null ? request.extensionReason() : request.refusalReason();
        return reason == null ? null : texts.get(language, "request.reason." + reason.name());
    }

    private List<String> remedies(RightsRequest request, Locale language) {
        return request.state() == RequestState.REFUSED
                ? Stream.of("complaint", "court")
                        .map(remedy -> texts.get(language, "request.remedy." + remedy))
                        .toList()
                : List.of();
    }
}
