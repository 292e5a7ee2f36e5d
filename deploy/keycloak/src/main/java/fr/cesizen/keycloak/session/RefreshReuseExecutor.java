package fr.cesizen.keycloak.session;

import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.keycloak.common.util.Time;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.representations.RefreshToken;
import org.keycloak.representations.idm.ClientPolicyExecutorConfigurationRepresentation;
import org.keycloak.services.clientpolicy.ClientPolicyContext;
import org.keycloak.services.clientpolicy.ClientPolicyException;
import org.keycloak.services.clientpolicy.context.TokenRefreshContext;
import org.keycloak.services.clientpolicy.executor.ClientPolicyExecutorProvider;
import org.keycloak.util.TokenUtil;

/**
 * Bounds in time what {@code refreshTokenMaxReuse} bounds in number: a refresh token that was used may be used again
 * only within some seconds of its last use. Keycloak itself refuses it as soon as its successor has been used.
 */
final class RefreshReuseExecutor implements ClientPolicyExecutorProvider<RefreshReuseExecutor.Window> {

    static final String ID = "refresh-reuse";

    /** Claim by which a session keeps the uses of the refresh tokens that follow from one sign-in. */
    private static final String REUSE_ID = "reuse_id";

    private final KeycloakSession session;
    private int seconds;

    RefreshReuseExecutor(KeycloakSession session) {
        this.session = session;
    }

    /** The bound, as the realm states it. */
    public static final class Window extends ClientPolicyExecutorConfigurationRepresentation {

        private int seconds;

        public int getSeconds() {
            return seconds;
        }

        public void setSeconds(int seconds) {
            this.seconds = seconds;
        }
    }

    @Override
    public Class<Window> getExecutorConfigurationClass() {
        return Window.class;
    }

    @Override
    public void setupConfiguration(Window config) {
        seconds = config.getSeconds();
    }

    @Override
    public void executeOnEvent(ClientPolicyContext context) throws ClientPolicyException {
        if (context instanceof TokenRefreshContext refresh) {
            // Null when its signature is not ours: Keycloak refuses it next.
            @Nullable
            RefreshToken token =
                    session.tokens().decode(refresh.getParams().getFirst("refresh_token"), RefreshToken.class);
            if (token != null && isLate(token, refresh.getClient())) {
                throw new ClientPolicyException("invalid_grant", "Token was used before", Response.Status.BAD_REQUEST);
            }
        }
    }

    private boolean isLate(RefreshToken token, ClientModel client) {
        var used = clientSession(token, client);
        if (used == null) {
            return false;
        }
        var chain = String.valueOf(token.getOtherClaims().getOrDefault(REUSE_ID, ""));
        return token.getId().equals(used.getRefreshToken(chain))
                && used.getRefreshTokenLastRefresh(chain) + seconds < Time.currentTimeMillis() / 1000;
    }

    private @Nullable AuthenticatedClientSessionModel clientSession(RefreshToken token, ClientModel client) {
        var realm = session.getContext().getRealm();
        var sessions = session.sessions();
        var person = TokenUtil.TOKEN_TYPE_OFFLINE.equals(token.getType())
                ? sessions.getOfflineUserSession(realm, token.getSessionId())
                : sessions.getUserSession(realm, token.getSessionId());
        return person == null ? null : person.getAuthenticatedClientSessionByClient(client.getId());
    }

    @Override
    public String getProviderId() {
        return ID;
    }
}
