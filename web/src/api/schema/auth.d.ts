// Written by contract/generate.mjs from the OpenAPI document of the service. Do not edit.
export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up
         * @description Creates an account; needs no token. No consent is required; a purpose without an answer counts as no consent. Where confirmation is required, an address that has an account is answered as a new one, and its owner is told by mail; elsewhere it is email-taken (409). Problems: parental-consent-required below 15 years, birth-date-in-the-future, birth-date-implausible, duplicate-purpose, email-not-plain, email-refused and password-… (422), identity-refused (502).
         */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was done to an account
         * @description The latest first, without names: an administrator is a pseudonym, the same in all of their actions. Also for an account that is gone; nothing for an id that never was one. Also for the role dpo. Problems: recent-sign-in-required (401), forbidden (403).
         */
        get: operations["actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a person's account
         * @description Ends their sessions and refuses their tokens at every service within a second; nothing is erased. Safe to repeat. Recorded. Problems: recent-sign-in-required (401), forbidden (403), not-found (404), own-account (409), identity-refused (502), unavailable (503).
         */
        post: operations["deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/reactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a closed account again
         * @description Its person signs in as before, and everything is as it was. Safe to repeat. Recorded. Problems: recent-sign-in-required (401), forbidden (403), not-found (404), own-account (409), identity-refused (502), unavailable (503).
         */
        post: operations["reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a person a role of staff
         * @description In force with their next access token, five minutes later at the latest. Safe to repeat. Recorded. Problems: recent-sign-in-required (401), forbidden (403), not-found (404), own-account (409), identity-refused (502), unavailable (503).
         */
        put: operations["give"];
        post?: never;
        /**
         * Take a role of staff from a person
         * @description Ends their sessions; a token that is out keeps the role for five minutes at most. Safe to repeat. Recorded. Problems: recent-sign-in-required (401), forbidden (403), not-found (404), own-account (409), identity-refused (502), unavailable (503).
         */
        delete: operations["take"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/second-factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a person's second factors
         * @description Takes all passkeys, one-time codes and recovery codes of somebody who has lost them, ends their sessions and writes to them. The password stays. Safe to repeat. Recorded. Problems: recent-sign-in-required (401), forbidden (403), not-found (404), own-account (409), identity-refused (502), unavailable (503).
         */
        delete: operations["removeSecondFactors"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your account
         * @description Send the ETag as If-Match when you change the account.
         */
        get: operations["find"];
        /**
         * Change your account
         * @description Replaces name, date of birth and language; pages and e-mails of the sign-in follow the language, within minutes when the identity server is away. Problems: if-match-required (428), stale-version (412), account-deactivated (403), and the problems of a sign-up about date of birth and language (422).
         */
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whether your address is confirmed
         * @description To have the link sent again, navigate to `/session/sign-in?action=VERIFY_EMAIL`. Problems: not-found (404), identity-refused (502), unavailable (503).
         */
        get: operations["read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List by what you sign in
         * @description The password, passkeys and one-time codes, without any secret. To remove one but the password, navigate to /session/sign-in?action=delete_credential:ID. Problems: identity-refused (502), unavailable (503).
         */
        get: operations["listCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close your account
         * @description Ends every session and refuses further sign-ins. Nothing is erased: support can restore the account on request; to erase it, use /api/v1/privacy. Tokens that are out are refused by every service within a second. Safe to repeat. Problems: identity-refused (502); the account is closed nevertheless, and its sessions end later.
         */
        post: operations["deactivate_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your sessions
         * @description Where you are signed in, the latest used first. A session ends after 14 days without use and 30 days after the sign-in at the latest. Problems: identity-refused (502), unavailable (503).
         */
        get: operations["list"];
        put?: never;
        post?: never;
        /**
         * End all of your other sessions
         * @description Every device but this one has to sign in again, five minutes later at the latest. Safe to repeat. Problems: identity-refused (502), unavailable (503).
         */
        delete: operations["endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of your sessions
         * @description Its device has to sign in again, five minutes later at the latest. Problems: not-found (404), identity-refused (502), unavailable (503).
         */
        delete: operations["end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/parental-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a parent for an account
         * @description For a child below 15; needs no token. Writes to the parent; until they decide, what was sent is kept for 7 days at most, readable with the link in that mail alone. The child chooses a password once the parent has agreed. Problems: parental-consent-not-needed, parent-address-same and the problems of a sign-up (422), parent-asked-enough, parental-mail-off (409).
         */
        post: operations["askParent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/parental-requests/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide as a parent
         * @description Once. Agreeing opens the account, and its person gets a mail; refusing deletes all of the request. Problems: parental-authority-required (422), parental-text-outdated (409), not-found (404), identity-refused (502).
         */
        post: operations["decideAsParent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/parental-requests/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read what a parent is asked
         * @description By the secret of the link, which is the part of the address after #. Problems: not-found (404) for a link that has ended.
         */
        post: operations["findParentalRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/parental-requests/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a parent's consent
         * @description Closes the account at once; it is erased after the cooling-off of every erasure. Problems: young-person-decides (409) from 15 years on, not-found (404), identity-refused (502).
         */
        post: operations["withdrawAsParent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the latest comparison with Keycloak
         * @description Made once a night: how much was compared, what differed, how much of it was healed; numbers and nobody. Problems: recent-sign-in-required (401), forbidden (403), not-found (404) before the first.
         */
        get: operations["latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a person by their address
         * @description The whole address, not a part of it. Answers whether and as what they may sign in, and nothing that they wrote. Recorded. Problems: recent-sign-in-required (401), forbidden (403), not-found (404), identity-refused (502), unavailable (503).
         */
        post: operations["search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of staff
         * @description Whoever has the role support, admin or dpo and may sign in, by name. At most a minute old, or ten while the identity server is away. Problems: forbidden (403), identity-refused (502), unavailable (503).
         */
        get: operations["listStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountChange: {
            /**
             * Format: date
             * @example 1998-04-12
             */
            birthDate: string;
            /**
             * @example fr
             * @enum {string}
             */
            language: "fr" | "en";
            /** @example Léa */
            name: string;
        };
        AccountView: {
            /**
             * Format: date
             * @example 1998-04-12
             */
            birthDate?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T17:00:00Z
             */
            createdAt?: string;
            /** @example lea@example.org */
            email?: string;
            /**
             * Format: uuid
             * @example 5e1f8d1c-8d0f-4a53-9d0e-0b8a2f7f5c11
             */
            id?: string;
            /** @example fr */
            language?: string;
            /** @example Léa */
            name?: string;
        };
        AddressView: {
            /**
             * @description `off` where no mail is sent: then it cannot be confirmed
             * @enum {string}
             */
            confirmation?: "required" | "offered" | "off";
            confirmed: boolean;
        };
        AdminAction: {
            /**
             * @example deactivated
             * @enum {string}
             */
            action?: "searched" | "deactivated" | "reactivated" | "role-given" | "role-taken" | "second-factors-removed";
            /** @example 9f2b1c44d07a */
            admin?: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:12:31Z
             */
            at?: string;
            /** Format: uuid */
            id?: string;
            /** @example support */
            role?: string;
        };
        ConsentAnswer: {
            /** @example true */
            granted: boolean;
            /**
             * @example journal
             * @enum {string}
             */
            purpose: "journal" | "assessments" | "personalisation" | "statistics";
            /** @example 2026-11 */
            version: string;
        };
        Credentials: {
            items?: components["schemas"]["CredentialView"][];
        };
        CredentialView: {
            /**
             * Format: date-time
             * @example 2026-11-22T17:00:00Z
             */
            createdAt?: string;
            /** @example 5e1f8d1c-8d0f-4a53-9d0e-0b8a2f7f5c11 */
            id?: string;
            /**
             * @example passkey
             * @enum {string}
             */
            kind?: "password" | "passkey" | "one-time-code" | "recovery-codes";
            /** @example Téléphone de Léa */
            label?: string;
        };
        NewAccount: {
            /**
             * Format: date
             * @example 1998-04-12
             */
            birthDate: string;
            /**
             * @example en
             * @enum {string}
             */
            consentLocale?: "fr" | "en";
            consents?: components["schemas"]["ConsentAnswer"][];
            /**
             * Format: email
             * @example lea@example.org
             */
            email: string;
            /**
             * @example fr
             * @enum {string}
             */
            language: "fr" | "en";
            /** @example Léa */
            name: string;
            /** @example une phrase que je retiens */
            password: string;
        };
        NewParentalDecision: {
            /** @example true */
            agreed: boolean;
            /** @example true */
            holdsAuthority: boolean;
            /** @example kq3qYw0S0mT8m2y8r9cJ7n4b1xZp6uVtL5eDfGhAsQo */
            token: string;
            /** @example 2026-11 */
            version: string;
        };
        NewParentalRequest: {
            /**
             * Format: date
             * @example 2014-04-12
             */
            birthDate: string;
            /**
             * @example fr
             * @enum {string}
             */
            consentLocale?: "fr" | "en";
            consents?: components["schemas"]["ConsentAnswer"][];
            /**
             * Format: email
             * @example tom@example.org
             */
            email: string;
            /**
             * @example fr
             * @enum {string}
             */
            language: "fr" | "en";
            /** @example Tom */
            name: string;
            /**
             * Format: email
             * @example parent@example.org
             */
            parentEmail: string;
        };
        NewParentToken: {
            /** @example kq3qYw0S0mT8m2y8r9cJ7n4b1xZp6uVtL5eDfGhAsQo */
            token: string;
        };
        PageAdminAction: {
            items?: components["schemas"]["AdminAction"][];
            next?: string;
        };
        ParentalRequestAccepted: {
            /**
             * Format: date-time
             * @example 2026-12-04T17:00:00Z
             */
            expiresAt?: string;
        };
        ParentalRequestView: {
            /**
             * Format: date-time
             * @example 2026-11-28T17:00:00Z
             */
            agreedAt?: string;
            /**
             * Format: date-time
             * @example 2026-12-04T17:00:00Z
             */
            expiresAt?: string;
            /** @example Tom */
            name?: string;
            /**
             * @example [
             *       "journal"
             *     ]
             */
            purposes?: string[];
            /**
             * @example pending
             * @enum {string}
             */
            state?: "pending" | "agreed";
            /** @example 2026-11 */
            version?: string;
        };
        PersonSearch: {
            /** @example lea@example.org */
            email: string;
        };
        PersonView: {
            /**
             * Format: date-time
             * @example 2026-11-22T17:00:00Z
             */
            createdAt?: string;
            emailVerified: boolean;
            enabled: boolean;
            /**
             * Format: uuid
             * @example 5e1f8d1c-8d0f-4a53-9d0e-0b8a2f7f5c11
             */
            id?: string;
            /**
             * @example [
             *       "support"
             *     ]
             */
            roles?: string[];
        };
        /** @description May have more members, which the operation names */
        Problem: {
            detail?: string;
            errors?: {
                /**
                 * @description Stable. Everywhere: not-null (missing), not-one-of, wrong-type; else the constraint, or the type's own
                 * @example max
                 */
                code: string;
                /**
                 * @description JSON pointer into the body (empty: the body), ?name for a parameter, {name} for a part of the path, or the name of a header
                 * @example /emotions/0/intensity
                 */
                pointer: string;
                /** @description In words, where the faults of one problem are of many kinds */
                text?: string;
            }[];
            instance?: string;
            /** Format: int32 */
            status: number;
            title: string;
            /** @example /problems/not-found */
            type: string;
        };
        ReconciliationReport: {
            /** Format: int32 */
            closedHere: number;
            /** Format: int32 */
            closedThere: number;
            /**
             * Format: date-time
             * @example 2026-11-27T03:41:12Z
             */
            finishedAt?: string;
            /** Format: int32 */
            healed: number;
            /** Format: int32 */
            language: number;
            /** Format: int32 */
            missingProfile: number;
            /** Format: int32 */
            missingUser: number;
            /**
             * Format: int32
             * @example 1201
             */
            profiles: number;
            /**
             * Format: date-time
             * @example 2026-11-27T03:40:00Z
             */
            startedAt?: string;
            /** Format: int32 */
            unfinishedSignUp: number;
            /**
             * Format: int32
             * @example 1204
             */
            users: number;
        };
        Sessions: {
            items?: components["schemas"]["SessionView"][];
        };
        SessionView: {
            /** @example 203.0.113.7 */
            address?: string;
            current: boolean;
            /** @example 5e1f8d1c-8d0f-4a53-9d0e-0b8a2f7f5c11 */
            id?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T17:00:00Z
             */
            startedAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-27T09:12:31Z
             */
            usedAt?: string;
        };
        SignUpResult: {
            /**
             * @example offered
             * @enum {string}
             */
            confirmation?: "required" | "offered" | "off";
            /**
             * Format: uuid
             * @example 5e1f8d1c-8d0f-4a53-9d0e-0b8a2f7f5c11
             */
            id?: string;
        };
        StaffList: {
            items?: components["schemas"]["StaffMember"][];
        };
        StaffMember: {
            /**
             * Format: uuid
             * @example 5e1f8d1c-8d0f-4a53-9d0e-0b8a2f7f5c11
             */
            id?: string;
            /** @example Camille */
            name?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where to read what was made */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpResult"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actions: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next` */
                after?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAdminAction"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @example support */
                role: "support" | "admin" | "dpo";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @example support */
                role: "support" | "admin" | "dpo";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSecondFactors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read before the edit, a list of those that will do, or * for any version */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credentials"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deactivate_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessions"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askParent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewParentalRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParentalRequestAccepted"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideAsParent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewParentalDecision"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findParentalRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewParentToken"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParentalRequestView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAsParent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewParentToken"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    latest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationReport"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonSearch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
