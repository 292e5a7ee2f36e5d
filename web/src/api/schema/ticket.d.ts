// Written by contract/generate.mjs from the OpenAPI document of the service. Do not edit.
export interface paths {
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
         * @description The priority sets firstResponseDue.
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
        get: operations["find"];
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
    "/api/v1/tickets/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tickets for which it is the turn of staff
         * @description Tickets of all people, ordered by what is due next, with all of their clocks. Problems: forbidden (403).
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
             * Format: uuid
             * @description The member of staff who did it; absent for the person and for the service itself
             */
            staff?: string;
            /** @example ANSWERED */
            status?: string;
        };
        MessageView: {
            /** @enum {string} */
            author?: "PERSON" | "STAFF";
            /** @example Merci, tout pousse de nouveau. */
            body?: string;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            writtenAt?: string;
        };
        NewMerge: {
            /**
             * Format: uuid
             * @description An open ticket of the same person
             */
            into: string;
        };
        NewMessage: {
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
        NewStatus: {
            /**
             * @example WAITING
             * @enum {string}
             */
            status: "OPEN" | "ANSWERED" | "WAITING" | "SOLVED";
        };
        NewTicket: {
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
        NoteView: {
            /** @example Même panne que la semaine dernière, voir avec l'exploitation. */
            body?: string;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            writtenAt?: string;
        };
        PageNoteView: {
            items?: components["schemas"]["NoteView"][];
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
        StaffTicketView: {
            /** @description Whether the first answer is overdue, or came after firstResponseDue */
            breached: boolean;
            /**
             * @example help
             * @enum {string}
             */
            category?: "help" | "bug" | "suggestion" | "data";
            /** @description What was promised, by the policies that are in force now */
            clocks?: components["schemas"]["Clock"][];
            /** Format: date-time */
            closedAt?: string;
            /** Format: date-time */
            firstResponseAt?: string;
            /** Format: date-time */
            firstResponseDue?: string;
            /** @description What happened to it and who it was, oldest first; absent in lists */
            history?: components["schemas"]["HistoryEvent"][];
            /** Format: uuid */
            id?: string;
            /**
             * Format: uuid
             * @description The ticket of which this one has become a part
             */
            mergedInto?: string;
            messages?: components["schemas"]["MessageView"][];
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
    queue: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next` */
                after?: string;
                /** @description Rows a page */
                limit?: number;
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
}
