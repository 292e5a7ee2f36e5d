// Written by contract/generate.mjs from the OpenAPI document of the service. Do not edit.
export interface paths {
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the incidents
         * @description Those that are not closed first, then the others, each newest first. Problems: forbidden (403).
         */
        get: operations["page_2"];
        put?: never;
        /**
         * Open an incident by hand
         * @description For what no alert has seen; its clock runs from now on. Problems: forbidden (403), invalid-request (400).
         */
        post: operations["open_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an incident
         * @description With the time that each step took, the end of its timeline, what everybody reads of it and its post-mortem. Problems: forbidden (403), not-found (404).
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
    "/api/v1/incidents/{id}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the alerts of an incident
         * @description The last to begin first. Problems: forbidden (403), not-found (404).
         */
        get: operations["alerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/classification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say how bad an incident is
         * @description Priority, what people notice and of what, as a whole; the promise follows the priority, and the first time it is the step CLASSIFICATION. Problems: forbidden (403), not-found (404), incident-closed (409), stale-version (412), if-match-required (428).
         */
        put: operations["classify"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an incident
         * @description Once it is watched, and it is known whether personal data was touched; P1 and P2 need a post-mortem or a reason for none. Problems: forbidden (403), not-found (404), step-impossible, post-mortem-required, personal-data-unanswered and incident-closed (409), stale-version (412), if-match-required (428).
         */
        post: operations["close_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note something on the timeline of an incident
         * @description For staff alone, also after its closure. Problems: forbidden (403), not-found (404).
         */
        post: operations["note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say whether personal data was touched
         * @description A yes goes to the register of breaches and stays. Problems: forbidden (403), not-found (404), personal-data-final and incident-closed (409), stale-version (412), if-match-required (428).
         */
        put: operations["answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/post-mortem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write the post-mortem
         * @description In place of the one before. Problems: forbidden (403), not-found (404), incident-closed (409), stale-version (412), if-match-required (428).
         */
        put: operations["review"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/public-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell everybody about an incident
         * @description In French and English, at once on the public status, and not to be taken back. Problems: forbidden (403), not-found (404).
         */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take the next step
         * @description One of possibleSteps; MONITORING begins the quiet time, POST_MORTEM says that it is mended. Problems: forbidden (403), not-found (404), step-impossible and incident-closed (409; member possible), stale-version (412), if-match-required (428).
         */
        put: operations["take"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to an incident
         * @description Newest first: alerts, steps, notes, and what staff were told. Problems: forbidden (403), not-found (404).
         */
        get: operations["timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Decide that there is no post-mortem
         * @description With the reason. Problems: forbidden (403), not-found (404), incident-closed (409), stale-version (412), if-match-required (428).
         */
        put: operations["waive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how incidents were resolved
         * @description Those that were resolved in whole months in Paris, by their present priority. Problems: forbidden (403), report-period (422).
         */
        get: operations["resolved"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/report/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download how incidents were resolved
         * @description CSV (RFC 4180). Those that were resolved in whole months in Paris, by their present priority. Problems: forbidden (403), report-period (422).
         */
        get: operations["resolvedCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the platform is
         * @description Needs no account, and may be kept for half a minute. Components with their state and at most ninety days of uptime, as far back as something is known; incidents with what staff wrote for everybody, in French and English. 304 when If-None-Match matches.
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
    "/api/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your tickets
         * @description Newest first, without their messages.
         */
        get: operations["page"];
        put?: never;
        /**
         * Open a ticket
         * @description The priority sets firstResponseDue. Answers come in the language of Accept-Language.
         */
        post: operations["open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of your tickets
         * @description With its messages, oldest first. Problems: not-found (404).
         */
        get: operations["find_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a file for a message of a ticket
         * @description Your own ticket, or any ticket with role support; name the file in the message within a day. What is taken, and the problems, are those of a file that is sent ahead; and not-found (404), ticket-closed (409).
         */
        post: operations["send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/attachments/{attachment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file of a ticket
         * @description That went with a message of your own ticket, or of any ticket with role support: the person can see that staff read it. Problems: not-found (404).
         */
        get: operations["download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a ticket
         * @description Your own ticket, or any ticket with role support. A closed ticket cannot be reopened. Refused when somebody wrote in it after you read it. Problems: not-found (404), ticket-closed (409), stale-version (412), if-match-required (428).
         */
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a ticket
         * @description Newest first, and who of the staff it was. Problems: forbidden (403), not-found (404).
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
    "/api/v1/tickets/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the links of a ticket
         * @description Newest first, at most 50. Problems: forbidden (403), not-found (404).
         */
        get: operations["list"];
        put?: never;
        /**
         * Link a ticket to another one
         * @description Both ends show it. Problems: forbidden (403), not-found (404), already-linked and too-many-links (409), link-to-itself and link-in-a-circle (422).
         */
        post: operations["link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/macro-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show what a macro says in a ticket
         * @description Role support. In the language of the ticket's person; sends nothing. Problems: forbidden (403), not-found (404), macro-unknown and macro-too-long (422).
         */
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make a ticket part of another one
         * @description Both are open and of one person. The part is closed and read with the whole, which keeps the clock that is due first; emits the whole. Problems: forbidden (403), not-found (404), stale-version (412), merge-impossible (422), if-match-required (428).
         */
        put: operations["merge"];
        post?: never;
        /**
         * Make a part a ticket of its own again
         * @description In the state that it had before the merge. Problems: forbidden (403), not-found (404), not-merged (409), stale-version (412), if-match-required (428).
         */
        delete: operations["split"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write in a ticket
         * @description Your own ticket, or any ticket with role support. A message from the owner opens an answered or solved ticket again; one from staff answers it, and leaves it in the state that it names. Problems: not-found (404), ticket-closed and ticket-full (409), status-is-of-staff (422).
         */
        post: operations["say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the notes on a ticket
         * @description Newest first. Problems: forbidden (403), not-found (404).
         */
        get: operations["page_1"];
        put?: never;
        /**
         * Add a note to a ticket
         * @description Problems: forbidden (403), not-found (404).
         */
        post: operations["write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who else is at a ticket
         * @description Members of staff but yourself, those who write first. Problems: forbidden (403), not-found (404).
         */
        get: operations["others"];
        /**
         * Say that you are at a ticket
         * @description Whether you look at it or write in it; forgotten 25 seconds later, so say it again every ten. Answers who else is there. The person never sees any of it. Problems: forbidden (403), not-found (404).
         */
        put: operations["arrive"];
        post?: never;
        /**
         * Say that you have left a ticket
         * @description Problems: forbidden (403), not-found (404).
         */
        delete: operations["leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rating of a ticket
         * @description Your own ticket, or any ticket with role support. Problems: not-found (404), also while nobody has rated it.
         */
        get: operations["find"];
        /**
         * Rate one of your closed tickets
         * @description Can be changed for 7 days, and opens nothing again. Problems: not-found (404), ticket-not-closed, ticket-is-part and rating-final (409).
         */
        put: operations["rate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/siblings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the other tickets of a ticket's person
         * @description Of every state, newest first, without the person's identity: what they asked before, and what may be merged. Problems: forbidden (403), not-found (404).
         */
        get: operations["page_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/staff-view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read any ticket
         * @description With its messages, its clocks and what staff decided about it, without the owner's identity. One's own ticket is read as its owner. Problems: forbidden (403), not-found (404).
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
    "/api/v1/tickets/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move a ticket to another state
         * @description Clocks run in OPEN alone: ANSWERED waits for the person, WAITING for a third party. A closure is an operation of its own. Problems: forbidden (403), not-found (404), ticket-closed and ticket-overworked (409), stale-version (412), if-match-required (428).
         */
        put: operations["move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Decide how important a ticket is, and whose
         * @description Replaces what was decided before. The priority follows from impact and urgency unless another one is named, with a reason. Problems: forbidden (403), not-found (404), ticket-closed and ticket-overworked (409), stale-version (412), reason-required (422), if-match-required (428).
         */
        put: operations["triage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a file ahead of a new ticket
         * @description PNG, JPEG, PDF or UTF-8 text by its content, at most 10 MB; name it in the ticket within a day. Pictures are written anew without what else they hold. 409: too-many-attachments. 413. 422: attachment-empty, attachment-type-refused, attachment-unreadable, attachment-too-many-pixels, attachment-pdf-active, attachment-infected. 503: scanner-unavailable.
         */
        post: operations["sendAhead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/attachments/{id}": {
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
         * Give up a file that went with no message
         * @description Your own, or one of staff with role support. Problems: not-found (404).
         */
        delete: operations["remove_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what is about to be late
         * @description Tickets for which it is the turn of staff, by team and priority, whose next deadline has passed or passes within 1, 4, 8 and 24 hours on the clock. Problems: forbidden (403).
         */
        get: operations["forecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/links/{id}": {
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
         * Remove a link between two tickets
         * @description Problems: forbidden (403), not-found (404).
         */
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/macros": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the macros
         * @description Role support or admin. By name, at most 200. Problems: forbidden (403).
         */
        get: operations["list_1"];
        put?: never;
        /**
         * Write a macro
         * @description Role admin. Problems: forbidden (403), macro-name-taken and too-many-macros (409), macro-variable-unknown and macro-unreadable (422).
         */
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/macros/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a macro
         * @description Role support or admin. Problems: forbidden (403), not-found (404).
         */
        get: operations["find_2"];
        /**
         * Rewrite a macro
         * @description Role admin. Problems: forbidden (403), not-found (404), macro-name-taken (409), stale-version (412), macro-variable-unknown and macro-unreadable (422), if-match-required (428).
         */
        put: operations["rewrite"];
        post?: never;
        /**
         * Delete a macro
         * @description Role admin. Problems: forbidden (403), not-found (404), stale-version (412), if-match-required (428).
         */
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/mail-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read where your mails go
         * @description Problems: not-found (404) unless you have asked for them.
         */
        get: operations["find_1"];
        /**
         * Ask for mails when staff have answered
         * @description To the address of your account as it is now. A mail says that an answer waits and where, and no word of it. Problems: mail-unverified (409).
         */
        put: operations["subscribe"];
        post?: never;
        /** Ask for no more mails */
        delete: operations["unsubscribe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tickets of all people
         * @description Of one state, with all of their clocks: those that are OPEN wait for staff and are ordered by what is due next, all others by their last change, latest first. Problems: forbidden (403).
         */
        get: operations["queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/queue/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the changes of the queue
         * @description Server-sent events `queue` (read everything anew; the first one, and after an interruption), `ticket` and `presence`, with the id of the ticket and no word of it. Ends when the token expires or access ends, and for who reads too slowly: reconnect. Problems: forbidden (403), unavailable (503).
         */
        get: operations["follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how promises were kept
         * @description By the verdicts of the time when each promise ended, in whole months in Paris. Problems: forbidden (403), report-period (422).
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
    "/api/v1/tickets/report/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download how promises were kept
         * @description CSV (RFC 4180). By the verdicts of the time when each promise ended, in whole months in Paris. Problems: forbidden (403), report-period (422).
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
    "/api/v1/tickets/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ratings of all people
         * @description Role support. Newest first, without your own. Problems: forbidden (403).
         */
        get: operations["page_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the tickets of all people, newest first
         * @description In subjects, messages and notes, without your own tickets; what was written just now is found a few seconds later. Changes nothing and is safe to repeat. A page may be short or empty; while `next` is present, older tickets have not been searched yet. Problems: forbidden (403), search-without-words (422).
         */
        post: operations["search"];
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
        AlertCount: {
            /**
             * Format: int64
             * @example 3
             */
            all: number;
            /**
             * Format: int64
             * @description Those that fire now
             * @example 2
             */
            firing: number;
        };
        AlertView: {
            /**
             * Format: date-time
             * @description Absent while it fires
             */
            endsAt?: string;
            firing: boolean;
            /** Format: uuid */
            id?: string;
            /** @example ServiceDown */
            name?: string;
            /** @example emotion-service */
            service?: string;
            /** @example page */
            severity?: string;
            /** Format: date-time */
            startsAt?: string;
            /** @example emotion-service does not answer Prometheus */
            summary?: string;
        };
        Clock: {
            /**
             * Format: date-time
             * @description Absent while a pause moves it
             */
            due?: string;
            /** @enum {string} */
            kind?: "FIRST_RESPONSE" | "NEXT_RESPONSE" | "RESOLUTION";
            /** @description Whether the deadline passed while it ran, whatever came later */
            missed: boolean;
            /**
             * Format: int64
             * @description Time of work until it is due, in seconds; negative once it is over
             * @example 7200
             */
            secondsLeft: number;
            /** @enum {string} */
            state?: "RUNNING" | "PAUSED" | "STOPPED";
            /**
             * Format: date-time
             * @description When it becomes urgent: an hour of work before it is due, or half way if that is later
             */
            warnAt?: string;
        };
        ComponentView: {
            /** @enum {string} */
            code?: "APP" | "ACCOUNT" | "JOURNAL" | "ASSESSMENTS" | "PRACTICE" | "SUPPORT" | "PRIVACY";
            /** @description At most ninety days in Paris, from `knownSince` on, oldest first; today until now */
            days?: components["schemas"]["DayUptime"][];
            name?: components["schemas"]["LocalizedText"];
            /**
             * @description What is noticed now; NONE means that all is well
             * @enum {string}
             */
            state?: "NONE" | "DEGRADED" | "OUTAGE";
            /**
             * Format: double
             * @description Mean of the days, in percent, rounded down to two decimals
             * @example 99.98
             */
            uptime: number;
        };
        DataBuffer: unknown;
        DayUptime: {
            /**
             * Format: date
             * @example 2026-11-27
             */
            date?: string;
            /**
             * Format: double
             * @description Percent of the day without outage, rounded down to two decimals
             * @example 99.3
             */
            uptime: number;
            /** @enum {string} */
            worst?: "NONE" | "DEGRADED" | "OUTAGE";
        };
        Excerpt: {
            /**
             * @description A note is never shown to the person
             * @example message
             * @enum {string}
             */
            place?: "subject" | "message" | "note";
            /** @example …Depuis hier, mon jardin ne pousse plus… */
            text?: string;
            /** Format: date-time */
            writtenAt?: string;
        };
        FollowUp: {
            /**
             * Format: date
             * @example 2026-12-15
             */
            due: string;
            /**
             * @description The role that owns it, never a person's name
             * @example platform-lead
             */
            role: string;
            /** @example Refuser les migrations qui verrouillent une table. */
            what: string;
        };
        Forecast: {
            /** Format: date-time */
            at?: string;
            rows?: components["schemas"]["ForecastRow"][];
        };
        ForecastRow: {
            /**
             * Format: int64
             * @description Whose next deadline has passed already
             * @example 1
             */
            late: number;
            /** @enum {string} */
            priority?: "P1" | "P2" | "P3" | "P4";
            /**
             * @description Absent for tickets of no team
             * @example web
             */
            team?: string;
            /**
             * Format: int64
             * @description Due within an hour from now
             * @example 2
             */
            within1h: number;
            /**
             * Format: int64
             * @description Due within 4 hours, those within an hour included
             * @example 5
             */
            within4h: number;
            /**
             * Format: int64
             * @description Due within 8 hours
             * @example 8
             */
            within8h: number;
            /**
             * Format: int64
             * @description Due within 24 hours
             * @example 13
             */
            within24h: number;
        };
        HistoryEvent: {
            /** Format: date-time */
            at?: string;
            /**
             * @example STAFF_ANSWERED
             * @enum {string}
             */
            kind?: "OPENED" | "PERSON_WROTE" | "STAFF_ANSWERED" | "STATUS_CHANGED" | "TRIAGED" | "MERGED" | "SPLIT" | "JOINED" | "LEFT";
            /**
             * Format: uuid
             * @description The other ticket of a merge or a split
             */
            other?: string;
            /** @example P3 */
            priority?: string;
            /**
             * Format: int64
             * @description Later events have higher numbers
             * @example 1287
             */
            seq: number;
            /**
             * Format: uuid
             * @description The member of staff who did it; absent for the person and for the service itself
             */
            staff?: string;
            /** @example ANSWERED */
            status?: string;
        };
        IncidentDetailView: {
            alerts?: components["schemas"]["AlertCount"];
            /** Format: uuid */
            id?: string;
            incident?: components["schemas"]["IncidentView"];
            /** @description Absent until it is written */
            postMortem?: components["schemas"]["PostMortem"];
            /** @description What everybody reads, newest first */
            publicMessages?: components["schemas"]["PublicMessageView"][];
            /** @description How long each step took, in the order in which they were taken */
            steps?: components["schemas"]["StepTime"][];
            /** @description The last 200 events, newest first; all are at /timeline */
            timeline?: components["schemas"]["TimelineEventView"][];
        };
        IncidentReport: {
            from?: string;
            rows?: components["schemas"]["IncidentReportRow"][];
            to?: string;
        };
        IncidentReportRow: {
            /**
             * Format: int64
             * @description Of how many a member of staff took care; others ended by themselves
             * @example 10
             */
            acknowledged: number;
            /**
             * Format: int64
             * @description Seconds from the opening until they were mended, on average (MTTR)
             * @example 5400
             */
            meanSeconds: number;
            /**
             * Format: int64
             * @description Seconds from the opening until somebody took care, on average over these (MTTA); absent for none
             * @example 180
             */
            meanSecondsToAcknowledge?: number;
            /**
             * Format: int64
             * @description No more than this for half of them
             * @example 4800
             */
            medianSeconds: number;
            /**
             * Format: int64
             * @description How many of them in time
             * @example 11
             */
            met: number;
            /**
             * @description In which they were resolved, in Paris; absent unless told apart by it
             * @example 2026-11
             */
            month?: string;
            /**
             * Format: int64
             * @description How many were resolved
             * @example 12
             */
            n: number;
            /**
             * Format: int64
             * @description For nine in ten
             * @example 7000
             */
            p90Seconds: number;
            /**
             * Format: int64
             * @description For 95 in a hundred
             * @example 7100
             */
            p95Seconds: number;
            /**
             * @description Absent unless told apart by it
             * @enum {string}
             */
            priority?: "P1" | "P2" | "P3" | "P4";
            /**
             * Format: double
             * @example 0.9167
             */
            share: number;
        };
        IncidentStatusView: {
            components?: ("APP" | "ACCOUNT" | "JOURNAL" | "ASSESSMENTS" | "PRACTICE" | "SUPPORT" | "PRIVACY")[];
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            impact?: "NONE" | "DEGRADED" | "OUTAGE";
            /** @description What staff wrote for everybody, newest first */
            messages?: components["schemas"]["PublicMessageView"][];
            /** @enum {string} */
            phase?: "INVESTIGATING" | "IDENTIFIED" | "MONITORING" | "RESOLVED";
            /** Format: date-time */
            resolvedAt?: string;
            /** Format: date-time */
            startedAt?: string;
        };
        IncidentView: {
            /** @description Whether it is, or was, not resolved in time */
            breached: boolean;
            /** Format: date-time */
            closedAt?: string;
            components?: ("APP" | "ACCOUNT" | "JOURNAL" | "ASSESSMENTS" | "PRACTICE" | "SUPPORT" | "PRIVACY")[];
            /**
             * Format: date-time
             * @description When it is to be resolved
             */
            due?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            impact?: "NONE" | "DEGRADED" | "OUTAGE";
            /** Format: date-time */
            openedAt?: string;
            /** @description Whether personal data was touched; absent until somebody has answered */
            personalDataTouched?: boolean;
            /** @description The steps that can be taken now */
            possibleSteps?: ("DETECTION" | "CLASSIFICATION" | "ANALYSIS" | "CORRECTION" | "TESTS" | "DEPLOYMENT" | "MONITORING" | "POST_MORTEM" | "CLOSED")[];
            /** @enum {string} */
            priority?: "P1" | "P2" | "P3" | "P4";
            /**
             * Format: date-time
             * @description When it was mended
             */
            resolvedAt?: string;
            /**
             * Format: date-time
             * @description When it counts as resolved unless something fires again; absent unless it is watched
             */
            settlesAt?: string;
            /** @enum {string} */
            step?: "DETECTION" | "CLASSIFICATION" | "ANALYSIS" | "CORRECTION" | "TESTS" | "DEPLOYMENT" | "MONITORING" | "POST_MORTEM" | "CLOSED";
            /** Format: date-time */
            stepSince?: string;
            /** @example ServiceDown (emotion-service) */
            title?: string;
            /**
             * @description EXPRESS (P1, P2): steps may be skipped, a post-mortem is needed; else STANDARD
             * @enum {string}
             */
            track?: "EXPRESS" | "STANDARD";
            /** Format: int64 */
            version: number;
            /** @description Why there is no post-mortem; absent unless that was decided */
            waiver?: string;
        };
        LinkedTicket: {
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            priority?: "P1" | "P2" | "P3" | "P4";
            /** @enum {string} */
            status?: "OPEN" | "ANSWERED" | "WAITING" | "SOLVED" | "CLOSED";
            /** @example Mon jardin ne pousse plus */
            subject?: string;
        };
        LinkView: {
            /** Format: date-time */
            createdAt?: string;
            /** Format: uuid */
            id?: string;
            /**
             * @description What the other ticket is to this one
             * @example related
             * @enum {string}
             */
            kind?: "duplicate" | "related" | "caused-by" | "causes";
            /**
             * Format: uuid
             * @description The member of staff who said so
             */
            staff?: string;
            ticket?: components["schemas"]["LinkedTicket"];
        };
        LocalizedText: {
            en?: string;
            fr?: string;
        };
        Macro: {
            /** Format: uuid */
            id?: string;
            /** @example Mot de passe oublié */
            name?: string;
            /**
             * @description In which state the answer usually leaves the ticket
             * @example SOLVED
             * @enum {string}
             */
            status?: "OPEN" | "ANSWERED" | "WAITING" | "SOLVED";
            text?: components["schemas"]["LocalizedText"];
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version: number;
        };
        MacroPreview: {
            /** @example Votre demande « Mon jardin ne pousse plus » est résolue. */
            body?: string;
            /**
             * @description In which the person opened the ticket
             * @example fr
             * @enum {string}
             */
            language?: "fr" | "en";
            /**
             * @example SOLVED
             * @enum {string}
             */
            status?: "OPEN" | "ANSWERED" | "WAITING" | "SOLVED";
        };
        MailAddressView: {
            /** @example lea@example.org */
            address?: string;
            /** @description Whether mails are sent at all here */
            sent: boolean;
            /** Format: date-time */
            since?: string;
        };
        MessageAttachment: {
            /** Format: uuid */
            id?: string;
            /** @example capture.png */
            name?: string;
            /**
             * Format: int64
             * @example 48213
             */
            size: number;
            /**
             * @example png
             * @enum {string}
             */
            type?: "png" | "jpeg" | "pdf" | "text";
        };
        MessageView: {
            attachments?: components["schemas"]["MessageAttachment"][];
            /** @enum {string} */
            author?: "PERSON" | "STAFF";
            /** @example Merci, tout pousse de nouveau. */
            body?: string;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            writtenAt?: string;
        };
        NewClassification: {
            /**
             * @description Codes of GET /api/v1/status; needed where people notice something
             * @example [
             *       "JOURNAL"
             *     ]
             */
            components: string[];
            /**
             * @description What people notice; shown to everybody
             * @example DEGRADED
             * @enum {string}
             */
            impact: "NONE" | "DEGRADED" | "OUTAGE";
            /**
             * @example P2
             * @enum {string}
             */
            priority: "P1" | "P2" | "P3" | "P4";
        };
        NewIncident: {
            /**
             * @description Codes of GET /api/v1/status; needed where people notice something
             * @example [
             *       "ACCOUNT"
             *     ]
             */
            components: string[];
            /**
             * @description What people notice; shown to everybody
             * @example DEGRADED
             * @enum {string}
             */
            impact: "NONE" | "DEGRADED" | "OUTAGE";
            /**
             * @example P3
             * @enum {string}
             */
            priority: "P1" | "P2" | "P3" | "P4";
            /**
             * @description For staff alone
             * @example Des courriels de confirmation n'arrivent pas
             */
            title: string;
        };
        NewIncidentNote: {
            /** @example La base répond de nouveau, les files se vident. */
            body: string;
        };
        NewLink: {
            /**
             * @example related
             * @enum {string}
             */
            kind: "duplicate" | "related" | "caused-by" | "causes";
            /**
             * Format: uuid
             * @description The other ticket, of anybody
             */
            ticket: string;
        };
        NewMacro: {
            /** @example Mot de passe oublié */
            name: string;
            /**
             * @description In which state the answer usually leaves the ticket; ANSWERED when absent
             * @example SOLVED
             * @enum {string}
             */
            status?: "OPEN" | "ANSWERED" | "WAITING" | "SOLVED";
            /**
             * @description With {{ticket}}, {{subject}}, {{opened}}, {{priority}} and {{first-response-due}}, at most 8,000 characters in each language
             * @example {
             *       "fr": "Votre demande « {{subject}} » est résolue.",
             *       "en": "Your request “{{subject}}” is solved."
             *     }
             */
            text: components["schemas"]["LocalizedText"];
        };
        NewMacroPreview: {
            /**
             * Format: uuid
             * @description The id of a macro
             */
            macro: string;
        };
        NewMerge: {
            /**
             * Format: uuid
             * @description An open ticket of the same person
             */
            into: string;
        };
        NewMessage: {
            /** @description Ids of files that arrived for this ticket; absent without any */
            attachments?: string[];
            /** @example Merci, tout pousse de nouveau. */
            body: string;
            /**
             * @description For staff: the state after the message. ANSWERED when absent; OPEN when more is to come
             * @example ANSWERED
             * @enum {string}
             */
            status?: "OPEN" | "ANSWERED" | "WAITING" | "SOLVED";
        };
        NewNote: {
            /** @example Même panne que la semaine dernière, voir avec l'exploitation. */
            body: string;
        };
        NewPresence: {
            /**
             * @example LOOKING
             * @enum {string}
             */
            doing: "LOOKING" | "WRITING";
        };
        NewPublicMessage: {
            /** @example The journal is available again. Nothing was lost. */
            en: string;
            /** @example Le journal est de nouveau accessible. Rien n'a été perdu. */
            fr: string;
        };
        NewSatisfaction: {
            /**
             * @description For staff to read
             * @example Rapide et clair, merci.
             */
            comment?: string;
            /**
             * Format: int32
             * @description From 1 (not at all) to 5 (very)
             * @example 4
             */
            score: number;
        };
        NewSearch: {
            /**
             * @description Words that a ticket has all of; neither case, accents nor French endings matter
             * @example jardin
             */
            text: string;
        };
        NewStatus: {
            /**
             * @example WAITING
             * @enum {string}
             */
            status: "OPEN" | "ANSWERED" | "WAITING" | "SOLVED";
        };
        NewStep: {
            /**
             * @example CLASSIFICATION
             * @enum {string}
             */
            step: "CLASSIFICATION" | "ANALYSIS" | "CORRECTION" | "TESTS" | "DEPLOYMENT" | "MONITORING" | "POST_MORTEM";
        };
        NewTicket: {
            /** @description Ids of files that were sent ahead; absent without any */
            attachments?: string[];
            /** @example Depuis hier, mes séances ne font plus rien pousser. */
            body: string;
            /**
             * @description What it is about; help when absent
             * @example bug
             * @enum {string}
             */
            category?: "help" | "bug" | "suggestion" | "data";
            /**
             * @description From P1 (cannot use the service) to P4 (a wish); P3 when absent
             * @example P3
             * @enum {string}
             */
            priority?: "P1" | "P2" | "P3" | "P4";
            /** @example Mon jardin ne pousse plus */
            subject: string;
        };
        NewTriage: {
            /**
             * Format: uuid
             * @description The member of staff who takes care of it
             */
            assignee?: string;
            /**
             * @description What the ticket is about; as it is when absent
             * @example bug
             * @enum {string}
             */
            category?: "help" | "bug" | "suggestion" | "data";
            /**
             * @description How many people it touches
             * @example HIGH
             * @enum {string}
             */
            impact: "LOW" | "MEDIUM" | "HIGH";
            /**
             * @description Another priority than impact and urgency give: HIGH and HIGH P1, HIGH and MEDIUM P2, HIGH and LOW or MEDIUM and MEDIUM P3, else P4
             * @example P2
             * @enum {string}
             */
            priority?: "P1" | "P2" | "P3" | "P4";
            /**
             * @description Why the priority is another; needed then, never shown to the person
             * @example Presse prévenue
             */
            reason?: string;
            /**
             * @example [
             *       "jardin"
             *     ]
             */
            tags?: string[];
            /** @example web */
            team?: string;
            /**
             * @description How soon it hurts
             * @example MEDIUM
             * @enum {string}
             */
            urgency: "LOW" | "MEDIUM" | "HIGH";
        };
        NewWaiver: {
            /** @example Même cause que l'incident du 12 novembre, déjà analysé. */
            reason: string;
        };
        NoteView: {
            /** @example Même panne que la semaine dernière, voir avec l'exploitation. */
            body?: string;
            /** Format: uuid */
            id?: string;
            /**
             * Format: uuid
             * @description The member of staff who wrote it; absent where nobody knows
             */
            staff?: string;
            /** Format: date-time */
            writtenAt?: string;
        };
        PageAlertView: {
            items?: components["schemas"]["AlertView"][];
            next?: string;
        };
        PageHistoryEvent: {
            items?: components["schemas"]["HistoryEvent"][];
            next?: string;
        };
        PageIncidentView: {
            items?: components["schemas"]["IncidentView"][];
            next?: string;
        };
        PageLinkView: {
            items?: components["schemas"]["LinkView"][];
            next?: string;
        };
        PageMacro: {
            items?: components["schemas"]["Macro"][];
            next?: string;
        };
        PageNoteView: {
            items?: components["schemas"]["NoteView"][];
            next?: string;
        };
        PagePresenceView: {
            items?: components["schemas"]["PresenceView"][];
            next?: string;
        };
        PageSatisfactionView: {
            items?: components["schemas"]["SatisfactionView"][];
            next?: string;
        };
        PageSearchHit: {
            items?: components["schemas"]["SearchHit"][];
            next?: string;
        };
        PageSibling: {
            items?: components["schemas"]["Sibling"][];
            next?: string;
        };
        PageStaffTicketView: {
            items?: components["schemas"]["StaffTicketView"][];
            next?: string;
        };
        PageTicketView: {
            items?: components["schemas"]["TicketView"][];
            next?: string;
        };
        PageTimelineEventView: {
            items?: components["schemas"]["TimelineEventView"][];
            next?: string;
        };
        PersonalDataAnswer: {
            /**
             * @description A yes cannot be taken back
             * @example false
             */
            touched: boolean;
        };
        PostMortem: {
            actions: components["schemas"]["FollowUp"][];
            /** @example Une migration tenait un verrou de table. */
            causes: string;
            /** @example 14:02 alerte, 14:09 retour à la version précédente, 14:12 rétabli. */
            chronology: string;
            /** @example Dix minutes sans journal pour tout le monde ; rien n'est perdu. */
            impact: string;
        };
        PresenceView: {
            /** @enum {string} */
            doing?: "LOOKING" | "WRITING";
            /**
             * Format: date-time
             * @description When they last said so; forgotten 25 seconds later
             */
            seenAt?: string;
            /**
             * Format: uuid
             * @description The member of staff
             */
            staff?: string;
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
        PublicMessageView: {
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            publishedAt?: string;
            text?: components["schemas"]["LocalizedText"];
        };
        ReportRow: {
            /**
             * Format: uuid
             * @description The member of staff who ended it; absent unless told apart by it, and where the person did
             */
            agent?: string;
            /**
             * Format: int64
             * @description Seconds on the clock, nights included, since the ticket was opened or, for a next answer, since the person wrote: no more than this for half of them
             * @example 5400
             */
            medianSeconds: number;
            /**
             * Format: int64
             * @description How many of them in time
             * @example 114
             */
            met: number;
            /**
             * @description In which the promise ended, in Paris; absent unless told apart by it
             * @example 2026-11
             */
            month?: string;
            /**
             * Format: int64
             * @description How many ended
             * @example 120
             */
            n: number;
            /**
             * Format: int64
             * @description For nine in ten
             * @example 14400
             */
            p90Seconds: number;
            /**
             * Format: int64
             * @description For 95 in a hundred
             * @example 21600
             */
            p95Seconds: number;
            /**
             * @description At the end of the promise; absent unless told apart by it
             * @enum {string}
             */
            priority?: "P1" | "P2" | "P3" | "P4";
            /**
             * Format: double
             * @example 0.95
             */
            share: number;
            /**
             * @description What was promised
             * @enum {string}
             */
            target?: "FIRST_RESPONSE" | "NEXT_RESPONSE" | "RESOLUTION";
            /**
             * @description Absent unless told apart by it, and for tickets of no team
             * @example web
             */
            team?: string;
        };
        SatisfactionView: {
            /** Format: date-time */
            changeableUntil?: string;
            /** @example Rapide et clair, merci. */
            comment?: string;
            /** Format: date-time */
            ratedAt?: string;
            /**
             * Format: int32
             * @description From 1 (not at all) to 5 (very)
             * @example 4
             */
            score: number;
            /** Format: uuid */
            ticket?: string;
        };
        SearchHit: {
            /** @description Where the words stand, at most three places */
            excerpts?: components["schemas"]["Excerpt"][];
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            openedAt?: string;
            /** @enum {string} */
            priority?: "P1" | "P2" | "P3" | "P4";
            /** @enum {string} */
            status?: "OPEN" | "ANSWERED" | "WAITING" | "SOLVED" | "CLOSED";
            /** @example Mon jardin ne pousse plus */
            subject?: string;
        };
        ServerSentEventDeskChange: unknown;
        ServiceLevelReport: {
            from?: string;
            rows?: components["schemas"]["ReportRow"][];
            to?: string;
        };
        Sibling: {
            /**
             * @example help
             * @enum {string}
             */
            category?: "help" | "bug" | "suggestion" | "data";
            /**
             * Format: date-time
             * @description When something last happened to it
             */
            changedAt?: string;
            /** Format: date-time */
            closedAt?: string;
            /** Format: uuid */
            id?: string;
            /**
             * Format: uuid
             * @description The ticket of which it has become a part
             */
            mergedInto?: string;
            /** Format: date-time */
            openedAt?: string;
            /** @enum {string} */
            priority?: "P1" | "P2" | "P3" | "P4";
            /** @enum {string} */
            status?: "OPEN" | "ANSWERED" | "WAITING" | "SOLVED" | "CLOSED";
            /** @example Mon jardin ne pousse plus */
            subject?: string;
        };
        StaffMessage: {
            attachments?: components["schemas"]["MessageAttachment"][];
            /** @enum {string} */
            author?: "PERSON" | "STAFF";
            /** @example Merci, tout pousse de nouveau. */
            body?: string;
            /** Format: uuid */
            id?: string;
            /**
             * Format: uuid
             * @description The member of staff who wrote it; absent for the person, and where nobody knows
             */
            staff?: string;
            /** Format: date-time */
            writtenAt?: string;
        };
        StaffTicketView: {
            /** @description Whether the first answer is overdue, or came after firstResponseDue */
            breached: boolean;
            /**
             * @example help
             * @enum {string}
             */
            category?: "help" | "bug" | "suggestion" | "data";
            /**
             * Format: date-time
             * @description When something last happened to it
             */
            changedAt?: string;
            /** @description What was promised, by the policies that are in force now */
            clocks?: components["schemas"]["Clock"][];
            /** Format: date-time */
            closedAt?: string;
            /** Format: date-time */
            firstResponseAt?: string;
            /** Format: date-time */
            firstResponseDue?: string;
            /** @description The last 100 events and who it was, newest first; all are at /history; absent in lists */
            history?: components["schemas"]["HistoryEvent"][];
            /** Format: uuid */
            id?: string;
            /**
             * Format: uuid
             * @description The ticket of which this one has become a part
             */
            mergedInto?: string;
            messages?: components["schemas"]["StaffMessage"][];
            /**
             * Format: date-time
             * @description The earliest deadline that runs; absent unless it is the turn of staff
             */
            nextDue?: string;
            /** Format: date-time */
            openedAt?: string;
            /** @enum {string} */
            priority?: "P1" | "P2" | "P3" | "P4";
            /** @enum {string} */
            status?: "OPEN" | "ANSWERED" | "WAITING" | "SOLVED" | "CLOSED";
            /** @example Mon jardin ne pousse plus */
            subject?: string;
            /** @description Absent until staff decide about the ticket */
            triage?: components["schemas"]["Triage"];
            /** Format: int64 */
            version: number;
        };
        StatusView: {
            /**
             * Format: date-time
             * @description To the minute
             */
            asOf?: string;
            components?: components["schemas"]["ComponentView"][];
            /** @description Open incidents, and those resolved within seven days; newest first */
            incidents?: components["schemas"]["IncidentStatusView"][];
            /**
             * Format: date
             * @description The first day of which something is known, at most ninety days ago; in Paris
             * @example 2026-11-27
             */
            knownSince?: string;
            /**
             * @description The worst of the components: NONE means that all is well
             * @enum {string}
             */
            state?: "NONE" | "DEGRADED" | "OUTAGE";
        };
        StepTime: {
            /** Format: date-time */
            endedAt?: string;
            /**
             * Format: int64
             * @description Until now for the present step
             * @example 540
             */
            seconds: number;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            step?: "DETECTION" | "CLASSIFICATION" | "ANALYSIS" | "CORRECTION" | "TESTS" | "DEPLOYMENT" | "MONITORING" | "POST_MORTEM" | "CLOSED";
        };
        TicketView: {
            /** @description Whether the first answer is overdue, or came after firstResponseDue */
            breached: boolean;
            /**
             * @example help
             * @enum {string}
             */
            category?: "help" | "bug" | "suggestion" | "data";
            /** Format: date-time */
            closedAt?: string;
            /** Format: date-time */
            firstResponseAt?: string;
            /** Format: date-time */
            firstResponseDue?: string;
            /** Format: uuid */
            id?: string;
            /**
             * Format: uuid
             * @description The ticket of which this one has become a part: read and write there
             */
            mergedInto?: string;
            messages?: components["schemas"]["MessageView"][];
            /** Format: date-time */
            openedAt?: string;
            /** @enum {string} */
            priority?: "P1" | "P2" | "P3" | "P4";
            /**
             * Format: date-time
             * @description Until when a message opens the ticket again, which staff call solved
             */
            reopenableUntil?: string;
            /** @enum {string} */
            status?: "OPEN" | "ANSWERED" | "WAITING" | "SOLVED" | "CLOSED";
            /** @example Mon jardin ne pousse plus */
            subject?: string;
            /** Format: int64 */
            version: number;
        };
        TimelineEventView: {
            /**
             * Format: int32
             * @description How many alerts it is about; absent for none
             */
            alerts?: number;
            /** Format: date-time */
            at?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "OPENED" | "ALERTS_FIRED" | "ALERTS_RESOLVED" | "FIRED_AGAIN" | "RAISED" | "STEP_TAKEN" | "CLASSIFIED" | "NOTED" | "MESSAGE_PUBLISHED" | "PERSONAL_DATA_ANSWERED" | "POST_MORTEM_WRITTEN" | "POST_MORTEM_WAIVED" | "RESOLVED" | "CLOSED" | "TOLD" | "NOT_TOLD";
            /** @enum {string} */
            priority?: "P1" | "P2" | "P3" | "P4";
            /**
             * Format: uuid
             * @description The member of staff; absent for what happened by itself
             */
            staff?: string;
            /**
             * @description The step in which it left the incident
             * @enum {string}
             */
            step?: "DETECTION" | "CLASSIFICATION" | "ANALYSIS" | "CORRECTION" | "TESTS" | "DEPLOYMENT" | "MONITORING" | "POST_MORTEM" | "CLOSED";
            /**
             * @description Words of staff, names of alerts, or the channel by which staff were told
             * @example ServiceDown (emotion-service)
             */
            text?: string;
        };
        Triage: {
            /** Format: uuid */
            assignee?: string;
            /** @example HIGH */
            impact?: string;
            /** @description Why the priority is not the one that impact and urgency give */
            reason?: string;
            tags?: string[];
            team?: string;
            /** @example MEDIUM */
            urgency?: string;
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
    page_2: {
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
                    "application/json": components["schemas"]["PageIncidentView"];
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
    open_1: {
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
                "application/json": components["schemas"]["NewIncident"];
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
                    "application/json": components["schemas"]["IncidentView"];
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
                    "application/json": components["schemas"]["IncidentDetailView"];
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
    alerts: {
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
                    "application/json": components["schemas"]["PageAlertView"];
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
    classify: {
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
                "application/json": components["schemas"]["NewClassification"];
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
                    "application/json": components["schemas"]["IncidentDetailView"];
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
    close_1: {
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
                    "application/json": components["schemas"]["IncidentDetailView"];
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
    note: {
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
                "application/json": components["schemas"]["NewIncidentNote"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEventView"];
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
    answer: {
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
                "application/json": components["schemas"]["PersonalDataAnswer"];
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
                    "application/json": components["schemas"]["IncidentDetailView"];
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
    review: {
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
                "application/json": components["schemas"]["PostMortem"];
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
                    "application/json": components["schemas"]["IncidentDetailView"];
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
    publish: {
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
                "application/json": components["schemas"]["NewPublicMessage"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicMessageView"];
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
    take: {
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
                "application/json": components["schemas"]["NewStep"];
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
                    "application/json": components["schemas"]["IncidentDetailView"];
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
    timeline: {
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
                    "application/json": components["schemas"]["PageTimelineEventView"];
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
    waive: {
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
                "application/json": components["schemas"]["NewWaiver"];
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
                    "application/json": components["schemas"]["IncidentDetailView"];
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
    resolved: {
        parameters: {
            query?: {
                /**
                 * @description What incidents are told apart by: some of priority and month; both when absent
                 * @example priority,month
                 */
                by?: string;
                /**
                 * @description First month; a year before the last when absent
                 * @example 2026-01
                 */
                from?: string;
                /**
                 * @description Last month; the present one when absent
                 * @example 2026-11
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentReport"];
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
    resolvedCsv: {
        parameters: {
            query?: {
                /**
                 * @description What incidents are told apart by: some of priority and month; both when absent
                 * @example priority,month
                 */
                by?: string;
                /**
                 * @description First month; a year before the last when absent
                 * @example 2026-01
                 */
                from?: string;
                /**
                 * @description Last month; the present one when absent
                 * @example 2026-11
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
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusView"];
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
                    "application/json": components["schemas"]["PageTicketView"];
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
                "application/json": components["schemas"]["NewTicket"];
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
                    "application/json": components["schemas"]["TicketView"];
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
    find_3: {
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
                    "application/json": components["schemas"]["TicketView"];
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
    send: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The file's name, as in RFC 6266 and RFC 8187
                 * @example attachment; filename*=UTF-8''capture%20d%E2%80%99%C3%A9cran.png
                 */
                "Content-Disposition"?: string;
                /** @description 8 to 100 visible characters, new for each creation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": components["schemas"]["DataBuffer"][];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAttachment"];
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
    download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment: string;
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
                    "application/pdf": components["schemas"]["DataBuffer"][];
                    "image/jpeg": components["schemas"]["DataBuffer"][];
                    "image/png": components["schemas"]["DataBuffer"][];
                    "text/plain": components["schemas"]["DataBuffer"][];
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
                    "application/json": components["schemas"]["TicketView"];
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
                    "application/json": components["schemas"]["PageHistoryEvent"];
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
                    "application/json": components["schemas"]["PageLinkView"];
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
    link: {
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
                "application/json": components["schemas"]["NewLink"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
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
    preview: {
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
                "application/json": components["schemas"]["NewMacroPreview"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroPreview"];
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
    merge: {
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
                "application/json": components["schemas"]["NewMerge"];
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
                    "application/json": components["schemas"]["StaffTicketView"];
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
    split: {
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
                    "application/json": components["schemas"]["StaffTicketView"];
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
    say: {
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
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
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
                    "application/json": components["schemas"]["PageNoteView"];
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
    write: {
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
                "application/json": components["schemas"]["NewNote"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
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
    others: {
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
                    "application/json": components["schemas"]["PagePresenceView"];
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
    arrive: {
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
                "application/json": components["schemas"]["NewPresence"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePresenceView"];
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
    leave: {
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
                    "application/json": components["schemas"]["SatisfactionView"];
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
    rate: {
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
                "application/json": components["schemas"]["NewSatisfaction"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SatisfactionView"];
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
    page_3: {
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
                    "application/json": components["schemas"]["PageSibling"];
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
                    "application/json": components["schemas"]["StaffTicketView"];
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
    move: {
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
                "application/json": components["schemas"]["NewStatus"];
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
                    "application/json": components["schemas"]["StaffTicketView"];
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
    triage: {
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
                "application/json": components["schemas"]["NewTriage"];
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
                    "application/json": components["schemas"]["StaffTicketView"];
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
    sendAhead: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The file's name, as in RFC 6266 and RFC 8187
                 * @example attachment; filename*=UTF-8''capture%20d%E2%80%99%C3%A9cran.png
                 */
                "Content-Disposition"?: string;
                /** @description 8 to 100 visible characters, new for each creation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": components["schemas"]["DataBuffer"][];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAttachment"];
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
    remove_1: {
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
    forecast: {
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
                    "application/json": components["schemas"]["Forecast"];
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
    remove: {
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
    list_1: {
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
                    "application/json": components["schemas"]["PageMacro"];
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
    create: {
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
                "application/json": components["schemas"]["NewMacro"];
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
                    "application/json": components["schemas"]["Macro"];
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
    find_2: {
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
                    "application/json": components["schemas"]["Macro"];
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
    rewrite: {
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
                "application/json": components["schemas"]["NewMacro"];
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
                    "application/json": components["schemas"]["Macro"];
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
    delete: {
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
    find_1: {
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
                    "application/json": components["schemas"]["MailAddressView"];
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
    subscribe: {
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
                    "application/json": components["schemas"]["MailAddressView"];
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
    unsubscribe: {
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
    queue: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next` */
                after?: string;
                /**
                 * @description Of this member of staff: me, none or an id
                 * @example me
                 */
                assignee?: string;
                category?: "help" | "bug" | "suggestion" | "data";
                /** @description Rows a page */
                limit?: number;
                priority?: "P1" | "P2" | "P3" | "P4";
                /** @description OPEN when absent */
                state?: "OPEN" | "ANSWERED" | "WAITING" | "SOLVED" | "CLOSED";
                /**
                 * @description Tickets with this tag alone
                 * @example jardin
                 */
                tag?: string;
                /**
                 * @description Tickets of this team alone
                 * @example web
                 */
                team?: string;
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
                    "application/json": components["schemas"]["PageStaffTicketView"];
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
    follow: {
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
                    "text/event-stream": components["schemas"]["ServerSentEventDeskChange"][];
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
    report: {
        parameters: {
            query?: {
                /**
                 * @description What promises are told apart by, beside their kind: some of priority, team, month and agent; priority when absent. By agent, role admin reads of everybody, others of themselves
                 * @example priority,month
                 */
                by?: string;
                /**
                 * @description First month; a year before the last when absent
                 * @example 2026-01
                 */
                from?: string;
                /**
                 * @description Last month; the present one when absent
                 * @example 2026-11
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevelReport"];
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
                 * @description What promises are told apart by, beside their kind: some of priority, team, month and agent; priority when absent. By agent, role admin reads of everybody, others of themselves
                 * @example priority,month
                 */
                by?: string;
                /**
                 * @description First month; a year before the last when absent
                 * @example 2026-01
                 */
                from?: string;
                /**
                 * @description Last month; the present one when absent
                 * @example 2026-11
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
    page_4: {
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
                    "application/json": components["schemas"]["PageSatisfactionView"];
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSearch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSearchHit"];
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
