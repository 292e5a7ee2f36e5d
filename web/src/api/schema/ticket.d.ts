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
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the incidents */
        get: operations["page_2"];
        put?: never;
        /** Open an incident by hand */
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
        /** Read an incident */
        get: operations["read_2"];
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
        /** Say how bad an incident is */
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
        /** Close an incident */
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
        /** Note something on the timeline of an incident */
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
        /** Say whether personal data was touched */
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
        /** Write the post-mortem */
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
        /** Tell everybody about an incident */
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
        /** Take the next step */
        put: operations["take"];
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
        /** Decide that there is no post-mortem */
        put: operations["waive"];
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
        /** Read how the platform is */
        get: operations["read_1"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** Count what is about to be late */
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
        /** Remove a link between two tickets */
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
        /** List the macros */
        get: operations["list"];
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
        /** Read how promises were kept */
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
        /** Download how promises were kept */
        get: operations["csv"];
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
        /** Search the tickets of all people, newest first */
        post: operations["search"];
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
        /** List the links of a ticket */
        get: operations["list_1"];
        put?: never;
        /** Link a ticket to another one */
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
        /** Show what a macro says in a ticket */
        post: operations["preview"];
        delete?: never;
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
        /** Read the rating of a ticket */
        get: operations["find_1"];
        /** Rate one of your closed tickets */
        put: operations["rate"];
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
        AlertCount: {
            /** Format: int64 */
            all: number;
            /** Format: int64 */
            firing: number;
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
            days?: components["schemas"]["DayUptime"][];
            name?: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            state?: "NONE" | "DEGRADED" | "OUTAGE";
            /** Format: double */
            uptime: number;
        };
        DayUptime: {
            /** Format: date */
            date?: string;
            /** Format: double */
            uptime: number;
            /** @enum {string} */
            worst?: "NONE" | "DEGRADED" | "OUTAGE";
        };
        Excerpt: {
            /** @enum {string} */
            place?: "subject" | "message" | "note";
            text?: string;
            /** Format: date-time */
            writtenAt?: string;
        };
        FollowUp: {
            /** Format: date */
            due: string;
            role: string;
            what: string;
        };
        Forecast: {
            /** Format: date-time */
            at?: string;
            rows?: components["schemas"]["ForecastRow"][];
        };
        ForecastRow: {
            /** Format: int64 */
            late: number;
            /** @enum {string} */
            priority?: "P1" | "P2" | "P3" | "P4";
            team?: string;
            /** Format: int64 */
            within1h: number;
            /** Format: int64 */
            within24h: number;
            /** Format: int64 */
            within4h: number;
            /** Format: int64 */
            within8h: number;
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
        IncidentDetailView: {
            alerts?: components["schemas"]["AlertCount"];
            /** Format: uuid */
            id?: string;
            incident?: components["schemas"]["IncidentView"];
            postMortem?: components["schemas"]["PostMortem"];
            publicMessages?: components["schemas"]["PublicMessageView"][];
            steps?: components["schemas"]["StepTime"][];
            timeline?: components["schemas"]["TimelineEventView"][];
        };
        IncidentStatusView: {
            components?: ("APP" | "ACCOUNT" | "JOURNAL" | "ASSESSMENTS" | "PRACTICE" | "SUPPORT" | "PRIVACY")[];
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            impact?: "NONE" | "DEGRADED" | "OUTAGE";
            messages?: components["schemas"]["PublicMessageView"][];
            /** @enum {string} */
            phase?: "INVESTIGATING" | "IDENTIFIED" | "MONITORING" | "RESOLVED";
            /** Format: date-time */
            resolvedAt?: string;
            /** Format: date-time */
            startedAt?: string;
        };
        IncidentView: {
            breached: boolean;
            /** Format: date-time */
            closedAt?: string;
            components?: ("APP" | "ACCOUNT" | "JOURNAL" | "ASSESSMENTS" | "PRACTICE" | "SUPPORT" | "PRIVACY")[];
            /** Format: date-time */
            due?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            impact?: "NONE" | "DEGRADED" | "OUTAGE";
            /** Format: date-time */
            openedAt?: string;
            personalDataTouched?: boolean;
            possibleSteps?: ("DETECTION" | "CLASSIFICATION" | "ANALYSIS" | "CORRECTION" | "TESTS" | "DEPLOYMENT" | "MONITORING" | "POST_MORTEM" | "CLOSED")[];
            /** @enum {string} */
            priority?: "P1" | "P2" | "P3" | "P4";
            /** Format: date-time */
            resolvedAt?: string;
            /** Format: date-time */
            settlesAt?: string;
            /** @enum {string} */
            step?: "DETECTION" | "CLASSIFICATION" | "ANALYSIS" | "CORRECTION" | "TESTS" | "DEPLOYMENT" | "MONITORING" | "POST_MORTEM" | "CLOSED";
            /** Format: date-time */
            stepSince?: string;
            title?: string;
            /** @enum {string} */
            track?: "EXPRESS" | "STANDARD";
            /** Format: int64 */
            version: number;
            waiver?: string;
        };
        LinkedTicket: {
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            priority?: "P1" | "P2" | "P3" | "P4";
            /** @enum {string} */
            status?: "OPEN" | "ANSWERED" | "WAITING" | "SOLVED" | "CLOSED";
            subject?: string;
        };
        LinkView: {
            /** Format: date-time */
            createdAt?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "duplicate" | "related" | "caused-by" | "causes";
            /** Format: uuid */
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
            name?: string;
            /** @enum {string} */
            status?: "OPEN" | "ANSWERED" | "WAITING" | "SOLVED";
            text?: components["schemas"]["LocalizedText"];
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version: number;
        };
        MacroPreview: {
            body?: string;
            /** @enum {string} */
            language?: "fr" | "en";
            /** @enum {string} */
            status?: "OPEN" | "ANSWERED" | "WAITING" | "SOLVED";
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
        NewClassification: {
            components: string[];
            /** @enum {string} */
            impact: "NONE" | "DEGRADED" | "OUTAGE";
            /** @enum {string} */
            priority: "P1" | "P2" | "P3" | "P4";
        };
        NewIncident: {
            components: string[];
            /** @enum {string} */
            impact: "NONE" | "DEGRADED" | "OUTAGE";
            /** @enum {string} */
            priority: "P1" | "P2" | "P3" | "P4";
            title: string;
        };
        NewIncidentNote: {
            body: string;
        };
        NewLink: {
            /** @enum {string} */
            kind: "duplicate" | "related" | "caused-by" | "causes";
            /** Format: uuid */
            ticket: string;
        };
        NewMacroPreview: {
            /** Format: uuid */
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
        NewPublicMessage: {
            en: string;
            fr: string;
        };
        NewSatisfaction: {
            comment?: string;
            /** Format: int32 */
            score: number;
        };
        NewSearch: {
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
            /** @enum {string} */
            step: "CLASSIFICATION" | "ANALYSIS" | "CORRECTION" | "TESTS" | "DEPLOYMENT" | "MONITORING" | "POST_MORTEM";
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
        NewWaiver: {
            reason: string;
        };
        NoteView: {
            /** @example Même panne que la semaine dernière, voir avec l'exploitation. */
            body?: string;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            writtenAt?: string;
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
        PageSearchHit: {
            items?: components["schemas"]["SearchHit"][];
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
        PersonalDataAnswer: {
            touched: boolean;
        };
        PostMortem: {
            actions: components["schemas"]["FollowUp"][];
            causes: string;
            chronology: string;
            impact: string;
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
            /** Format: int64 */
            medianSeconds: number;
            /** Format: int64 */
            met: number;
            month?: string;
            /** Format: int64 */
            n: number;
            /** Format: int64 */
            p90Seconds: number;
            /** Format: int64 */
            p95Seconds: number;
            /** @enum {string} */
            priority?: "P1" | "P2" | "P3" | "P4";
            /** Format: double */
            share: number;
            /** @enum {string} */
            target?: "FIRST_RESPONSE" | "NEXT_RESPONSE" | "RESOLUTION";
            team?: string;
        };
        SatisfactionView: {
            /** Format: date-time */
            changeableUntil?: string;
            comment?: string;
            /** Format: date-time */
            ratedAt?: string;
            /** Format: int32 */
            score: number;
            /** Format: uuid */
            ticket?: string;
        };
        SearchHit: {
            excerpts?: components["schemas"]["Excerpt"][];
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            openedAt?: string;
            /** @enum {string} */
            priority?: "P1" | "P2" | "P3" | "P4";
            /** @enum {string} */
            status?: "OPEN" | "ANSWERED" | "WAITING" | "SOLVED" | "CLOSED";
            subject?: string;
        };
        ServiceLevelReport: {
            from?: string;
            rows?: components["schemas"]["ReportRow"][];
            to?: string;
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
        StatusView: {
            /** Format: date-time */
            asOf?: string;
            components?: components["schemas"]["ComponentView"][];
            incidents?: components["schemas"]["IncidentStatusView"][];
            /** @enum {string} */
            state?: "NONE" | "DEGRADED" | "OUTAGE";
        };
        StepTime: {
            /** Format: date-time */
            endedAt?: string;
            /** Format: int64 */
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
            /** Format: int32 */
            alerts?: number;
            /** Format: date-time */
            at?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "OPENED" | "ALERTS_FIRED" | "ALERTS_RESOLVED" | "FIRED_AGAIN" | "RAISED" | "STEP_TAKEN" | "CLASSIFIED" | "NOTED" | "MESSAGE_PUBLISHED" | "PERSONAL_DATA_ANSWERED" | "POST_MORTEM_WRITTEN" | "POST_MORTEM_WAIVED" | "RESOLVED" | "CLOSED" | "TOLD" | "NOT_TOLD";
            /** @enum {string} */
            priority?: "P1" | "P2" | "P3" | "P4";
            /** Format: uuid */
            staff?: string;
            /** @enum {string} */
            step?: "DETECTION" | "CLASSIFICATION" | "ANALYSIS" | "CORRECTION" | "TESTS" | "DEPLOYMENT" | "MONITORING" | "POST_MORTEM" | "CLOSED";
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
    page_2: {
        parameters: {
            query?: {
                after?: string;
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
    list_1: {
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
    find_1: {
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
    report: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                by?: string;
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
                from?: string;
                to?: string;
                by?: string;
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
                    "text/csv;charset=UTF-8": string;
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
                after?: string;
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
