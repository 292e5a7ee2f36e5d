// Written by contract/generate.mjs from the OpenAPI document of the service. Do not edit.
export interface paths {
    "/api/v1/stress/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your assessments
         * @description Newest first, without the answers.
         */
        get: operations["page_1"];
        put?: never;
        /**
         * Save an assessment
         * @description Scores the answers and stores the result. Only the answers given are kept, encrypted, never skipped items. `takenAt` may lie in the past. When the sheet names a version that is no longer current: 409 questionnaire-version-superseded; reload the questionnaire in the `currentVersion` of the problem. When that version never existed: 422 unknown-questionnaire-version. 409 questionnaire-unavailable gives the cause as `reason`.
         */
        post: operations["save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stress/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of your assessments
         * @description The result with the answers given, and suggestions.
         */
        get: operations["find_1"];
        put?: never;
        post?: never;
        /**
         * Delete one of your assessments
         * @description Permanently, together with its answers.
         */
        delete: operations["delete_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stress/assessments/chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw your results of one questionnaire
         * @description An SVG with title, description and the results as a text table; in the language of Accept-Language, with dates in the given IANA time zone. 422: unknown-questionnaire, unknown-zone.
         */
        get: operations["chart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stress/assessments/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow your results of one questionnaire
         * @description The newest 60 results, oldest first. Each is compared with a reference on the same scale: the first result, later the latest one for which a change was shown. `difference` is given only when it exceeds the measurement error or, where no source states that error, reaches what the source calls meaningful; that is a convention, so `reliable` is then null, as it is when answers are missing. Units and readings are those of each result's version.
         */
        get: operations["trend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stress/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all drafts
         * @description Drafts of all administrators, newest first.
         */
        get: operations["page"];
        put?: never;
        /**
         * Create a draft
         * @description From a document, which may be incomplete, or from the latest version of a questionnaire. A questionnaire in the operator's wording, or one that is off by default, cannot be copied (422).
         */
        post: operations["write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stress/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a draft
         * @description In both languages, with its version as ETag.
         */
        get: operations["find"];
        /**
         * Replace a draft
         * @description Replaces its document; requires If-Match.
         */
        put: operations["rewrite"];
        post?: never;
        /**
         * Delete a draft
         * @description Requires If-Match; published versions are not affected.
         */
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stress/drafts/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a draft
         * @description Scores sample answers against the draft, without storing anything; a draft with findings is refused (422).
         */
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stress/drafts/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a draft
         * @description Publishes it as the next version of its questionnaire, which never changes again; requires If-Match. 422 while there are findings.
         */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stress/drafts/{id}/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a draft
         * @description Every possible set of answers must have a score, every score exactly one band, and every text both languages. A draft without findings may be published.
         */
        post: operations["validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stress/questionnaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questionnaires
         * @description The latest version of each, without its items; one that cannot be filled in gives the reason.
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
    "/api/v1/stress/questionnaires/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a questionnaire
         * @description Its items, codings and bands in the language of Accept-Language (fr by default, or en); the latest version, or the given one.
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
    "/api/v1/stress/questionnaires/{code}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a published questionnaire
         * @description Role admin. It can no longer be filled in; existing results are unchanged. Publishing a new version makes it available again.
         */
        post: operations["retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stress/questionnaires/{code}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Score answers without storing them
         * @description No account needed and nothing stored. Where answers are occurrences, send ticked items only; an empty sheet scores 0, a missing one is 400. When the sheet names a version that is no longer current: 409 questionnaire-version-superseded; reload the questionnaire in the `currentVersion` of the problem. When that version never existed: 422 unknown-questionnaire-version. 409 questionnaire-unavailable gives the cause as `reason`.
         */
        post: operations["score"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stress/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the table of suggestions
         * @description In both languages, with its version as ETag; 0 is the shipped table.
         */
        get: operations["read"];
        /**
         * Replace the table of suggestions
         * @description Replaces the whole table; requires If-Match. Results for which the shipped table names somebody to call must keep a suggestion of kind `safety`; questionnaires and bands must exist (422 suggestion-for-nothing). Takes effect at once on this instance, within ten seconds on the others.
         */
        put: operations["replace"];
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
        AnswerCoding: {
            id?: string;
            options?: components["schemas"]["Option"][];
            /** Format: int32 */
            version?: number;
        };
        AssessmentSummary: {
            /** Format: uuid */
            id?: string;
            result?: components["schemas"]["ScoreView"];
            /** Format: date-time */
            savedAt?: string;
            /**
             * Format: date-time
             * @example 2026-03-01T12:00:00Z
             */
            takenAt?: string;
        };
        AssessmentView: {
            /**
             * @example {
             *       "marriage": 1,
             *       "moving_home": 2
             *     }
             */
            answers?: {
                [key: string]: number;
            };
            /** Format: uuid */
            id?: string;
            repeat?: components["schemas"]["RepeatView"];
            result?: components["schemas"]["ScoreView"];
            /** Format: date-time */
            savedAt?: string;
            /**
             * Format: date-time
             * @example 2026-03-01T12:00:00Z
             */
            takenAt?: string;
            /**
             * Format: int32
             * @description Version of the operator's wording that was answered
             * @example 1
             */
            wordingVersion: number;
        };
        Band: {
            code?: string;
            label?: components["schemas"]["LocalizedText"];
            /** Format: int32 */
            max?: number;
            /** Format: int32 */
            min?: number;
        };
        BandSet: {
            bands?: components["schemas"]["Band"][];
            coding?: string;
            id?: string;
            /** Format: int32 */
            version?: number;
            weights?: {
                [key: string]: number;
            };
        };
        BandSetView: {
            bands?: components["schemas"]["BandView"][];
            /** @example occurrences */
            coding?: string;
            /** @example standard */
            id?: string;
            /**
             * Format: int32
             * @example 1
             */
            version: number;
            /**
             * @example {
             *       "social_activity_change": 19
             *     }
             */
            weights?: {
                [key: string]: number;
            };
        };
        BandView: {
            /** @example MODERATE */
            code?: string;
            /** @example Charge de changement modérée */
            label?: string;
            /**
             * Format: int32
             * @example 299
             */
            max?: number;
            /**
             * Format: int32
             * @example 150
             */
            min: number;
        };
        ChangeView: {
            /**
             * Format: int32
             * @example 12
             */
            difference?: number;
            /** @example meaningful */
            reason?: string;
            /** @example true */
            reliable?: boolean | null;
            /**
             * Format: date-time
             * @example 2026-01-02T12:00:00Z
             */
            since?: string;
            text?: string;
        };
        CodingView: {
            /** @example occurrences */
            id?: string;
            options?: components["schemas"]["OptionView"][];
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        Draft: {
            /** Format: date-time */
            changedAt?: string;
            /** Format: date-time */
            createdAt?: string;
            document?: components["schemas"]["Questionnaire"];
            /** Format: uuid */
            id?: string;
            /** Format: int64 */
            version: number;
        };
        DraftErrorView: {
            /** @example band-gap */
            code?: string;
            /** @example /bandSets/0/bands/1/min */
            pointer?: string;
            text?: string;
        };
        DraftSummary: {
            /** Format: date-time */
            changedAt?: string;
            /** @example custom_mood_of_the_team */
            code?: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: uuid */
            id?: string;
            title?: string;
            /** Format: int64 */
            version: number;
        };
        DraftValidationView: {
            findings?: components["schemas"]["DraftErrorView"][];
            /** @example false */
            publishable: boolean;
        };
        Item: {
            code?: string;
            label?: components["schemas"]["LocalizedText"];
            repeatable?: boolean;
            reverse?: boolean;
            sensitive?: boolean;
            /** Format: int32 */
            weight?: number;
        };
        ItemView: {
            /** @example moving_home */
            code?: string;
            /** @example Déménagement */
            label?: string;
            /** @example true */
            repeatable: boolean;
            /** @example false */
            reverse: boolean;
            /** @example false */
            sensitive: boolean;
            /** @example Je préfère ne pas répondre */
            skipLabel?: string;
            /**
             * Format: int32
             * @example 20
             */
            weight: number;
        };
        LocalizedText: {
            en?: string;
            fr?: string;
        };
        MeasurementError: {
            known?: components["schemas"]["LocalizedText"];
            /** Format: int32 */
            meaningful?: number;
            /** Format: double */
            reliability?: number;
            source?: string;
            /** Format: double */
            standardDeviation?: number;
        };
        MeasurementErrorView: {
            known?: string;
            /**
             * Format: int32
             * @example 10
             */
            meaningful?: number;
            /**
             * Format: double
             * @example 0.85
             */
            reliability?: number;
            source?: string;
            /**
             * Format: double
             * @example 6.1
             */
            standardDeviation?: number;
        };
        Missing: {
            /** @enum {string} */
            imputation?: "none" | "person-mean";
            /** Format: int32 */
            most?: number;
        };
        MissingAnswers: {
            /**
             * @example none
             * @enum {string}
             */
            imputation?: "none" | "person-mean";
            /**
             * Format: int32
             * @example 0
             */
            most: number;
        };
        NewAssessment: {
            /**
             * @example {
             *       "marriage": 1,
             *       "moving_home": 2
             *     }
             */
            answers: {
                [key: string]: number;
            };
            /** @example standard */
            bandSet?: string;
            /** @example occurrences */
            coding?: string;
            /** @example srrs */
            questionnaire: string;
            /**
             * @example [
             *       "detention"
             *     ]
             */
            skipped?: string[];
            /**
             * Format: date-time
             * @example 2026-03-01T12:00:00Z
             */
            takenAt?: string;
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        NewDraft: {
            /** @example custom_mood_of_the_team */
            basedOn?: string;
            document?: components["schemas"]["Questionnaire"];
        };
        Option: {
            label?: components["schemas"]["LocalizedText"];
            /** Format: int32 */
            value?: number;
        };
        OptionView: {
            /** @example Jamais */
            label?: string;
            /**
             * Format: int32
             * @example 0
             */
            value: number;
        };
        PageAssessmentSummary: {
            items?: components["schemas"]["AssessmentSummary"][];
            next?: string;
        };
        PageDraftSummary: {
            items?: components["schemas"]["DraftSummary"][];
            next?: string;
        };
        PageQuestionnaireSummary: {
            items?: components["schemas"]["QuestionnaireSummary"][];
            next?: string;
        };
        PointView: {
            /** Format: uuid */
            assessment?: string;
            /** @example NO_FLAG */
            band?: string;
            bandLabel?: string;
            /** @example percentage */
            bandSet?: string;
            /**
             * Format: int32
             * @example 1
             */
            bandSetVersion: number;
            change?: components["schemas"]["ChangeView"];
            /** @example zero_to_five */
            coding?: string;
            /**
             * Format: int32
             * @example 1
             */
            codingVersion: number;
            early: boolean;
            /**
             * Format: int32
             * @example 0
             */
            missing: number;
            /**
             * Format: int32
             * @example 1
             */
            questionnaireVersion: number;
            reading?: string;
            remarks?: components["schemas"]["RemarkView"][];
            /**
             * Format: int32
             * @example 64
             */
            score: number;
            /**
             * Format: date-time
             * @example 2026-03-01T12:00:00Z
             */
            takenAt?: string;
            /**
             * @example percent
             * @enum {string}
             */
            unit?: "points" | "percent";
        };
        Preview: {
            questionnaire?: components["schemas"]["QuestionnaireView"];
            result?: components["schemas"]["ScoreView"];
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
        PublishedView: {
            code?: string;
            /** Format: int32 */
            version: number;
        };
        Questionnaire: {
            bandSets?: components["schemas"]["BandSet"][];
            change?: components["schemas"]["MeasurementError"];
            code?: string;
            codings?: components["schemas"]["AnswerCoding"][];
            defaultBandSet?: string;
            defaultCoding?: string;
            displayRules?: components["schemas"]["LocalizedText"][];
            evidence?: components["schemas"]["LocalizedText"];
            instructions?: components["schemas"]["LocalizedText"];
            items?: components["schemas"]["Item"][];
            licence?: {
                [key: string]: components["schemas"]["LocalizedText"];
            };
            notice?: components["schemas"]["LocalizedText"];
            offByDefault?: components["schemas"]["LocalizedText"];
            reading?: components["schemas"]["LocalizedText"];
            recall?: string;
            repeat?: components["schemas"]["RepeatInterval"];
            scoring?: components["schemas"]["Scoring"];
            skipLabel?: components["schemas"]["LocalizedText"];
            sources?: string[];
            title?: components["schemas"]["LocalizedText"];
            /** Format: int32 */
            version?: number;
            /** @enum {string} */
            wording?: "document" | "operator";
            /** Format: int32 */
            wordingVersion?: number;
        };
        QuestionnaireSummary: {
            /** @example true */
            available: boolean;
            /** @example srrs */
            code?: string;
            instructions?: string;
            /**
             * Format: int32
             * @example 43
             */
            items: number;
            /** @example P12M */
            recall?: string;
            /** @example Échelle des changements de vie (Holmes et Rahe) */
            title?: string;
            unavailable?: components["schemas"]["Unavailable"];
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        QuestionnaireView: {
            available: boolean;
            bandSets?: components["schemas"]["BandSetView"][];
            /** @example srrs */
            code?: string;
            codings?: components["schemas"]["CodingView"][];
            /** @example standard */
            defaultBandSet?: string;
            /** @example occurrences */
            defaultCoding?: string;
            displayRules?: string[];
            evidence?: string;
            instructions?: string;
            items?: components["schemas"]["ItemView"][];
            licence?: {
                [key: string]: string;
            };
            notice?: string;
            reading?: string;
            /** @example P12M */
            recall?: string;
            /** @example P12M */
            repeatAfter?: string;
            repeatReason?: string;
            scoring?: components["schemas"]["ScoringView"];
            sources?: string[];
            /** @example Échelle des changements de vie (Holmes et Rahe) */
            title?: string;
            unavailable?: components["schemas"]["Unavailable"];
            /**
             * Format: int32
             * @example 1
             */
            version: number;
            /**
             * Format: int32
             * @description Version of the operator's wording; 1 where the wording is the document's own
             * @example 1
             */
            wordingVersion: number;
        };
        RemarkView: {
            /** @example straight-lining */
            code?: string;
            text?: string;
        };
        RepeatInterval: {
            after?: string;
            reason?: components["schemas"]["LocalizedText"];
        };
        RepeatView: {
            /**
             * Format: date-time
             * @example 2027-03-01T12:00:00Z
             */
            from?: string;
            reason?: string;
        };
        Resource: {
            label?: components["schemas"]["LocalizedText"];
            /** @example 3114 */
            number?: string;
            reviewed?: string;
            when?: string;
        };
        ResourceView: {
            label?: string;
            /** @example 3114 */
            number?: string;
            when?: string;
        };
        ScoreRequest: {
            /**
             * @example {
             *       "marriage": 1,
             *       "moving_home": 2
             *     }
             */
            answers: {
                [key: string]: number;
            };
            /** @example standard */
            bandSet?: string;
            /** @example occurrences */
            coding?: string;
            /**
             * @example [
             *       "detention"
             *     ]
             */
            skipped?: string[];
            /**
             * Format: int32
             * @example 1
             */
            version?: number;
        };
        ScoreView: {
            /** @example MODERATE */
            band?: string;
            /** @example Charge de changement modérée */
            bandLabel?: string;
            /** @example standard */
            bandSet?: string;
            /**
             * Format: int32
             * @example 1
             */
            bandSetVersion: number;
            /** @example occurrences */
            coding?: string;
            /**
             * Format: int32
             * @example 1
             */
            codingVersion: number;
            /**
             * Format: int32
             * @example 0
             */
            missing: number;
            notice?: string;
            /** @example srrs */
            questionnaire?: string;
            /**
             * Format: int32
             * @example 1
             */
            questionnaireVersion: number;
            /**
             * Format: int32
             * @example 150
             */
            raw: number;
            reading?: string;
            remarks?: components["schemas"]["RemarkView"][];
            /**
             * Format: int32
             * @example 150
             */
            score: number;
            /**
             * Format: int32
             * @example 1
             */
            scoringVersion: number;
            suggestions?: components["schemas"]["SuggestionView"][];
            /**
             * @example points
             * @enum {string}
             */
            unit?: "points" | "percent";
        };
        Scoring: {
            /** Format: int32 */
            maximumOccurrences?: number;
            missing?: components["schemas"]["Missing"];
            /** @enum {string} */
            rule?: "sum" | "weighted-sum" | "percentage";
            /** Format: int32 */
            version?: number;
        };
        ScoringView: {
            /**
             * Format: int32
             * @example 20
             */
            maximumOccurrences?: number;
            measurementError?: components["schemas"]["MeasurementErrorView"];
            missing?: components["schemas"]["MissingAnswers"];
            /**
             * @example weighted-sum
             * @enum {string}
             */
            rule?: "sum" | "weighted-sum" | "percentage";
            /**
             * @example points
             * @enum {string}
             */
            unit?: "points" | "percent";
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        Suggestion: {
            /** @example cesi-55 */
            code?: string;
            /** @example slow-breathing */
            id?: string;
            /** @enum {string} */
            kind?: "exercise" | "article" | "safety";
            /** @example /api/v1/practice/protocols */
            link?: string;
            reason?: components["schemas"]["LocalizedText"];
            resources?: components["schemas"]["Resource"][];
            title?: components["schemas"]["LocalizedText"];
            when?: components["schemas"]["When"][];
        };
        SuggestionTable: {
            suggestions?: components["schemas"]["Suggestion"][];
        };
        SuggestionView: {
            /** @example cesi-55 */
            code?: string;
            /** @example slow-breathing */
            id?: string;
            /** @example exercise */
            kind?: string;
            /** @example /api/v1/practice/protocols */
            link?: string;
            reason?: string;
            resources?: components["schemas"]["ResourceView"][];
            title?: string;
        };
        TrendView: {
            known?: string;
            points?: components["schemas"]["PointView"][];
            /** @example who5 */
            questionnaire?: string;
            reading?: string;
            /** Format: date-time */
            repeatFrom?: string;
            repeatReason?: string;
            title?: string;
            /**
             * @example percent
             * @enum {string}
             */
            unit?: "points" | "percent";
        };
        Unavailable: {
            /** @example wording-missing */
            code?: string;
            /**
             * Format: int32
             * @example 2
             */
            currentVersion?: number;
            reason?: string;
        };
        When: {
            /**
             * @example [
             *       "HIGH"
             *     ]
             */
            bands?: string[];
            /** @example srrs */
            questionnaire?: string;
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
    page_1: {
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
                    "application/json": components["schemas"]["PageAssessmentSummary"];
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
    save: {
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
                "application/json": components["schemas"]["NewAssessment"];
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
                    "application/json": components["schemas"]["AssessmentView"];
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
                    "application/json": components["schemas"]["AssessmentView"];
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
    delete_1: {
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
    chart: {
        parameters: {
            query: {
                /** @example srrs */
                questionnaire: string;
                /** @example Europe/Paris */
                zone?: string;
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
                    "image/svg+xml": string;
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
    trend: {
        parameters: {
            query: {
                /** @example srrs */
                questionnaire: string;
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
                    "application/json": components["schemas"]["TrendView"];
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
                    "application/json": components["schemas"]["PageDraftSummary"];
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraft"];
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
                    "application/json": components["schemas"]["Draft"];
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
                    "application/json": components["schemas"]["Draft"];
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
                "application/json": components["schemas"]["Questionnaire"];
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
                    "application/json": components["schemas"]["Draft"];
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
                "application/json": components["schemas"]["ScoreRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
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
            /** @description Created */
            201: {
                headers: {
                    /** @description Where to read what was made */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedView"];
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
    validate: {
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
                    "application/json": components["schemas"]["DraftValidationView"];
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
                    "application/json": components["schemas"]["PageQuestionnaireSummary"];
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
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["QuestionnaireView"];
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
    retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
    score: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreView"];
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
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionTable"];
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
    replace: {
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
                "application/json": components["schemas"]["SuggestionTable"];
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
                    "application/json": components["schemas"]["SuggestionTable"];
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
