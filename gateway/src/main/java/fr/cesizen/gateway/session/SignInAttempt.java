package fr.cesizen.gateway.session;

/**
 * What is kept, in a cookie of its own, while a person is at Keycloak's pages.
 *
 * @param state comes back with the answer, which must belong to this browser
 * @param nonce comes back, hashed, in the identity token
 * @param verifier proves to Keycloak that whoever asks for tokens began the sign-in (PKCE)
 * @param then where the person goes next, on our own pages
 * @param ends in seconds since 1970
 */
record SignInAttempt(String state, String nonce, String verifier, String then, long ends) {

    /** Leaves out the secrets. */
    @Override
    public String toString() {
        return "SignInAttempt[until " + ends + "]";
    }
}
