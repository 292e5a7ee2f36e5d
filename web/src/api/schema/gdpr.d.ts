// Written by contract/generate.mjs from the OpenAPI document of the service. Do not edit.
export interface paths {
    "/api/v1/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your consents
         * @description Every purpose with its current state; always on one page.
         */
        get: operations["list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give or withdraw a consent
         * @description Purposes: `journal`, `assessments`, `personalisation`, `statistics`. A withdrawal is accepted even while processing is restricted; giving a consent is then refused (423). A withdrawal is in force in every service within a second, and its answer says what becomes of what is there. Kept as proof, and part of your archive: the version and hash of the text, its language (Accept-Language), and the client that sent the decision.
         */
        put: operations["decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["accesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase your account and all your data
         * @description Cannot be undone. Every service erases what it holds and proves it. Keep the receipt, which is shown only once. Repeating the request while the erasure is pending returns the same erasure with a new, additional receipt.
         */
        post: operations["request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/erasures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the progress of your erasure
         * @description Needs no token, as the account no longer exists: the header `Erasure-Receipt` grants access (404 without a valid one).
         */
        get: operations["show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export all your data
         * @description One ZIP with a JSON array for each kind of data of each service, and `manifest.json`, written last: an archive without it is incomplete. 503 when part of the data is temporarily unavailable; 500 `export-failed`, with a reference, when trying again would not help.
         */
        get: operations["export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/restriction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whether the processing of your data is restricted
         * @description Includes the time of the last change.
         */
        get: operations["read"];
        /**
         * Restrict the processing of your data
         * @description Every service refuses writes from now on (423); reading and export remain possible.
         */
        put: operations["restrict"];
        post?: never;
        /**
         * Lift the restriction
         * @description Every service accepts writes again.
         */
        delete: operations["lift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ConsentView: {
            /** @example Nothing more is added to your journal. */
            consequence?: string;
            /** @example true */
            granted: boolean;
            /** @example journal */
            purpose?: string;
            /**
             * Format: date-time
             * @example 2026-03-01T12:00:00Z
             */
            since?: string;
            /** @example 2026-11 */
            version?: string;
        };
        DataBuffer: unknown;
        Emptied: {
            /**
             * Format: int64
             * @example 14
             */
            rows: number;
            /** @example journal_entry */
            table?: string;
        };
        ErasureAccepted: {
            /** Format: uuid */
            id?: string;
            /** @example q3Zp0b0H7m1v5dXW9s6yJ2fT8cLr4kNaUeGhIiKoPqA */
            receipt?: string;
            /** Format: date-time */
            requestedAt?: string;
            /**
             * @example PENDING
             * @enum {string}
             */
            status?: "PENDING" | "COMPLETED";
        };
        ErasureEvidence: {
            /**
             * Format: date-time
             * @example 2026-03-01T12:00:02Z
             */
            at?: string;
            /** @example emotion-service */
            service?: string;
            /**
             * @example DONE
             * @enum {string}
             */
            status?: "PENDING" | "DONE";
            tables?: components["schemas"]["Emptied"][];
        };
        ErasureView: {
            /** Format: date-time */
            completedAt?: string;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            requestedAt?: string;
            services?: components["schemas"]["ErasureEvidence"][];
            /**
             * @example COMPLETED
             * @enum {string}
             */
            status?: "PENDING" | "COMPLETED";
        };
        NewDecision: {
            /** @example false */
            granted: boolean;
        };
        NewErasure: {
            /** @example ERASE */
            confirmation: string;
        };
        AccessView: {
            at?: string;
            role?: string;
            what?: string;
            who?: string;
        };
        PageAccessView: {
            items?: components["schemas"]["AccessView"][];
            next?: string;
        };
        PageConsentView: {
            items?: components["schemas"]["ConsentView"][];
            next?: string;
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
        RestrictionView: {
            /** @example true */
            restricted: boolean;
            /**
             * Format: date-time
             * @example 2026-03-01T12:00:00Z
             */
            since?: string;
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
                    "application/json": components["schemas"]["PageConsentView"];
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
    accesses: {
        parameters: {
            query?: { after?: string };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: { [name: string]: unknown };
                content: { "application/json": components["schemas"]["PageAccessView"] };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                purpose: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
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
    request: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 100 visible characters, new for each creation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewErasure"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    /** @description Where to read what was made */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureAccepted"];
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
    show: {
        parameters: {
            query?: never;
            header?: {
                "Erasure-Receipt"?: string;
            };
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
                    "application/json": components["schemas"]["ErasureView"];
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
    export: {
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
                    "application/zip": components["schemas"]["DataBuffer"][];
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
                    "application/json": components["schemas"]["RestrictionView"];
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
    restrict: {
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
                    "application/json": components["schemas"]["RestrictionView"];
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
    lift: {
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
}
