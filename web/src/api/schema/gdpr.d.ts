// Written by contract/generate.mjs from the OpenAPI document of the service. Do not edit.
export interface paths {
    "/api/v1/audit/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the closed segments of the audit chain
         * @description Oldest first, 200 a page, to be kept elsewhere: a verification compares them. Problems: recent-sign-in-required (401), forbidden (403), invalid-cursor (400).
         */
        get: operations["segments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify the audit chain
         * @description Reads all entries and segments, and names each that was forged, moved, deleted or cut off. A chain that was written anew from its beginning is found by the anchors alone. Changes nothing. Problems: recent-sign-in-required (401), forbidden (403).
         */
        post: operations["verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        get: operations["list_4"];
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
         * @description Purposes: `journal`, `assessments`, `personalisation`, `statistics`. A withdrawal is accepted even while processing is restricted; giving a consent is then refused (423). A withdrawal is in force in every service within a second, and its answer says what becomes of what is there. Kept as proof, and part of your archive: the version and hash of the text that was shown, its language (Accept-Language unless it is sent), and the client that sent the decision. 422 `consent-text-unknown` for a version that was never published.
         */
        put: operations["decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all that you ever decided
         * @description Each consent that you gave, refused or withdrew, newest first, with the text that you read, in the language in which you read it.
         */
        get: operations["history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the texts of the consents
         * @description Needs no token. Those that count now, in the language of Accept-Language. Show them as they are, and send their version and language with the decision.
         */
        get: operations["texts"];
        put?: never;
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
        /**
         * List who saw or changed your data
         * @description Every access by a member of staff or by an application that you authorised, newest first, 50 a page, in words of Accept-Language. What was read again within an hour is listed once. Kept for a year. An access is listed within seconds.
         */
        get: operations["page_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the applications that reached your data
         * @description Each that is not our own and that read or changed something within a year, or to which you object, the last one at the top; always on one page. An objection to `target` ends its access within a second, and lifting it opens it again.
         */
        get: operations["list_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the register of breaches
         * @description For role `dpo`. Open ones first, the one that is due first at the top; closed ones last, newest first. An incident that touched personal data is here by itself.
         */
        get: operations["page"];
        put?: never;
        /**
         * Enter a breach by hand
         * @description For role `dpo`: for what no incident of the platform has shown. The 72 hours run from `knownAt`. 422 `breach-time-impossible` for times in the future or in the wrong order.
         */
        post: operations["open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/breaches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a breach
         * @description For role `dpo`. With all that was done, each step with what was written then, and with what is missing before it can be closed.
         */
        get: operations["read_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/breaches/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a breach
         * @description For role `dpo`. Once consequences, measures and the risk are known, the authority was told of a risk, and people of a high one unless an exemption is recorded; else 409 `breach-incomplete`, whose `missing` names what lacks. 409 `breach-closed`. Nothing is ever deleted.
         */
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/breaches/{id}/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Describe a breach
         * @description For role `dpo`. As a whole: what is left out is unknown. What was written before stays in `steps`. A risk needs its reason (422 `risk-reason-required`). 409 `breach-closed`, 409 `breach-full`.
         */
        put: operations["describe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/breaches/{id}/exemption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Record why people are not told
         * @description For role `dpo`. A ground of GDPR art. 34(3), for a high risk. 409 `breach-closed`, 409 `breach-full`.
         */
        put: operations["exempt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/breaches/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the authority or people were told
         * @description For role `dpo`. The first notice to each is `INITIAL`, or `FINAL` if it says everything; later ones are `FURTHER` or `FINAL` (422 `notice-out-of-order`). A first one to the authority after 72 hours needs `delayReason` (422 `delay-reason-required`). 422 `breach-time-impossible`, 409 `breach-closed`, 409 `breach-full`.
         */
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/certificate-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the key that checks certificates of erasure
         * @description Needs no token. A certificate that was signed with an earlier key is asked for anew with its receipt.
         */
        get: operations["read_1"];
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
         * @description Begins after a cooling-off (7 days, unless the operator set another time; `startsAt` tells it): until then the account is closed, which means that nothing is written nor used (423), while you may sign in, read, export, and take the request back by `DELETE /api/v1/privacy/requests/{id}` with the same id. After it, every service erases what it holds and proves it, and nothing can be undone. Keep the receipt, which is shown only once. Repeating the request while the erasure is pending returns the same erasure with a new, additional receipt.
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
    "/api/v1/privacy/erasures/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the certificate of your erasure
         * @description Signed evidence of every service, which names nobody and stays readable for good. Needs no token: the header `Erasure-Receipt` grants access (404 without a valid one). 409 `erasure-not-completed` until the last service has answered. Anybody can check the signature (Ed25519) over the bytes of `statement` with the key of `GET /api/v1/privacy/certificate-key`.
         */
        get: operations["certify"];
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
         * @description One ZIP with a JSON array for each kind of data of each service, a page for people, `index.html`, and `manifest.json` with the hash of each file, written last: an archive without it is incomplete. 503 when part of the data is temporarily unavailable; 500 `export-failed`, with a reference, when trying again would not help.
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
    "/api/v1/privacy/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your prepared exports
         * @description Newest first; what has ended is forgotten after 30 days.
         */
        get: operations["listExports"];
        put?: never;
        /**
         * Ask for your data in the background
         * @description For archives that take long: prepared whether you are there or not, then kept encrypted for two days. One at a time: asked again, it is the same one, whatever its form; a service whose part is `NEEDS_YOU` answers once you ask again. A service that is away is asked for 48 hours; then the archive is made without its part, and says so.
         */
        post: operations["prepareExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far an export is
         * @description With the progress of each service; ask every few seconds.
         */
        get: operations["showExport"];
        put?: never;
        post?: never;
        /**
         * Delete a prepared export
         * @description Before its time. One that is being prepared (409 `export-not-ready`) is stopped by taking back its request: `DELETE /api/v1/privacy/requests/{request}`.
         */
        delete: operations["deleteExport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/exports/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a prepared export
         * @description The ZIP of `GET /api/v1/privacy/export` or `…/portability`, with `fhir/bundle.json` if you chose it. To you alone, until it expires, five times at most. 409 `export-not-ready`; 410 `export-expired`.
         */
        get: operations["downloadExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your objections
         * @description Those in force; always on one page.
         */
        get: operations["list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/objections/{target}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Object to a processing
         * @description Targets: a purpose (`journal`, `assessments`, `personalisation`, `statistics`), the application of one partner (`partner-` and its client id), `partners`, or `all`. In force in every service within a second, also while processing is restricted, and until you lift it: it beats a consent, and no consent to the purpose is taken meanwhile (409 `objection-in-force`). Once more is the same objection.
         */
        put: operations["object"];
        post?: never;
        /**
         * Lift an objection
         * @description The consents that you gave before count again, unless another objection stops them.
         */
        delete: operations["lift_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/portability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export your data to take elsewhere
         * @description What you provided and what was observed, without what was inferred (GDPR art. 20). One ZIP: each kind of data of each service as JSON, as a table in CSV, and with its JSON Schema; `index.html` and `manifest.json` as in the export of all data, and the same problems.
         */
        get: operations["exportPortable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the register
         * @description For role `dpo`. Without names: what is asked, how far it is, and by when it is due. Open requests unless a state is given; overdue and soon due first, those whose clock stands still last.
         */
        get: operations["list_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/register/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a request into a state
         * @description For role `dpo`: ask for proof of identity (`IDENTITY_AWAITED`, the clock stands still), go on (`IN_PROGRESS`), extend by two months (`EXTENDED`, with a reason, within the first month), refuse (`REFUSED`, with a reason), complete (`COMPLETED`). The person is told. The same once more changes nothing. 409 `step-not-possible`, 409 `runs-by-itself` for an erasure, 422 `extension-too-late`, 422 `reason-not-fitting`.
         */
        put: operations["put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/register/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the consents
         * @description For role `dpo`. For each purpose, how many people consent to it now, and how many said no, withdrew or object; always on one page. Rounded down to a multiple of 5; absent where fewer than 10 are behind it, or where it would tell such a number by subtraction.
         */
        get: operations["countConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/register/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the erasures that wait for a service
         * @description For role `dpo`. Those that have begun and are not complete, with the services that have not answered and since when they are asked; the 100 oldest, always on one page. The id is the one in the register.
         */
        get: operations["listErasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your requests
         * @description All six rights, newest first: exports, erasures, restrictions and objections are here by themselves. Each has its progress, every step with its time, and the day by which it is answered: one month, or three if you were told so within the first. A refusal names its reason and your remedies.
         */
        get: operations["list"];
        put?: never;
        /**
         * Ask staff for access, portability or rectification
         * @description For what you cannot do by yourself. Asked again before it is answered, it is the same request. The other rights have their own addresses, where they take effect at once (422 `right-has-its-own-address`).
         */
        post: operations["ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/requests/{id}": {
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
         * Take back a request
         * @description As long as it is not answered (409 `step-not-possible`); an erasure only before it has begun (409 `runs-by-itself`), which opens the account again.
         */
        delete: operations["withdraw"];
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
    "/api/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the statistics
         * @description For roles `admin` and `dpo`. Sealed months in Paris alone, each published once, about a week after its end. Only people who consent to statistics are counted. Figures about people are rounded down to a multiple of 5, and suppressed where fewer than 10 are behind them or would be told by subtraction. 304 when If-None-Match matches. Problems: forbidden (403), statistics-period (422).
         */
        get: operations["report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the statistics
         * @description CSV (RFC 4180), a figure a line. For roles `admin` and `dpo`. Sealed months in Paris alone, each published once, about a week after its end. Only people who consent to statistics are counted. Figures about people are rounded down to a multiple of 5, and suppressed where fewer than 10 are behind them or would be told by subtraction. 304 when If-None-Match matches. Problems: forbidden (403), statistics-period (422).
         */
        get: operations["csv"];
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
        AccessView: {
            /**
             * Format: date-time
             * @example 2026-03-01T12:00:00Z
             */
            at?: string;
            /** @example support */
            role?: string;
            /** @example read one of your requests for help */
            what?: string;
            /** @example A member of the support team */
            who?: string;
        };
        Anchor: {
            /** @example 5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9 */
            hash: string;
            /**
             * Format: int64
             * @example 12
             */
            segment: number;
        };
        ApplicationView: {
            /** @example sleep-diary */
            client?: string;
            /**
             * Format: date-time
             * @example 2026-03-01T12:00:00Z
             */
            lastAccess?: string;
            /** @example true */
            objected: boolean;
            /**
             * Format: date-time
             * @example 2026-03-02T12:00:00Z
             */
            objectedSince?: string;
            /** @example true */
            stopped: boolean;
            /** @example partner-sleep-diary */
            target?: string;
        };
        AreaCounts: {
            assessments?: components["schemas"]["PeopleCount"];
            journal?: components["schemas"]["PeopleCount"];
            practice?: components["schemas"]["PeopleCount"];
        };
        AuditFinding: {
            /** @enum {string} */
            kind?: "entry-forged" | "entry-moved" | "entry-missing" | "chain-truncated" | "segment-forged" | "segment-missing" | "segment-pruned-early" | "anchor-broken";
            /**
             * Format: int64
             * @example 17
             */
            number: number;
        };
        BreachDescription: {
            /** @example Aucune tant que la clé reste secrète. */
            consequences?: string;
            /** @example Adresses de courriel, entrées du journal */
            dataCategories?: string;
            /** @example Accès retiré, clé remplacée. */
            measures?: string;
            /**
             * @description What happened; names nobody
             * @example Une sauvegarde chiffrée a été copiée hors de notre hébergement.
             */
            nature: string;
            /**
             * Format: int64
             * @example 1200
             */
            people?: number;
            /**
             * Format: int64
             * @example 40000
             */
            records?: number;
            /**
             * @example RISK
             * @enum {string}
             */
            risk?: "NONE" | "RISK" | "HIGH";
            /**
             * @description Needed with a risk
             * @example La clé n'a pas fui, mais la copie nous échappe.
             */
            riskReason?: string;
        };
        BreachDetailView: {
            breach?: components["schemas"]["BreachView"];
            description?: components["schemas"]["BreachDescription"];
            exemption?: components["schemas"]["BreachExemption"];
            /** Format: uuid */
            id?: string;
            /**
             * @example [
             *       "AUTHORITY"
             *     ]
             */
            missing?: ("FACTS" | "RISK" | "AUTHORITY" | "PEOPLE")[];
            notices?: components["schemas"]["BreachNotice"][];
            steps?: components["schemas"]["BreachStep"][];
        };
        BreachExemption: {
            /**
             * @example DATA_UNINTELLIGIBLE
             * @enum {string}
             */
            ground: "DATA_UNINTELLIGIBLE" | "RISK_AVERTED" | "PUBLIC_COMMUNICATION";
            /** @example AES-256, clé gardée ailleurs et remplacée. */
            reason: string;
        };
        BreachNotice: {
            /**
             * @description Needed with a first notice to the authority after 72 hours
             * @example L'ampleur n'a été comprise que le troisième jour.
             */
            delayReason?: string;
            /**
             * @example AUTHORITY
             * @enum {string}
             */
            recipient: "AUTHORITY" | "PEOPLE";
            /**
             * Format: date-time
             * @example 2026-03-02T09:30:00Z
             */
            sentAt: string;
            /**
             * @example INITIAL
             * @enum {string}
             */
            stage: "INITIAL" | "FURTHER" | "FINAL";
        };
        BreachStep: {
            /** Format: date-time */
            at?: string;
            description?: components["schemas"]["BreachDescription"];
            exemption?: components["schemas"]["BreachExemption"];
            /**
             * @example DESCRIBED
             * @enum {string}
             */
            kind?: "OPENED" | "DESCRIBED" | "NOTICE_SENT" | "EXEMPTED" | "CLOSED";
            notice?: components["schemas"]["BreachNotice"];
        };
        BreachView: {
            /** Format: date-time */
            beganAt?: string;
            /** Format: date-time */
            closedAt?: string;
            /**
             * Format: date-time
             * @example 2026-03-04T08:00:00Z
             */
            dueAt?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            incident?: string;
            /** Format: date-time */
            knownAt?: string;
            /** @example Un ordinateur portable a été volé. */
            nature?: string;
            /** Format: date-time */
            openedAt?: string;
            owed?: ("AUTHORITY" | "PEOPLE")[];
            /** @example P1 */
            priority?: string;
            /**
             * @example RISK
             * @enum {string}
             */
            risk?: "NONE" | "RISK" | "HIGH";
        };
        ChainReport: {
            /**
             * Format: int64
             * @example 12040
             */
            entries: number;
            findings?: components["schemas"]["AuditFinding"][];
            /** @example true */
            intact: boolean;
            /**
             * Format: int64
             * @example 12
             */
            segments: number;
        };
        ConsentCountView: {
            /**
             * Format: int64
             * @example 1240
             */
            granted?: number;
            /** @example journal */
            purpose?: string;
            /**
             * Format: int64
             * @example 35
             */
            refused?: number;
        };
        ConsentHistoryView: {
            /**
             * Format: date-time
             * @example 2026-03-01T12:00:00Z
             */
            at?: string;
            /** @example true */
            granted: boolean;
            /** Format: uuid */
            id?: string;
            /**
             * @example fr
             * @enum {string}
             */
            locale?: "fr" | "en";
            /**
             * @example SETTINGS
             * @enum {string}
             */
            madeIn?: "SIGN_UP" | "SETTINGS";
            /** @example journal */
            purpose?: string;
            /** @example cesizen-web */
            surface?: string;
            /** @example Vos émotions et vos notes sont gardées. */
            text?: string;
            /** @example Garder mon journal */
            title?: string;
            /** @example 2026-11 */
            version?: string;
        };
        ConsentTexts: {
            items?: components["schemas"]["PurposeText"][];
            /**
             * @example fr
             * @enum {string}
             */
            locale?: "fr" | "en";
            /** @example 2026-11 */
            version?: string;
        };
        ConsentView: {
            /** @example Nothing more is added to your journal. */
            consequence?: string;
            /** @example true */
            granted: boolean;
            /** @example false */
            objected: boolean;
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
            /** Format: date-time */
            startsAt?: string;
            /**
             * @example SCHEDULED
             * @enum {string}
             */
            status?: "SCHEDULED" | "PENDING" | "COMPLETED" | "CANCELLED";
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
            cancelledAt?: string;
            /** Format: date-time */
            completedAt?: string;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            requestedAt?: string;
            services?: components["schemas"]["ErasureEvidence"][];
            /** Format: date-time */
            startsAt?: string;
            /**
             * @example COMPLETED
             * @enum {string}
             */
            status?: "SCHEDULED" | "PENDING" | "COMPLETED" | "CANCELLED";
        };
        ErasureWaitView: {
            /** Format: uuid */
            id?: string;
            /**
             * Format: date-time
             * @example 2026-03-08T12:00:02Z
             */
            startedAt?: string;
            unanswered?: components["schemas"]["Unanswered"][];
        };
        ExportView: {
            csv: boolean;
            /**
             * Format: int32
             * @example 5
             */
            downloadsLeft: number;
            /** Format: date-time */
            expiresAt?: string;
            fhir: boolean;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            readyAt?: string;
            /** Format: uuid */
            request?: string;
            /** Format: date-time */
            requestedAt?: string;
            /**
             * @example PORTABILITY
             * @enum {string}
             */
            right?: "ACCESS" | "PORTABILITY" | "RECTIFICATION" | "RESTRICTION" | "OBJECTION" | "ERASURE";
            services?: components["schemas"]["Part"][];
            /**
             * Format: int64
             * @example 48213
             */
            size?: number;
            /**
             * @example PREPARING
             * @enum {string}
             */
            state?: "PREPARING" | "READY" | "EXPIRED" | "FAILED";
        };
        KeyView: {
            /** @example Ed25519 */
            algorithm?: string;
            /** @example 5d2f9c0a1b3e4f67 */
            key?: string;
            /**
             * @example -----BEGIN PUBLIC KEY-----
             *     MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
             *     -----END PUBLIC KEY-----
             */
            publicKey?: string;
        };
        MonthView: {
            active?: components["schemas"]["PeopleCount"];
            areas?: components["schemas"]["AreaCounts"];
            /**
             * Format: double
             * @description Days on which an active person did something, on average
             * @example 6.4
             */
            daysPerPerson?: number;
            /** @example 2026-10 */
            month?: string;
            /** @description Absent when no incident of priority P1 was mended in the month */
            p1Resolution?: components["schemas"]["OutageTimes"];
            /**
             * Format: double
             * @description Days on which a person who practises completed a session, on average
             * @example 3.5
             */
            practiceDaysPerPerson?: number;
            satisfaction?: components["schemas"]["Opinions"];
            scoreTrends?: components["schemas"]["ScoreTrend"][];
            signUps?: components["schemas"]["PeopleCount"];
        };
        NewBreach: {
            /**
             * Format: date-time
             * @example 2026-02-28T18:00:00Z
             */
            beganAt?: string;
            /**
             * Format: date-time
             * @example 2026-03-01T08:00:00Z
             */
            knownAt: string;
            /**
             * @description What happened; names nobody
             * @example Un ordinateur portable a été volé.
             */
            nature: string;
        };
        NewDecision: {
            /** @example false */
            granted: boolean;
            /**
             * @example fr
             * @enum {string}
             */
            locale?: "fr" | "en";
            /** @example 2026-11 */
            version?: string;
        };
        NewErasure: {
            /** @example ERASE */
            confirmation: string;
        };
        NewExport: {
            /** @example true */
            csv?: boolean;
            /** @example true */
            fhir?: boolean;
            /**
             * @example PORTABILITY
             * @enum {string}
             */
            right: "ACCESS" | "PORTABILITY";
        };
        NewRequest: {
            /**
             * @example JOURNAL
             * @enum {string}
             */
            area?: "ALL" | "ACCOUNT" | "JOURNAL" | "ASSESSMENTS" | "PRACTICE" | "SUPPORT";
            /**
             * @example RECTIFICATION
             * @enum {string}
             */
            right: "ACCESS" | "PORTABILITY" | "RECTIFICATION" | "RESTRICTION" | "OBJECTION" | "ERASURE";
        };
        NewStep: {
            /**
             * @example COMPLEXITY
             * @enum {string}
             */
            reason?: "COMPLEXITY" | "NUMBER_OF_REQUESTS" | "UNFOUNDED" | "EXCESSIVE" | "IDENTITY_UNPROVEN" | "RIGHTS_OF_OTHERS" | "LEGAL_GROUND";
            /**
             * @example IN_PROGRESS
             * @enum {string}
             */
            state: "RECEIVED" | "IDENTITY_AWAITED" | "IN_PROGRESS" | "EXTENDED" | "COMPLETED" | "REFUSED" | "WITHDRAWN";
        };
        NewVerification: {
            anchors?: components["schemas"]["Anchor"][];
        };
        ObjectionView: {
            /**
             * Format: date-time
             * @example 2026-03-01T12:00:00Z
             */
            since?: string;
            /** @example statistics */
            target?: string;
        };
        Opinions: {
            dissatisfied?: components["schemas"]["PeopleCount"];
            neutral?: components["schemas"]["PeopleCount"];
            people?: components["schemas"]["PeopleCount"];
            satisfied?: components["schemas"]["PeopleCount"];
        };
        OutageTimes: {
            /** Format: int64 */
            incidents: number;
            /**
             * Format: int64
             * @description From the opening until it was mended
             */
            meanMinutes: number;
        };
        PageAccessView: {
            items?: components["schemas"]["AccessView"][];
            next?: string;
        };
        PageApplicationView: {
            items?: components["schemas"]["ApplicationView"][];
            next?: string;
        };
        PageBreachView: {
            items?: components["schemas"]["BreachView"][];
            next?: string;
        };
        PageConsentCountView: {
            items?: components["schemas"]["ConsentCountView"][];
            next?: string;
        };
        PageConsentHistoryView: {
            items?: components["schemas"]["ConsentHistoryView"][];
            next?: string;
        };
        PageConsentView: {
            items?: components["schemas"]["ConsentView"][];
            next?: string;
        };
        PageErasureWaitView: {
            items?: components["schemas"]["ErasureWaitView"][];
            next?: string;
        };
        PageExportView: {
            items?: components["schemas"]["ExportView"][];
            next?: string;
        };
        PageObjectionView: {
            items?: components["schemas"]["ObjectionView"][];
            next?: string;
        };
        PageRegisterEntryView: {
            items?: components["schemas"]["RegisterEntryView"][];
            next?: string;
        };
        PageRequestView: {
            items?: components["schemas"]["RequestView"][];
            next?: string;
        };
        PageSegmentView: {
            items?: components["schemas"]["SegmentView"][];
            next?: string;
        };
        Part: {
            /**
             * Format: int32
             * @example 2
             */
            done: number;
            /**
             * Format: int64
             * @example 1200
             */
            rows: number;
            /**
             * Format: int32
             * @example 5
             */
            sections: number;
            /** @example emotion-service */
            service?: string;
            /**
             * @example READING
             * @enum {string}
             */
            state?: "WAITING" | "READING" | "DONE" | "RETRYING" | "NEEDS_YOU" | "MISSING";
        };
        PeopleCount: {
            /**
             * Format: int64
             * @description Rounded down to a multiple of 5; absent when it is suppressed
             * @example 125
             */
            atLeast?: number;
            /** @description True when fewer than 10 people are behind it, or when it would tell of fewer by subtraction */
            suppressed: boolean;
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
        PurposeText: {
            /** @example b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9 */
            hash?: string;
            /** @example journal */
            purpose?: string;
            /** @example Vos émotions et vos notes sont gardées pour vous les montrer. */
            text?: string;
            /** @example Garder mon journal */
            title?: string;
        };
        RegisterEntryView: {
            /** Format: date-time */
            closedAt?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            dueOn?: string;
            /** @enum {string} */
            extensionReason?: "COMPLEXITY" | "NUMBER_OF_REQUESTS" | "UNFOUNDED" | "EXCESSIVE" | "IDENTITY_UNPROVEN" | "RIGHTS_OF_OTHERS" | "LEGAL_GROUND";
            /** Format: uuid */
            id?: string;
            lifts: boolean;
            /**
             * Format: date
             * @example 2026-03-02
             */
            noticeUntil?: string;
            /** Format: date-time */
            receivedAt?: string;
            /** @enum {string} */
            refusalReason?: "COMPLEXITY" | "NUMBER_OF_REQUESTS" | "UNFOUNDED" | "EXCESSIVE" | "IDENTITY_UNPROVEN" | "RIGHTS_OF_OTHERS" | "LEGAL_GROUND";
            /**
             * @example RECTIFICATION
             * @enum {string}
             */
            right?: "ACCESS" | "PORTABILITY" | "RECTIFICATION" | "RESTRICTION" | "OBJECTION" | "ERASURE";
            runsByItself: boolean;
            /**
             * @example IN_PROGRESS
             * @enum {string}
             */
            state?: "RECEIVED" | "IDENTITY_AWAITED" | "IN_PROGRESS" | "EXTENDED" | "COMPLETED" | "REFUSED" | "WITHDRAWN";
            /** @example journal */
            subject?: string;
            /**
             * Format: date
             * @example 2026-02-05
             */
            suspendedSince?: string;
            /**
             * @example SOON
             * @enum {string}
             */
            urgency?: "OVERDUE" | "SOON" | "LATER" | "STOPPED" | "CLOSED";
        };
        RequestView: {
            /**
             * @example IDENTITY
             * @enum {string}
             */
            awaited?: "IDENTITY";
            /** Format: date-time */
            closedAt?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            dueOn?: string;
            /** Format: uuid */
            id?: string;
            lifts: boolean;
            /** @example Your request is complex: you receive an answer by the new date. */
            notice?: string;
            /** Format: date-time */
            receivedAt?: string;
            remedies?: string[];
            /**
             * @example RECTIFICATION
             * @enum {string}
             */
            right?: "ACCESS" | "PORTABILITY" | "RECTIFICATION" | "RESTRICTION" | "OBJECTION" | "ERASURE";
            /**
             * Format: date-time
             * @example 2026-03-08T12:00:00Z
             */
            startsAt?: string;
            /**
             * @example IN_PROGRESS
             * @enum {string}
             */
            state?: "RECEIVED" | "IDENTITY_AWAITED" | "IN_PROGRESS" | "EXTENDED" | "COMPLETED" | "REFUSED" | "WITHDRAWN";
            steps?: components["schemas"]["Step"][];
            /** @example journal */
            subject?: string;
            /**
             * Format: date
             * @example 2026-02-05
             */
            suspendedSince?: string;
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
        ScoreTrend: {
            higher?: components["schemas"]["PeopleCount"];
            lower?: components["schemas"]["PeopleCount"];
            people?: components["schemas"]["PeopleCount"];
            /** @example pss10 */
            questionnaire?: string;
            unchanged?: components["schemas"]["PeopleCount"];
        };
        SegmentView: {
            /**
             * Format: int64
             * @example 11001
             */
            firstEntry: number;
            /** @example 6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b */
            hash?: string;
            /**
             * Format: int64
             * @example 12000
             */
            lastEntry: number;
            /**
             * Format: date-time
             * @example 2027-03-01T12:00:00Z
             */
            prunedAt?: string;
            /** @example 5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9 */
            root?: string;
            /**
             * Format: date-time
             * @example 2026-03-01T12:00:00Z
             */
            sealedAt?: string;
            /**
             * Format: int64
             * @example 12
             */
            segment: number;
        };
        SignedStatement: {
            /** @example Ed25519 */
            algorithm?: string;
            /** @example 5d2f9c0a1b3e4f67 */
            key?: string;
            /** @example Zm9yIGV4YW1wbGUgb25seSwgYSBzaWduYXR1cmUgaXMgNjQgYnl0ZXMgb2YgRWQyNTUxOSBpbiBiYXNlNjQgZW5jb2Rpbmc= */
            signature?: string;
            /**
             * @example {
             *       "certificate": "erasure",
             *       "version": 1
             *     }
             */
            statement?: string;
        };
        StatisticsReport: {
            /** @example 2025-11 */
            from?: string;
            /**
             * Format: int32
             * @example 10
             */
            minimum: number;
            /** @description Sealed months alone; one in which nothing happened is absent */
            months?: components["schemas"]["MonthView"][];
            /**
             * Format: int32
             * @example 5
             */
            roundedTo: number;
            /** @example 2026-10 */
            to?: string;
        };
        Step: {
            /** Format: date-time */
            at?: string;
            /**
             * @example RECEIVED
             * @enum {string}
             */
            state?: "RECEIVED" | "IDENTITY_AWAITED" | "IN_PROGRESS" | "EXTENDED" | "COMPLETED" | "REFUSED" | "WITHDRAWN";
        };
        Unanswered: {
            /** @example emotion-service */
            service?: string;
            /**
             * Format: date-time
             * @example 2026-03-08T12:00:02Z
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
    segments: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before
                 * @example 200
                 */
                after?: string;
            };
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
                    "application/json": components["schemas"]["PageSegmentView"];
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
    verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVerification"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainReport"];
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
    list_4: {
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
    history: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next` */
                after?: string;
                /** @description Rows a page */
                limit?: number;
            };
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
                    "application/json": components["schemas"]["PageConsentHistoryView"];
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
    texts: {
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
                    "application/json": components["schemas"]["ConsentTexts"];
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
    page_1: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before
                 * @example 1200
                 */
                after?: string;
            };
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
                    "application/json": components["schemas"]["PageAccessView"];
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
    list_3: {
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
                    "application/json": components["schemas"]["PageApplicationView"];
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
    page: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next` */
                after?: string;
                /** @description Rows a page */
                limit?: number;
            };
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
                    "application/json": components["schemas"]["PageBreachView"];
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
    open: {
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
                "application/json": components["schemas"]["NewBreach"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    /** @description Where to read what was made */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachDetailView"];
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
    read_2: {
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
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachDetailView"];
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
    close: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read before the edit, a list of those that will do, or * for any version */
                "If-Match": string;
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
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachDetailView"];
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
    describe: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read before the edit, a list of those that will do, or * for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreachDescription"];
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
                    "application/json": components["schemas"]["BreachDetailView"];
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
    exempt: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read before the edit, a list of those that will do, or * for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreachExemption"];
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
                    "application/json": components["schemas"]["BreachDetailView"];
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
    add: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 100 visible characters, new for each creation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreachNotice"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    /** @description Where to read what was made */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachDetailView"];
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
    read_1: {
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
                    "application/json": components["schemas"]["KeyView"];
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
    certify: {
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
                    "application/json": components["schemas"]["SignedStatement"];
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
    listExports: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next` */
                after?: string;
                /** @description Rows a page */
                limit?: number;
            };
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
                    "application/json": components["schemas"]["PageExportView"];
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
    prepareExport: {
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
                "application/json": components["schemas"]["NewExport"];
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
                    "application/json": components["schemas"]["ExportView"];
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
    showExport: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
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
    deleteExport: {
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
    downloadExport: {
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
    list_2: {
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
                    "application/json": components["schemas"]["PageObjectionView"];
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
    object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example statistics */
                target: string;
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
                    "application/json": components["schemas"]["ObjectionView"];
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
    lift_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example statistics */
                target: string;
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
    exportPortable: {
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
    list_1: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next` */
                after?: string;
                /** @description Rows a page */
                limit?: number;
                state?: "RECEIVED" | "IDENTITY_AWAITED" | "IN_PROGRESS" | "EXTENDED" | "COMPLETED" | "REFUSED" | "WITHDRAWN";
            };
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
                    "application/json": components["schemas"]["PageRegisterEntryView"];
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
    put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStep"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterEntryView"];
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
    countConsents: {
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
                    "application/json": components["schemas"]["PageConsentCountView"];
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
    listErasures: {
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
                    "application/json": components["schemas"]["PageErasureWaitView"];
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
    list: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next` */
                after?: string;
                /** @description Rows a page */
                limit?: number;
            };
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
                    "application/json": components["schemas"]["PageRequestView"];
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
    ask: {
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
                "application/json": components["schemas"]["NewRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
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
    withdraw: {
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
    report: {
        parameters: {
            query?: {
                /**
                 * @description First month; a year before the last when absent
                 * @example 2026-01
                 */
                from?: string;
                /**
                 * @description Last month; the last one that is over when absent
                 * @example 2026-10
                 */
                to?: string;
            };
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
                    "application/json": components["schemas"]["StatisticsReport"];
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
    csv: {
        parameters: {
            query?: {
                /**
                 * @description First month; a year before the last when absent
                 * @example 2026-01
                 */
                from?: string;
                /**
                 * @description Last month; the last one that is over when absent
                 * @example 2026-10
                 */
                to?: string;
            };
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
                    "text/csv": string;
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
