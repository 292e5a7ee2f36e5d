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
         * @description Your own ticket, or any ticket with role support. A message from the owner reopens an answered ticket, one from staff answers it. Problems: not-found (404), ticket-closed and ticket-full (409).
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
         * @description With its messages, without the owner's identity. Problems: forbidden (403), not-found (404).
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
    "/api/v1/tickets/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tickets that await an answer from staff
         * @description Tickets of all people, ordered by the time at which the first answer is due. Problems: forbidden (403).
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
        NewMessage: {
            /** @example Merci, tout pousse de nouveau. */
            body: string;
        };
        NewNote: {
            /** @example Même panne que la semaine dernière, voir avec l'exploitation. */
            body: string;
        };
        NewTicket: {
            /** @example Depuis hier, mes séances ne font plus rien pousser. */
            body: string;
            /**
             * @description From P1 (cannot use the service) to P4 (a wish); P3 when absent
             * @example P3
             * @enum {string}
             */
            priority?: "P1" | "P2" | "P3" | "P4";
            /** @example Mon jardin ne pousse plus */
            subject: string;
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
        TicketView: {
            /** @description Whether the first answer is overdue, or came after firstResponseDue */
            breached: boolean;
            /** Format: date-time */
            closedAt?: string;
            /** Format: date-time */
            firstResponseAt?: string;
            /** Format: date-time */
            firstResponseDue?: string;
            /** Format: uuid */
            id?: string;
            messages?: components["schemas"]["MessageView"][];
            /** Format: date-time */
            openedAt?: string;
            /** @enum {string} */
            priority?: "P1" | "P2" | "P3" | "P4";
            /** @enum {string} */
            status?: "OPEN" | "ANSWERED" | "CLOSED";
            /** @example Mon jardin ne pousse plus */
            subject?: string;
            /** Format: int64 */
            version: number;
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
    queue: {
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
}
