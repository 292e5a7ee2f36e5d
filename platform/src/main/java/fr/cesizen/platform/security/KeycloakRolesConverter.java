package fr.cesizen.platform.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Keycloak's {@code realm_access.roles} as {@code ROLE_…} and the token's scopes as {@code SCOPE_…}. */
final class KeycloakRolesConverter implements Converter<Jwt, Collection<GrantedAuthority>> {

    @Override
    public Collection<GrantedAuthority> convert(Jwt token) {
        var authorities = new ArrayList<GrantedAuthority>();
        Map<String, Object> realm = token.getClaimAsMap("realm_access");
        if (realm != null && realm.get("roles") instanceof Collection<?> roles) {
            roles.forEach(role -> authorities.add(
                    new SimpleGrantedAuthority("ROLE_" + role.toString().toUpperCase(Locale.ROOT))));
        }
        var scope = token.getClaimAsString("scope");
        for (var granted : scope == null ? List.<String>of() : List.of(scope.split(" ", -1))) {
            authorities.add(new SimpleGrantedAuthority("SCOPE_" + granted));
        }
        return authorities;
    }
}
