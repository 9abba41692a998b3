export interface paths {
    "/api/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdentityController_readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["IdentityController_updateMe"];
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IdentityController_openSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["IdentityController_closeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RegistrationController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mail-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RegistrationController_confirmMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RegistrationController_requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RegistrationController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeController_readCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeController_listProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/programmes/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeController_readProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EntryController_listSystems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/systems/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EntryController_readSystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EntryController_listProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/providers/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EntryController_readProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EntryController_listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EntryController_listMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EntryController_listReferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DemandNotesController_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MatchingController_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NeedLinksController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/unsubscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NeedLinksController_unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/unsubscriptions/one-click": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NeedLinksController_openUnsubscription"];
        put?: never;
        post: operations["NeedLinksController_unsubscribeFromMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NeedLinksController_share"];
        delete: operations["NeedLinksController_endSharing"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NeedsController_list"];
        put?: never;
        post: operations["NeedsController_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NeedsController_read"];
        put?: never;
        post?: never;
        delete: operations["NeedsController_forget"];
        options?: never;
        head?: never;
        patch: operations["NeedsController_update"];
        trace?: never;
    };
    "/api/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApplicationsController_list"];
        put?: never;
        post: operations["ApplicationsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApplicationsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ApplicationsController_saveAnswers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApplicationsController_dossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/external": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ApplicationsController_reportExternal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SubmissionController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SubmissionController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/advice-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SubmissionController_requestAdvice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskController_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/destinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskController_destinations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/cases/{id}/alternatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskController_others"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/cases/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/cases/{id}/clarification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/cases/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/cases/{id}/forwarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecisionController_forward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/cases/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecisionController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/cases/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecisionController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/cases/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecisionController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/cases/{id}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecisionController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConversationController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/clarification-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConversationController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailboxController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailboxController_read"];
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
        MyPersonDto: {
            id: string;
            email: string;
            name: string;
            /** @enum {string} */
            locale: "de" | "en";
            isAdministrator: boolean;
            isDemo: boolean;
        };
        MyOrganisationDto: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "applicant" | "provider";
            provider: string | null;
        };
        MyMembershipDto: {
            organisation: components["schemas"]["MyOrganisationDto"];
            /** @enum {string} */
            role: "owner" | "editor" | "desk_officer";
        };
        MeDto: {
            person: components["schemas"]["MyPersonDto"] | null;
            memberships: components["schemas"]["MyMembershipDto"][];
        };
        UpdateMeDto: {
            name?: string;
            /** @enum {string} */
            locale?: "de" | "en";
        };
        SignInDto: {
            email: string;
            password: string;
        };
        OrganisationDto: {
            name: string;
            /** @enum {string} */
            kind: "startup" | "company" | "higher_education" | "research_institute" | "public_sector" | "nonprofit" | "individual";
            /** @description ISO 3166-1 alpha-2 */
            country: string;
            /**
             * @description ISO 3166-2
             * @enum {string}
             */
            land?: "DE-BB" | "DE-BE" | "DE-BW" | "DE-BY" | "DE-HB" | "DE-HE" | "DE-HH" | "DE-MV" | "DE-NI" | "DE-NW" | "DE-RP" | "DE-SH" | "DE-SL" | "DE-SN" | "DE-ST" | "DE-TH";
        };
        RegisterDto: {
            email: string;
            password: string;
            name: string;
            /** @enum {string} */
            locale: "de" | "en";
            organisation: components["schemas"]["OrganisationDto"];
        };
        ConfirmMailDto: {
            token: string;
            /** @description The one chosen at registration */
            password: string;
        };
        RequestPasswordResetDto: {
            email: string;
        };
        ChangePasswordDto: {
            token: string;
            password: string;
        };
        MatchingCatalogueDto: {
            /** @description Content hash of the published catalogue. */
            revision: string;
            /** Format: date-time */
            publishedAt: string;
            /** @description Type MatchingCatalogue of the domain. */
            catalogue: {
                [key: string]: unknown;
            };
        };
        LocalizedDto: {
            de: string;
            en: string;
        };
        CoordinatesDto: {
            lat: number;
            lon: number;
        };
        ProviderNameDto: {
            key: string;
            name: components["schemas"]["LocalizedDto"];
            city: string | null;
            /** @description ISO 3166-2 code of the Land. */
            land: string | null;
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            /** @description City-level, without a source: approximate. */
            approximateCoordinates: components["schemas"]["CoordinatesDto"] | null;
            website: string | null;
            contact: string | null;
        };
        SystemNameDto: {
            key: string;
            name: string;
            city: string | null;
            country: string;
            approximateCoordinates: components["schemas"]["CoordinatesDto"] | null;
            status: string;
        };
        ProgrammeSummaryDto: {
            key: string;
            name: components["schemas"]["LocalizedDto"];
            /** @enum {string} */
            statusCode: "open" | "partly-open" | "planned" | "closed" | "superseded" | "not-open-to-DE";
            summary: components["schemas"]["LocalizedDto"];
            operators: components["schemas"]["ProviderNameDto"][];
            /** @enum {string} */
            review: "none" | "contract" | "technical" | "simplified" | "peer" | "unknown";
            /** @enum {string} */
            intake: "here" | "own_portal" | "contact";
            /** @description Country of the first operator. */
            country: string;
            countries: string[];
            cities: string[];
            systems: components["schemas"]["SystemNameDto"][];
            /** @enum {string} */
            calendarKind: "continuous" | "dates" | "interval" | "unknown";
            /** Format: date */
            nextCutoff: string | null;
            /** @description What it costs whoever applies. */
            costKinds: ("free" | "market_price" | "grant")[];
            /** @description What it costs some, by who applies and what for. */
            conditionalCostKinds: ("free" | "market_price" | "grant")[];
            applicationUrl: string | null;
            namedInSeed: boolean;
        };
        ProgrammeListDto: {
            revision: string;
            items: components["schemas"]["ProgrammeSummaryDto"][];
        };
        AllOfDto: {
            /** @description Rules as data: shared ones written out, citations resolved. */
            all: (components["schemas"]["AllOfDto"] | components["schemas"]["AnyOfDto"] | components["schemas"]["NotDto"] | components["schemas"]["RuleLeafDto"])[];
        };
        AnyOfDto: {
            /** @description Rules as data: shared ones written out, citations resolved. */
            any: (components["schemas"]["AllOfDto"] | components["schemas"]["AnyOfDto"] | components["schemas"]["NotDto"] | components["schemas"]["RuleLeafDto"])[];
        };
        NotDto: {
            not: components["schemas"]["AllOfDto"] | components["schemas"]["AnyOfDto"] | components["schemas"]["NotDto"] | components["schemas"]["RuleLeafDto"];
        };
        RuleSentencesDto: {
            fulfilled: components["schemas"]["LocalizedDto"];
            violated: components["schemas"]["LocalizedDto"];
            unknown: components["schemas"]["LocalizedDto"];
        };
        CitationDto: {
            key: string;
            title: components["schemas"]["LocalizedDto"];
            url: string | null;
            /** @description The official page that a third party quotes. */
            officialUrl: string | null;
            /** @description ISO date or reduced precision. */
            asOf: string;
            /** @enum {string} */
            tier: "seed" | "primary" | "secondary";
            /** @description A third party says so; not officially confirmed. */
            thirdParty: boolean;
            note: components["schemas"]["LocalizedDto"] | null;
            chapter: string | null;
            quote: string | null;
        };
        RuleLeafDto: {
            id: string;
            text: components["schemas"]["LocalizedDto"] | components["schemas"]["RuleSentencesDto"];
            manual?: boolean;
            warning?: boolean;
            when?: components["schemas"]["AllOfDto"] | components["schemas"]["AnyOfDto"] | components["schemas"]["NotDto"] | components["schemas"]["RuleLeafDto"];
            citations: components["schemas"]["CitationDto"][];
        };
        ProgrammeStatusDto: {
            code: string;
            /** Format: date */
            from: string | null;
            text: components["schemas"]["LocalizedDto"];
            citations: components["schemas"]["CitationDto"][];
        };
        ProgrammeNameDto: {
            key: string;
            name: components["schemas"]["LocalizedDto"];
            /** @enum {string} */
            statusCode: "open" | "partly-open" | "planned" | "closed" | "superseded" | "not-open-to-DE";
        };
        FactDto: {
            field: string;
            label: components["schemas"]["LocalizedDto"];
            value: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** @description What a person reads where the value is prose or a structure. */
            text: components["schemas"]["LocalizedDto"] | null;
            unit: components["schemas"]["LocalizedDto"] | null;
            note: components["schemas"]["LocalizedDto"] | null;
            /** @description The value is a reading of the source. */
            judgement: boolean;
            citation: components["schemas"]["CitationDto"];
        };
        GpuDto: {
            key: string;
            name: string;
            bf16DenseTflops: number | null;
            memoryGb: number | null;
            /** @enum {string} */
            vendor: "nvidia" | "amd" | "intel";
            facts: components["schemas"]["FactDto"][];
        };
        PartitionDto: {
            key: string;
            name: string;
            gpu: components["schemas"]["GpuDto"] | null;
            /** @description null = not known, 0 = no GPUs. */
            gpusPerNode: number | null;
            countingUnit: components["schemas"]["LocalizedDto"] | null;
            /** @description GPU-hours that the site books for one hour of one whole module. */
            countedPerModule: number;
            citations: components["schemas"]["CitationDto"][];
        };
        WarningDto: {
            id: string;
            when?: components["schemas"]["AllOfDto"] | components["schemas"]["AnyOfDto"] | components["schemas"]["NotDto"] | components["schemas"]["RuleLeafDto"];
            text: components["schemas"]["LocalizedDto"];
            citations: components["schemas"]["CitationDto"][];
        };
        OfferedPartitionDto: {
            partition: components["schemas"]["PartitionDto"];
            system: components["schemas"]["SystemNameDto"];
            /** @description Rules as data: shared ones written out, citations resolved. */
            rules: (components["schemas"]["AllOfDto"] | components["schemas"]["AnyOfDto"] | components["schemas"]["NotDto"] | components["schemas"]["RuleLeafDto"])[];
            warnings: components["schemas"]["WarningDto"][];
        };
        CalendarDto: {
            /** @enum {string} */
            kind: "continuous" | "dates" | "interval" | "unknown";
            /** @description ISO dates in the time zone of the calendar. */
            cutoffs?: string[];
            /** @description Of an interval: months between two cut-offs. */
            everyMonths?: number;
            /** @description Of an interval: ISO date, null = not known. */
            first?: string | null;
            timeZone?: string;
            /** @description hh:mm */
            closesAt?: string | null;
            citations?: components["schemas"]["CitationDto"][];
        };
        DecisionTimeDto: {
            min: number | null;
            max: number | null;
            /** @enum {string} */
            unit: "working_days" | "calendar_days";
            /** @description An end of the range is an estimate. */
            judgement?: boolean;
            citations: components["schemas"]["CitationDto"][];
        };
        GpuHourPriceDto: {
            currency: string;
            low: number;
            high: number;
            /** @description Key of the GPU model. */
            gpu?: string;
            gpuName: string | null;
        };
        CostLineDto: {
            /** @enum {string} */
            kind: "free" | "market_price" | "grant";
            text: components["schemas"]["LocalizedDto"];
            perGpuHour?: components["schemas"]["GpuHourPriceDto"][];
            citations: components["schemas"]["CitationDto"][];
        };
        RoundDto: {
            /** Format: uuid */
            id: string;
            continuous: boolean;
            /** Format: date-time */
            opensAt: string | null;
            /** Format: date-time */
            cutoffAt: string | null;
        };
        UnknownFieldDto: {
            field: string;
            label: components["schemas"]["LocalizedDto"];
        };
        SourceDto: {
            key: string;
            title: components["schemas"]["LocalizedDto"];
            url: string | null;
            /** @description The official page that a third party quotes. */
            officialUrl: string | null;
            /** @description ISO date or reduced precision. */
            asOf: string;
            /** @enum {string} */
            tier: "seed" | "primary" | "secondary";
            /** @description A third party says so; not officially confirmed. */
            thirdParty: boolean;
            note: components["schemas"]["LocalizedDto"] | null;
        };
        ProgrammeDto: {
            key: string;
            name: components["schemas"]["LocalizedDto"];
            /** @enum {string} */
            statusCode: "open" | "partly-open" | "planned" | "closed" | "superseded" | "not-open-to-DE";
            summary: components["schemas"]["LocalizedDto"];
            operators: components["schemas"]["ProviderNameDto"][];
            /** @enum {string} */
            review: "none" | "contract" | "technical" | "simplified" | "peer" | "unknown";
            /** @enum {string} */
            intake: "here" | "own_portal" | "contact";
            /** @description Country of the first operator. */
            country: string;
            countries: string[];
            cities: string[];
            systems: components["schemas"]["SystemNameDto"][];
            /** @enum {string} */
            calendarKind: "continuous" | "dates" | "interval" | "unknown";
            /** Format: date */
            nextCutoff: string | null;
            /** @description What it costs whoever applies. */
            costKinds: ("free" | "market_price" | "grant")[];
            /** @description What it costs some, by who applies and what for. */
            conditionalCostKinds: ("free" | "market_price" | "grant")[];
            applicationUrl: string | null;
            namedInSeed: boolean;
            revision: string;
            status: components["schemas"]["ProgrammeStatusDto"][];
            successors: components["schemas"]["ProgrammeNameDto"][];
            /** @description Rules as data: shared ones written out, citations resolved. */
            rules: (components["schemas"]["AllOfDto"] | components["schemas"]["AnyOfDto"] | components["schemas"]["NotDto"] | components["schemas"]["RuleLeafDto"])[];
            offers: components["schemas"]["OfferedPartitionDto"][];
            calendar: components["schemas"]["CalendarDto"];
            decisionTime: components["schemas"]["DecisionTimeDto"] | null;
            cost: components["schemas"]["CostLineDto"][];
            /** @description Provider keys whose desks take cases here. */
            intakeOperators: string[];
            /** @description This installation only demonstrates: its desks are made up. */
            isDemo: boolean;
            rounds: components["schemas"]["RoundDto"][];
            facts: components["schemas"]["FactDto"][];
            unknownFields: components["schemas"]["UnknownFieldDto"][];
            /** @description Every source that this page cites. */
            sources: components["schemas"]["SourceDto"][];
        };
        SystemDto: {
            key: string;
            name: string;
            provider: components["schemas"]["ProviderNameDto"];
            city: string | null;
            country: string;
            approximateCoordinates: components["schemas"]["CoordinatesDto"] | null;
            /** @enum {string} */
            status: "operational" | "planned" | "in-construction" | "retired" | "unknown";
            partitions: components["schemas"]["PartitionDto"][];
            /** @description Programmes that offer it. */
            programmes: components["schemas"]["ProgrammeNameDto"][];
            namedInSeed: boolean;
            facts: components["schemas"]["FactDto"][];
        };
        SystemListDto: {
            revision: string;
            items: components["schemas"]["SystemDto"][];
        };
        NamedDto: {
            key: string;
            name: components["schemas"]["LocalizedDto"];
        };
        ProviderDto: {
            key: string;
            name: components["schemas"]["LocalizedDto"];
            city: string | null;
            /** @description ISO 3166-2 code of the Land. */
            land: string | null;
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            /** @description City-level, without a source: approximate. */
            approximateCoordinates: components["schemas"]["CoordinatesDto"] | null;
            website: string | null;
            contact: string | null;
            namedInSeed: boolean;
            facts: components["schemas"]["FactDto"][];
            systems: components["schemas"]["NamedDto"][];
            services: components["schemas"]["NamedDto"][];
            programmes: components["schemas"]["ProgrammeNameDto"][];
        };
        ProviderListDto: {
            revision: string;
            items: components["schemas"]["ProviderDto"][];
        };
        ServiceDto: {
            key: string;
            name: components["schemas"]["LocalizedDto"];
            provider: components["schemas"]["ProviderNameDto"];
            kinds: string[];
            facts: components["schemas"]["FactDto"][];
        };
        ServiceListDto: {
            revision: string;
            items: components["schemas"]["ServiceDto"][];
        };
        MeasureDto: {
            key: string;
            name: components["schemas"]["LocalizedDto"];
            category: components["schemas"]["LocalizedDto"];
            facts: components["schemas"]["FactDto"][];
        };
        MeasureListDto: {
            revision: string;
            items: components["schemas"]["MeasureDto"][];
        };
        ReferenceDto: {
            key: string;
            group: string;
            name: components["schemas"]["LocalizedDto"];
            facts: components["schemas"]["FactDto"][];
        };
        NormativeRuleDto: {
            key: string;
            statement: components["schemas"]["LocalizedDto"];
            kind: string;
            facts: components["schemas"]["FactDto"][];
        };
        ReferenceListDto: {
            revision: string;
            items: components["schemas"]["ReferenceDto"][];
            normativeRules: components["schemas"]["NormativeRuleDto"][];
        };
        NoteVerdictsDto: {
            eligible: number;
            check: number;
            ineligible: number;
            unavailable: number;
        };
        DemandNoteDto: {
            /** @description The current month in Germany */
            month: string;
            /** @enum {string|null} */
            applicantKind: "startup" | "company" | "higher_education" | "research_institute" | "public_sector" | "nonprofit" | "individual" | null;
            /** @enum {string|null} */
            region: "germany" | "rest_of_eu" | "elsewhere" | null;
            sector: string | null;
            /** @enum {string|null} */
            purpose: "fundamental_research" | "precompetitive_research" | "competitive_development" | "production_service" | "teaching" | "public_task" | null;
            /** @enum {string|null} */
            workloadKind: "advice" | "test" | "benchmark" | "development" | "pretraining" | "finetuning" | "inference" | "simulation" | "data_analytics" | null;
            /** @enum {string|null} */
            gpuHours: "up_to_1k" | "up_to_10k" | "up_to_100k" | "up_to_1m" | "above_1m" | null;
            /** @enum {string|null} */
            personalData: "none" | "synthetic" | "anonymised" | "pseudonymised" | "personal" | "special_category" | null;
            verdicts: components["schemas"]["NoteVerdictsDto"];
            /** @description Rule ids of the published catalogue */
            ruledOutBy: string[];
        };
        ApplicantDto: {
            /** @enum {string} */
            kind?: "startup" | "company" | "higher_education" | "research_institute" | "public_sector" | "nonprofit" | "individual";
            country?: string;
            headOfficeCountry?: string;
            land?: string;
            staffHeadcount?: number;
            annualTurnoverEur?: number;
            balanceSheetTotalEur?: number;
            figuresIncludeLinkedEnterprises?: boolean;
            ownedByLargeEnterprisePercent?: number;
            publicBodyControlPercent?: number;
            deMinimisReceivedEur?: number;
            academicPartner?: boolean;
            /** @enum {string} */
            leadQualification?: "none" | "student" | "master" | "doctorate" | "professor";
            /** @enum {string} */
            euProgramme?: "none" | "horizon_europe" | "digital_europe" | "seal_of_excellence";
            memberOfProviders?: string[];
            /** Format: date */
            foundedOn?: string;
            rdShareInEuropePercent?: number;
            publiclyFunded?: boolean;
            /** Format: date */
            leadContractUntil?: string;
            runningProjects?: string[];
        };
        ProjectDto: {
            /** @enum {string} */
            purpose?: "fundamental_research" | "precompetitive_research" | "competitive_development" | "production_service" | "teaching" | "public_task";
            resultsPublishable?: boolean;
            sector?: string;
            /** @enum {string} */
            use?: "civilian" | "dual" | "military";
            usesAi?: boolean;
            /** @enum {string} */
            field?: "computer_science" | "engineering" | "natural_sciences" | "life_sciences" | "health" | "social_sciences_humanities" | "other";
            reportingAccepted?: boolean;
            nationalPublicFunding?: boolean;
        };
        WorkloadDto: {
            /** @enum {string} */
            kind?: "advice" | "test" | "benchmark" | "development" | "pretraining" | "finetuning" | "inference" | "simulation" | "data_analytics";
            gpuHours?: number;
            gpuHoursReference?: string;
            modelParameters?: number;
            trainingTokens?: number;
            /** @enum {string} */
            method?: "full" | "lora" | "qlora";
            inferenceTokensPerDay?: number;
            cpuCoreHours?: number;
            gpuMemoryGb?: number;
            modelSharding?: boolean;
            cudaOnly?: boolean;
            inferenceShare?: number;
            storageTb?: number;
            /** @enum {string} */
            accessForm?: "batch" | "notebook" | "vm" | "api";
            needsSeveralSystems?: boolean;
            scalingEvidence?: boolean;
        };
        NeedDataDto: {
            /** @enum {string} */
            personalData?: "none" | "synthetic" | "anonymised" | "pseudonymised" | "personal" | "special_category";
            confidential?: boolean;
            /** @enum {string} */
            residency?: "any" | "eu" | "de";
            processingAgreement?: boolean;
            reducedPublicSet?: boolean;
            encryptionAtRest?: boolean;
        };
        TimingDto: {
            /** Format: date */
            startBy?: string;
            durationMonths?: number;
        };
        BudgetDto: {
            maxEur?: number;
        };
        SupportDto: {
            /** @enum {string} */
            hpcExperience?: "none" | "some" | "expert";
            wanted?: ("consulting" | "training" | "porting" | "data_preparation" | "hosting")[];
        };
        NeedDto: {
            applicant?: components["schemas"]["ApplicantDto"];
            project?: components["schemas"]["ProjectDto"];
            workload?: components["schemas"]["WorkloadDto"];
            data?: components["schemas"]["NeedDataDto"];
            timing?: components["schemas"]["TimingDto"];
            budget?: components["schemas"]["BudgetDto"];
            support?: components["schemas"]["SupportDto"];
        };
        MatchRequestDto: {
            need: components["schemas"]["NeedDto"];
            /** Format: date */
            asOf?: string;
            /** @enum {string} */
            locale?: "de" | "en";
        };
        RangeDto: {
            low: number;
            typical: number;
            high: number;
        };
        AssumptionDto: {
            name: string;
            value: number | string;
            source?: string;
        };
        EstimateDto: {
            /** @description Key of the GPU model. */
            reference: string;
            gpuHours: components["schemas"]["RangeDto"];
            gpuMemoryGb?: number | null;
            assumptions: components["schemas"]["AssumptionDto"][];
        };
        ReasonSourceDto: {
            title: string;
            url?: string | null;
            chapter?: string | null;
            asOf: string;
            /** @enum {string} */
            tier: "seed" | "primary" | "secondary";
        };
        ReasonDto: {
            /** @description Stable rule id. */
            rule: string;
            /** @enum {string} */
            outcome: "fulfilled" | "violated" | "unknown" | "manual" | "warning";
            text: string;
            sources: components["schemas"]["ReasonSourceDto"][];
        };
        HintDto: {
            /** @description Path of the need -> value. */
            change: {
                [key: string]: string | number | boolean;
            };
            /** @enum {string} */
            leadsTo: "eligible" | "check";
        };
        SystemMatchDto: {
            system: string;
            /** @enum {string} */
            fit: "fits" | "check" | "does_not_fit";
            gpuHours?: components["schemas"]["RangeDto"] | null;
        };
        AccessDto: {
            /** Format: date */
            applyBy: string | null;
            /** Format: date */
            earliestStart: string | null;
            /** Format: date */
            latestStart: string | null;
            meetsStartBy?: boolean | null;
        };
        PriceDto: {
            currency: string;
            low: number;
            high: number;
        };
        CostDto: {
            /** @enum {string} */
            kind: "free" | "market_price" | "grant" | "unknown";
            price: components["schemas"]["PriceDto"] | null;
            aidValueEur?: number | null;
        };
        OfferDto: {
            /** @description Key of the programme. */
            programme: string;
            /** @enum {string} */
            verdict: "eligible" | "check" | "ineligible" | "unavailable";
            reasons: components["schemas"]["ReasonDto"][];
            hints: components["schemas"]["HintDto"][];
            systems: components["schemas"]["SystemMatchDto"][];
            access: components["schemas"]["AccessDto"];
            cost: components["schemas"]["CostDto"];
            successors?: string[];
            /** @enum {string} */
            intake?: "here" | "own_portal" | "contact";
        };
        OpenQuestionDto: {
            fact: string;
            decides: string[];
        };
        PlanStageDto: {
            title: string;
            dataClass?: string;
            programmes: string[];
        };
        PlanDto: {
            /** @enum {string} */
            kind: "pretrain_then_refine" | "measure_then_grow" | "advice_first";
            reason: components["schemas"]["ReasonDto"];
            stages: components["schemas"]["PlanStageDto"][];
        };
        ServiceMatchDto: {
            service: string;
            reasons: components["schemas"]["ReasonDto"][];
        };
        MatchResultDto: {
            /** Format: date */
            asOf: string;
            catalogueRevision: string;
            estimate: components["schemas"]["EstimateDto"] | null;
            offers: components["schemas"]["OfferDto"][];
            openQuestions: components["schemas"]["OpenQuestionDto"][];
            plans: components["schemas"]["PlanDto"][];
            services: components["schemas"]["ServiceMatchDto"][];
        };
        NeedTokenDto: {
            token: string;
        };
        SharedNeedDto: {
            need: components["schemas"]["NeedDto"];
        };
        ShareLinkDto: {
            /** @description Belongs behind /needs/shared#token=; told this once */
            token: string;
            /** Format: date-time */
            sharedUntil: string;
        };
        VerdictCountsDto: {
            eligible: number;
            check: number;
            ineligible: number;
            unavailable: number;
        };
        SavedNeedSummaryDto: {
            /** Format: uuid */
            id: string;
            name: string;
            need: components["schemas"]["NeedDto"];
            /** Format: date-time */
            savedAt: string;
            countsAtSaving: components["schemas"]["VerdictCountsDto"];
            subscribed: boolean;
            /**
             * Format: date-time
             * @description From then on its link opens nothing
             */
            sharedUntil: string | null;
        };
        SavedNeedsDto: {
            items: components["schemas"]["SavedNeedSummaryDto"][];
        };
        SaveNeedDto: {
            name: string;
            need: components["schemas"]["NeedDto"];
            /** @description Whether to write when something changes */
            subscribed?: boolean;
        };
        OfferOutlineDto: {
            programme: string;
            /** @enum {string} */
            verdict: "eligible" | "check" | "ineligible" | "unavailable";
            /** Format: date */
            applyBy: string | null;
            /** @enum {string} */
            cost: "free" | "market_price" | "grant" | "unknown";
        };
        SavedNeedDto: {
            /** Format: uuid */
            id: string;
            name: string;
            need: components["schemas"]["NeedDto"];
            /** Format: date-time */
            savedAt: string;
            countsAtSaving: components["schemas"]["VerdictCountsDto"];
            subscribed: boolean;
            /**
             * Format: date-time
             * @description From then on its link opens nothing
             */
            sharedUntil: string | null;
            /** @description Of the catalogue at saving */
            catalogueRevision: string;
            /** Format: date */
            asOf: string;
            resultAtSaving: components["schemas"]["OfferOutlineDto"][];
        };
        ChangeNeedDto: {
            name?: string;
            subscribed?: boolean;
        };
        NamedOrganisationDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PublicStateDto: {
            de: string;
            en: string;
            code: string;
        };
        ApplicationSummaryDto: {
            /** Format: uuid */
            id: string;
            reference: string | null;
            programme: string;
            programmeName: components["schemas"]["LocalizedDto"];
            organisation: components["schemas"]["NamedOrganisationDto"];
            operator: string | null;
            /** @description Title of the project */
            title: string | null;
            /** @enum {string} */
            intake: "here" | "own_portal" | "contact";
            /** @enum {string} */
            state: "draft" | "submitted" | "in_check" | "clarification" | "in_review" | "decided" | "offered" | "active" | "completed" | "withdrawn" | "forwarded" | "handed_over";
            publicState: components["schemas"]["PublicStateDto"];
            /** Format: date-time */
            savedAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /**
             * Format: uuid
             * @description The application whose place this one took
             */
            forwardedFrom: string | null;
            externalNumber: string | null;
        };
        MyApplicationsDto: {
            items: components["schemas"]["ApplicationSummaryDto"][];
        };
        StartApplicationDto: {
            /** @description Key of the catalogue */
            programme: string;
            /** Format: uuid */
            organisation: string;
            need: components["schemas"]["NeedDto"];
            operator?: string;
        };
        AnswerDto: {
            value: string | number | boolean | string[];
            /** @enum {string} */
            origin: "typed" | "finder" | "organisation" | "estimated";
        };
        OperatorDto: {
            key: string;
            name: string;
        };
        VisibilityDto: {
            question: string;
            in: (string | boolean)[];
        };
        PlainQuestionDto: {
            id: string;
            label: components["schemas"]["LocalizedDto"];
            help?: components["schemas"]["LocalizedDto"];
            required: boolean;
            visibleWhen?: components["schemas"]["VisibilityDto"];
            /** @enum {string} */
            type: "yes-no" | "date" | "email" | "url" | "country";
        };
        TextQuestionDto: {
            id: string;
            label: components["schemas"]["LocalizedDto"];
            help?: components["schemas"]["LocalizedDto"];
            required: boolean;
            visibleWhen?: components["schemas"]["VisibilityDto"];
            /** @enum {string} */
            type: "text";
            /** @description Characters */
            maxLength: number;
        };
        LongTextQuestionDto: {
            id: string;
            label: components["schemas"]["LocalizedDto"];
            help?: components["schemas"]["LocalizedDto"];
            required: boolean;
            visibleWhen?: components["schemas"]["VisibilityDto"];
            /** @enum {string} */
            type: "long-text";
            maxWords: number;
        };
        NumberQuestionDto: {
            id: string;
            label: components["schemas"]["LocalizedDto"];
            help?: components["schemas"]["LocalizedDto"];
            required: boolean;
            visibleWhen?: components["schemas"]["VisibilityDto"];
            /** @enum {string} */
            type: "number";
            unit: components["schemas"]["LocalizedDto"];
            min: number;
            max: number;
            integer: boolean;
        };
        OptionDto: {
            value: string;
            label: components["schemas"]["LocalizedDto"];
        };
        ChoiceQuestionDto: {
            id: string;
            label: components["schemas"]["LocalizedDto"];
            help?: components["schemas"]["LocalizedDto"];
            required: boolean;
            visibleWhen?: components["schemas"]["VisibilityDto"];
            /** @enum {string} */
            type: "single" | "multiple";
            options: components["schemas"]["OptionDto"][];
        };
        DeclarationQuestionDto: {
            id: string;
            label: components["schemas"]["LocalizedDto"];
            help?: components["schemas"]["LocalizedDto"];
            required: boolean;
            visibleWhen?: components["schemas"]["VisibilityDto"];
            /** @enum {string} */
            type: "declaration";
            textVersion: string;
        };
        SectionDto: {
            /** @enum {string} */
            key: "organisation" | "project" | "technical" | "data" | "declarations";
            title: components["schemas"]["LocalizedDto"];
            questions: (components["schemas"]["PlainQuestionDto"] | components["schemas"]["TextQuestionDto"] | components["schemas"]["LongTextQuestionDto"] | components["schemas"]["NumberQuestionDto"] | components["schemas"]["ChoiceQuestionDto"] | components["schemas"]["DeclarationQuestionDto"])[];
        };
        FormDto: {
            version: string;
            sections: components["schemas"]["SectionDto"][];
        };
        TimelineEntryDto: {
            /**
             * @description State after the entry
             * @enum {string}
             */
            state: "draft" | "submitted" | "in_check" | "clarification" | "in_review" | "decided" | "offered" | "active" | "completed" | "withdrawn" | "forwarded" | "handed_over";
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "applicant" | "desk" | "administrator" | "system";
            /** @description Names the sentence */
            code: string;
            /** @description What the sentence mentions, such as a reason */
            params: {
                [key: string]: unknown;
            };
        };
        PublicMessageDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            by: "applicant" | "desk";
            body: string;
            /** Format: date-time */
            at: string;
        };
        ClarificationDto: {
            /** @description Ids of the questions that may be answered anew */
            questions: string[];
            message: string;
            /** Format: date-time */
            askedAt: string;
        };
        SuggestionDto: {
            programme: string;
            /** @description null = the catalogue knows it no longer */
            name: components["schemas"]["LocalizedDto"] | null;
        };
        DecisionDto: {
            /**
             * @description answered = the end of a request for advice
             * @enum {string}
             */
            outcome: "approved" | "declined" | "answered";
            reason: string;
            /** @description GPU-hours */
            gpuHours: number | null;
            /** @description Where it is computed, in the words of the desk */
            system: string | null;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            /** @description What the desk suggests instead */
            suggestions: components["schemas"]["SuggestionDto"][];
            /** Format: date-time */
            at: string;
            /** @description Name of the desk */
            by: string;
            /** @description Key of the provider whose desk it is */
            provider: string | null;
        };
        ExternalDto: {
            number: string;
            state: string;
            /** Format: date-time */
            reportedAt: string;
        };
        ApplicationViewDto: {
            /** Format: uuid */
            id: string;
            /** @description Number that everybody quotes, once submitted */
            reference: string | null;
            programme: string;
            programmeName: components["schemas"]["LocalizedDto"];
            organisation: components["schemas"]["NamedOrganisationDto"];
            /** @enum {string} */
            intake: "here" | "own_portal" | "contact";
            operator: string | null;
            /** @description Operators of the programme that have a desk here */
            operators: components["schemas"]["OperatorDto"][];
            /** @enum {string} */
            state: "draft" | "submitted" | "in_check" | "clarification" | "in_review" | "decided" | "offered" | "active" | "completed" | "withdrawn" | "forwarded" | "handed_over";
            publicState: components["schemas"]["PublicStateDto"];
            version: number;
            form: components["schemas"]["FormDto"];
            answers: {
                [key: string]: components["schemas"]["AnswerDto"];
            };
            need: components["schemas"]["NeedDto"] | null;
            /** Format: date-time */
            savedAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            timeline: components["schemas"]["TimelineEntryDto"][];
            messages: components["schemas"]["PublicMessageDto"][];
            clarification: components["schemas"]["ClarificationDto"] | null;
            decision: components["schemas"]["DecisionDto"] | null;
            external: components["schemas"]["ExternalDto"] | null;
            /**
             * Format: uuid
             * @description The application that took this one’s place
             */
            forwardedTo: string | null;
            allowedActions: ("save-answers" | "submit" | "report-external" | "answer-clarification" | "send-message" | "withdraw")[];
        };
        SaveAnswersDto: {
            /** @description Question id to value; null takes an answer away; ids that are left out stay as they are. */
            answers: {
                [key: string]: unknown;
            };
        };
        SavedAnswersDto: {
            version: number;
            /** Format: date-time */
            savedAt: string;
        };
        DossierBlockDto: {
            question: string;
            label: string;
            text: string;
            characters: number;
            words: number;
        };
        DossierSectionDto: {
            key: string;
            title: string;
            blocks: components["schemas"]["DossierBlockDto"][];
        };
        DossierGapDto: {
            question: string;
            label: string;
        };
        DossierDto: {
            programme: string;
            /** @enum {string} */
            locale: "de" | "en";
            sections: components["schemas"]["DossierSectionDto"][];
            gaps: components["schemas"]["DossierGapDto"][];
        };
        ReportExternalDto: {
            /** @description Number that the other portal gave */
            number: string;
            /** @description State that the other portal shows */
            state: string;
        };
        SubmitApplicationDto: {
            /** @description Ids of the declarations that are made */
            declarations: string[];
            /** @description Provider key, where the programme has several operators */
            operator?: string;
        };
        WithdrawApplicationDto: {
            reason?: string;
        };
        RequestAdviceDto: {
            /** Format: uuid */
            organisation: string;
            need: components["schemas"]["NeedDto"];
            message: string;
            /** @description Ids of the declarations that are made */
            declarations?: string[];
        };
        OfficerDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        CaseSummaryDto: {
            /** Format: uuid */
            id: string;
            reference: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "in_check" | "clarification" | "in_review" | "decided" | "offered" | "active" | "completed" | "withdrawn" | "forwarded" | "handed_over";
            publicState: components["schemas"]["PublicStateDto"];
            version: number;
            programme: string;
            programmeName: components["schemas"]["LocalizedDto"];
            title: string | null;
            organisation: components["schemas"]["NamedOrganisationDto"];
            desk: components["schemas"]["NamedOrganisationDto"];
            owner: components["schemas"]["OfficerDto"] | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            changedAt: string;
        };
        QueueDto: {
            items: components["schemas"]["CaseSummaryDto"][];
            /** @description Cursor of the next page */
            next: string | null;
        };
        DestinationDto: {
            programme: string;
            programmeName: components["schemas"]["LocalizedDto"];
            /** @description Provider key of the desk */
            operator: string;
            operatorName: string;
        };
        DestinationsDto: {
            items: components["schemas"]["DestinationDto"][];
        };
        MatchReasonDto: {
            rule: string;
            /** @enum {string} */
            outcome: "fulfilled" | "violated" | "unknown" | "manual" | "warning";
            text: components["schemas"]["LocalizedDto"];
        };
        MatchVerdictDto: {
            /** @enum {string} */
            verdict: "eligible" | "check" | "ineligible" | "unavailable";
            /** Format: date */
            asOf: string;
            catalogueRevision: string;
            reasons: components["schemas"]["MatchReasonDto"][];
        };
        CaseTimelineEntryDto: {
            /** @enum {string} */
            state: "draft" | "submitted" | "in_check" | "clarification" | "in_review" | "decided" | "offered" | "active" | "completed" | "withdrawn" | "forwarded" | "handed_over";
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "applicant" | "desk" | "administrator" | "system";
            name: string | null;
            code: string;
            /** @enum {string} */
            visibility: "public" | "internal";
            params: {
                [key: string]: unknown;
            };
        };
        CaseMessageDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            by: "applicant" | "desk";
            name: string | null;
            /** @enum {string} */
            visibility: "public" | "internal";
            body: string;
            /** Format: date-time */
            at: string;
        };
        ChangedAnswerDto: {
            before: (string | number | boolean | string[]) | null;
            after: (string | number | boolean | string[]) | null;
        };
        ClarificationRecordDto: {
            questions: string[];
            message: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            answeredAt: string | null;
            /** @description By the id of the question */
            changes: {
                [key: string]: components["schemas"]["ChangedAnswerDto"];
            } | null;
        };
        CaseViewDto: {
            /** Format: uuid */
            id: string;
            reference: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "in_check" | "clarification" | "in_review" | "decided" | "offered" | "active" | "completed" | "withdrawn" | "forwarded" | "handed_over";
            publicState: components["schemas"]["PublicStateDto"];
            /** @description To be sent back with every action */
            version: number;
            /** @enum {string} */
            role: "desk" | "former_desk";
            desk: components["schemas"]["NamedOrganisationDto"];
            owner: components["schemas"]["OfficerDto"] | null;
            /** Format: uuid */
            applicationId: string;
            programme: string;
            programmeName: components["schemas"]["LocalizedDto"];
            operator: string | null;
            operators: components["schemas"]["OperatorDto"][];
            organisation: components["schemas"]["NamedOrganisationDto"];
            organisationKind: string | null;
            organisationCountry: string | null;
            organisationLand: string | null;
            need: components["schemas"]["NeedDto"] | null;
            /** @description What the matching says of need and programme today */
            match: components["schemas"]["MatchVerdictDto"] | null;
            form: components["schemas"]["FormDto"];
            answers: {
                [key: string]: components["schemas"]["AnswerDto"];
            };
            agreedToForwarding: boolean;
            /** Format: date-time */
            submittedAt: string;
            timeline: components["schemas"]["CaseTimelineEntryDto"][];
            messages: components["schemas"]["CaseMessageDto"][];
            clarifications: components["schemas"]["ClarificationRecordDto"][];
            decision: components["schemas"]["DecisionDto"] | null;
            allowedActions: ("take" | "ask" | "forward" | "assign" | "approve" | "decline" | "answer" | "send-message" | "write-note")[];
        };
        AlternativeDto: {
            programme: string;
            programmeName: components["schemas"]["LocalizedDto"];
            /** @enum {string} */
            verdict: "eligible" | "check" | "ineligible" | "unavailable";
        };
        AlternativesDto: {
            /** @description Every programme, best first */
            items: components["schemas"]["AlternativeDto"][];
        };
        TakeCaseDto: {
            /** @description The version of the case that the officer saw */
            version: number;
        };
        AskApplicantDto: {
            /** @description The version of the case that the officer saw */
            version: number;
            /** @description Ids of questions of the form */
            questions: string[];
            message: string;
        };
        WriteMessageDto: {
            body: string;
            /** @enum {string} */
            visibility: "public" | "internal";
            /** @description Accepted, not compared: a message never conflicts */
            version?: number;
        };
        ForwardCaseDto: {
            /** @description The version of the case that the officer saw */
            version: number;
            programme: string;
            /** @description Provider key of the desk */
            operator: string;
            reason: string;
        };
        AssignOperatorDto: {
            /** @description The version of the case that the officer saw */
            version: number;
            /** @description Provider key of the desk */
            operator: string;
        };
        ApproveCaseDto: {
            /** @description The version of the case that the officer saw */
            version: number;
            reason: string;
            /** @description GPU-hours */
            amount?: number;
            /** @description Where it is computed */
            system?: string;
            /**
             * Format: date
             * @description First day
             */
            startsOn?: string;
            /**
             * Format: date
             * @description Last day, not before the first
             */
            endsOn?: string;
        };
        DeclineCaseDto: {
            /** @description The version of the case that the officer saw */
            version: number;
            reason: string;
            /** @description Keys of programmes that may fit better */
            suggestions?: string[];
        };
        AnswerAdviceDto: {
            /** @description The version of the case that the officer saw */
            version: number;
            /** @description What was advised; the organisation reads it */
            reason: string;
        };
        SendMessageDto: {
            body: string;
        };
        AnswerClarificationDto: {
            /** @description Only the questions that were asked */
            answers: {
                [key: string]: unknown;
            };
            message?: string;
        };
        MailSummaryDto: {
            /** Format: uuid */
            id: string;
            recipient: string;
            /** @enum {string} */
            locale: "de" | "en";
            subject: string;
            /** @description Reference of the case */
            tag: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        MailboxDto: {
            items: components["schemas"]["MailSummaryDto"][];
        };
        MailDto: {
            /** Format: uuid */
            id: string;
            recipient: string;
            /** @enum {string} */
            locale: "de" | "en";
            subject: string;
            /** @description Reference of the case */
            tag: string | null;
            /** Format: date-time */
            createdAt: string;
            text: string;
            html: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description word.slug; the web turns it into a sentence */
            code: string;
            detail?: string;
            params?: {
                [key: string]: unknown;
            };
            instance: string;
            errors?: {
                /** @description RFC 6901 pointer into the request body */
                pointer: string;
                code: string;
                params?: {
                    [key: string]: unknown;
                };
            }[];
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
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
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
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
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
    IdentityController_readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description What went wrong */
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
    IdentityController_updateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description What went wrong */
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
    IdentityController_openSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description What went wrong */
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
    IdentityController_closeSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
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
    RegistrationController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
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
    RegistrationController_confirmMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmMailDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
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
    RegistrationController_requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPasswordResetDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
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
    RegistrationController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
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
    ProgrammeController_readCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What matching needs, for the browser. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingCatalogueDto"];
                };
            };
            /** @description What went wrong */
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
    ProgrammeController_listProgrammes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeListDto"];
                };
            };
            /** @description What went wrong */
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
    ProgrammeController_readProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeDto"];
                };
            };
            /** @description What went wrong */
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
    EntryController_listSystems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemListDto"];
                };
            };
            /** @description What went wrong */
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
    EntryController_readSystem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemDto"];
                };
            };
            /** @description What went wrong */
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
    EntryController_listProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderListDto"];
                };
            };
            /** @description What went wrong */
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
    EntryController_readProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderDto"];
                };
            };
            /** @description What went wrong */
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
    EntryController_listServices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceListDto"];
                };
            };
            /** @description What went wrong */
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
    EntryController_listMeasures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureListDto"];
                };
            };
            /** @description What went wrong */
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
    EntryController_listReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceListDto"];
                };
            };
            /** @description What went wrong */
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
    DemandNotesController_leave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandNoteDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
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
    MatchingController_match: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchResultDto"];
                };
            };
            /** @description What went wrong */
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
    NeedLinksController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedNeedDto"];
                };
            };
            /** @description What went wrong */
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
    NeedLinksController_unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedTokenDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
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
    NeedLinksController_openUnsubscription: {
        parameters: {
            query: {
                token: string;
                locale: "de" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page that asks once more */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
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
    NeedLinksController_unsubscribeFromMail: {
        parameters: {
            query: {
                token: string;
                locale: "de" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
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
    NeedLinksController_share: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareLinkDto"];
                };
            };
            /** @description What went wrong */
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
    NeedLinksController_endSharing: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
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
    NeedsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedNeedsDto"];
                };
            };
            /** @description What went wrong */
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
    NeedsController_keep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveNeedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedNeedDto"];
                };
            };
            /** @description What went wrong */
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
    NeedsController_read: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedNeedDto"];
                };
            };
            /** @description What went wrong */
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
    NeedsController_forget: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong */
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
    NeedsController_update: {
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
                "application/json": components["schemas"]["ChangeNeedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedNeedDto"];
                };
            };
            /** @description What went wrong */
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
    ApplicationsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyApplicationsDto"];
                };
            };
            /** @description What went wrong */
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
    ApplicationsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartApplicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationViewDto"];
                };
            };
            /** @description What went wrong */
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
    ApplicationsController_read: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationViewDto"];
                };
            };
            /** @description What went wrong */
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
    ApplicationsController_saveAnswers: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, such as "7" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAnswersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAnswersDto"];
                };
            };
            /** @description What went wrong */
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
    ApplicationsController_dossier: {
        parameters: {
            query?: {
                locale?: "de" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
            /** @description What went wrong */
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
    ApplicationsController_reportExternal: {
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
                "application/json": components["schemas"]["ReportExternalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationViewDto"];
                };
            };
            /** @description What went wrong */
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
    SubmissionController_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same body: one effect, the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitApplicationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationViewDto"];
                };
            };
            /** @description What went wrong */
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
    SubmissionController_withdraw: {
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
                "application/json": components["schemas"]["WithdrawApplicationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationViewDto"];
                };
            };
            /** @description What went wrong */
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
    SubmissionController_requestAdvice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same body: one effect, the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestAdviceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationViewDto"];
                };
            };
            /** @description What went wrong */
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
    DeskController_queue: {
        parameters: {
            query?: {
                view?: "new" | "mine" | "waiting" | "forwarded" | "done" | "all";
                /** @description The `next` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueDto"];
                };
            };
            /** @description What went wrong */
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
    DeskController_destinations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestinationsDto"];
                };
            };
            /** @description What went wrong */
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
    DeskController_read: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseViewDto"];
                };
            };
            /** @description What went wrong */
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
    DeskController_others: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlternativesDto"];
                };
            };
            /** @description What went wrong */
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
    DeskController_take: {
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
                "application/json": components["schemas"]["TakeCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseViewDto"];
                };
            };
            /** @description What went wrong */
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
    DeskController_ask: {
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
                "application/json": components["schemas"]["AskApplicantDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseViewDto"];
                };
            };
            /** @description What went wrong */
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
    DeskController_write: {
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
                "application/json": components["schemas"]["WriteMessageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseViewDto"];
                };
            };
            /** @description What went wrong */
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
    DecisionController_forward: {
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
                "application/json": components["schemas"]["ForwardCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseViewDto"];
                };
            };
            /** @description What went wrong */
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
    DecisionController_assign: {
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
                "application/json": components["schemas"]["AssignOperatorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseViewDto"];
                };
            };
            /** @description What went wrong */
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
    DecisionController_approve: {
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
                "application/json": components["schemas"]["ApproveCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseViewDto"];
                };
            };
            /** @description What went wrong */
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
    DecisionController_decline: {
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
                "application/json": components["schemas"]["DeclineCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseViewDto"];
                };
            };
            /** @description What went wrong */
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
    DecisionController_answer: {
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
                "application/json": components["schemas"]["AnswerAdviceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseViewDto"];
                };
            };
            /** @description What went wrong */
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
    ConversationController_send: {
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
                "application/json": components["schemas"]["SendMessageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationViewDto"];
                };
            };
            /** @description What went wrong */
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
    ConversationController_answer: {
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
                "application/json": components["schemas"]["AnswerClarificationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationViewDto"];
                };
            };
            /** @description What went wrong */
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
    MailboxController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxDto"];
                };
            };
            /** @description What went wrong */
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
    MailboxController_read: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDto"];
                };
            };
            /** @description What went wrong */
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
