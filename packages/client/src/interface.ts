// Written by `npm run generate` from packages/server/openapi.json. Change the routes of the service, not this file.
export interface paths {
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The facts of a notice, where each stands, and what it does not say
         * @description Nothing is stored. Post the contract of the answer, with an authority, to /v1/searches or /v1/matches
         */
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obligation-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a contract owes, how much is filled and what is left, without the suppliers
         * @description The question of a match; what it says of suppliers changes nothing. What is due is told to the cent or not at all: an estimate is never a debt. Nothing is stored. explain and language as for /v1/searches
         */
        post: operations["assessObligation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threshold-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does the estimate of a contract reach the European threshold
         * @description By the threshold of the day of publication. A contract without that day is asked for today in Amsterdam. Nothing is stored. explain and language as for /v1/searches
         */
        post: operations["assessThreshold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/valuations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What hires, placements, internships, purchases and hours are worth, and what is short
         * @description By the building blocks that bind the contract. Give dueCents to be told what is short and what follows from that. Counts and bands only: there is no place for a person. Nothing is stored. explain and language as for /v1/searches
         */
        post: operations["valueEfforts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/term-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Until when may a decision take, can somebody object, or does a temporary badge run
         * @description By the Algemene wet bestuursrecht, with public holidays and what makes a term stand still; the year of a badge by the rules of an authority. Nothing is stored. explain and language as for /v1/searches
         */
        post: operations["assessTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is owed, and which suppliers can fill it with what is needed
         * @description A need in somebody's own words, conditions, facets whose counts stay true when one is chosen, and pages. Without words the lists are those of POST /v1/matches. Nothing is stored. With explain=true every finding comes in words as well: Dutch or English, the language of the query, else of Accept-Language, else Dutch
         */
        post: operations["searchSuppliers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Of many contracts: what is left, how many suppliers count, and whether the first of them can fill it
         * @description The answer is a line of JSON for each question, in their order, each as soon as it is there: thousands need not wait for the last, and neither side holds them all. All questions are checked before the first line: a batch with a mistake is refused whole, with every mistake. The last line says that this was all, or what went wrong. Totals, order, scores and euros are those of /v1/searches. Nothing is stored
         */
        post: operations["searchBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Why is a supplier not among those that count, and what is the least that would change it
         * @description The question of a search, with the id or the name of a supplier: the condition or the rule that keeps it out, with its facts, and at most three sets of changes, each exact and none larger than needed. A set that is about the question only carries it. Nothing is stored. explain and language as for /v1/searches
         */
        post: operations["findPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/next-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What to do when a search finds nobody, or too few
         * @description Step by step, each with what it would give: a condition left out, the same branch of the CPV, temporary badges, firms that work here and sit elsewhere, other building blocks. A step that is a question can be posted to /v1/searches with its need and filters. Nothing is stored. explain and language as for /v1/searches
         */
        post: operations["findNextBest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * CPV codes under which a need in words is bought
         * @description At most five, likeliest first, each with how sure it is and the words that led there. A place in the words is no part of what is bought. The labels in the language of the query, else of Accept-Language, else in Dutch
         */
        get: operations["proposeCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names of suppliers and labels of codes, while somebody types
         * @description At most ten of each, best first; misspellings are forgiven. The labels in the language of the query, else of Accept-Language, else in Dutch
         */
        get: operations["suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mixes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What to buy from whom, so that it fills what is left by a day
         * @description At most three mixes in whole cents, each with the proof that nothing is better, or with a bound and the gap; or the smallest set of demands that clash and how little would be enough. The suppliers are brought along, or found in the register by the question of a search. Nothing is stored. Everything together takes 15 seconds at most: what was found by then is the answer. explain and language as for /v1/searches
         */
        post: operations["planPurchases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fillable-obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which open obligations could a supplier fill
         * @description Each obligation stands where its own search has the supplier, ranked the same way. Asked are the obligations in the body, and those of the contracts that the register lists for everybody; what others asked for in a match never. Nothing is stored. explain and language as for /v1/searches
         */
        post: operations["findFillableObligations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whom to invite for a single or multiple private tender
         * @description Where a firm sits or works never counts: points for place are left out and a condition on place is refused. Equals take turns: who was invited least of late first, then by the seed; without one the question gives it. A person records the reason; until then the answer says that it is missing. Nothing is stored: the answer is what a buyer keeps. explain and language as for /v1/searches
         */
        post: operations["inviteSuppliers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/market-tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Are there suppliers for a reserved contract
         * @description How many qualify today, how many within twelve months and by what, their capacity together, how many could perform it alone, and the elements for the notice (BT-71, BT-736). What is not known is counted apart. Without words or a division it counts the division of the CPV codes. Nothing is stored. explain and language as for /v1/searches
         */
        post: operations["testMarket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is owed, which suppliers can fill it, and a receipt
         * @description The receipt holds everything the answer rests on, and is never changed. A need in words is answered as POST /v1/searches answers it, and recorded with how it was read; facets and marks are not recorded. With an Idempotency-Key it is recorded once, however often it is sent
         */
        post: operations["createMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{matchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a match
         * @description The same bytes as when it was created
         */
        get: operations["findMatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{matchId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The obligation and the warnings of a match, in words
         * @description Dutch or English: the language of the query, else of Accept-Language, else Dutch
         */
        get: operations["explainMatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recorded-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a contract owes, and a receipt
         * @description Answers as POST /v1/obligation-assessments does; the receipt holds everything the answer rests on, and is never changed
         */
        post: operations["createAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recorded-valuations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What efforts are worth, and a receipt
         * @description Answers as POST /v1/valuations does; the receipt holds everything the answer rests on, and is never changed
         */
        post: operations["createValuation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recorded-reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a supplier may perform a reserved contract, and a receipt
         * @description Answers as POST /v1/reservation-assessments does; the receipt holds everything the answer rests on, and is never changed
         */
        post: operations["createReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recorded-mixes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What to buy from whom, and a receipt
         * @description Answers as POST /v1/mixes does; the receipt holds everything the answer rests on, and is never changed
         */
        post: operations["createMix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipts/{receiptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A receipt of any kind
         * @description Its place in the chain, and what it says as long as that is kept
         */
        get: operations["findReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipt-erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take away what need no longer be kept
         * @description Payloads of receipts, files of evidence and versions of profiles whose time to be kept has ended, by the periods of the region. Receipts say which; the chain keeps their digests and still verifies. Twice is the same as once
         */
        post: operations["eraseEndedPayloads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long everything is kept, and what of it has ended
         * @description Look here before POST /v1/receipt-erasures: it tells how much would go. The periods are set by whoever runs the service, with sroi retention set: one that is broken into cannot shorten what it must keep
         */
        get: operations["listRetentionPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipt-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that was recorded, as one signed file
         * @description Every receipt from a position on, with what its answer rests on, of one moment. `sroi verify` checks it without this service: docs/receipts-export.md has the format. The last line is the signature: a file without it was cut off
         */
        get: operations["exportReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public keys with which the record is signed
         * @description The newest receipt of every tenant is signed each day and with each export. With these keys anybody can check that without us
         */
        get: operations["listSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservation-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * May this supplier perform a reserved contract
         * @description By articles 2.82 and 2.82a of the Aanbestedingswet 2012, which are the same for every authority. The supplier is one of the register (supplierId), or its facts are given (supplier). Nothing is stored. explain and language as for /v1/searches
         */
        post: operations["assessReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservation-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * May this contract be reserved, and which codes does the notice get
         * @description To reserve is a choice of the buyer; those who may take part still compete. Whether there are firms for it: /v1/market-tests. Nothing is stored. explain and language as for /v1/searches
         */
        post: operations["planReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/label-pathways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which official labels can a firm have by a day, which not and why, and when must it start
         * @description A plan: the issuer of a label measures and decides itself. A firm that will change asks again with the facts it will have. Nothing is stored. explain and language as for /v1/searches
         */
        post: operations["planLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/label-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does a firm have on a day what the issuers of labels ask, and what is its measured contribution
         * @description Requirement by requirement. It foretells nothing: the issuer measures and decides itself. Nothing is stored. explain and language as for /v1/searches
         */
        post: operations["assessLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The suppliers of the register, page by page
         * @description In order of id. A cursor names the revision that the first page was read at: a run of pages is of one revision, whatever changes meanwhile. To look for suppliers that fit a contract: /v1/searches
         */
        get: operations["listSuppliers"];
        put?: never;
        /**
         * A supplier enters the register
         * @description Nobody finds it before it is published: POST /v1/publications. Somebody who acts for a firm enters that firm alone, without labels, standing and counts of workers: those are for the region to say
         */
        post: operations["enterSupplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers/{supplierId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The facts of a supplier, each with its evidence and its dates
         * @description As the register has them, and as searches read them. The contact is that of the firm, never a person's. With revision: as they stood then
         */
        get: operations["findSupplier"];
        /**
         * Other facts of a supplier, all of them
         * @description Nobody finds it before it is published: POST /v1/publications. What was known before stays: GET /v1/suppliers/{supplierId}/versions
         */
        put: operations["changeSupplier"];
        post?: never;
        /**
         * A supplier leaves the register
         * @description Earlier versions and revisions keep it, and searches find it until that is published: POST /v1/publications
         */
        delete: operations["removeSupplier"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers/{supplierId}/offerings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a supplier offers, in its own words
         * @description In order of id, page by page. A cursor names the revision, as for /v1/suppliers
         */
        get: operations["listOfferings"];
        /**
         * What a supplier offers, all of it
         * @description All its other facts stay. Nobody finds it before it is published: POST /v1/publications
         */
        put: operations["changeOfferings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers/{supplierId}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A supplier as it stands in the register, published or not
         * @description Its ETag is what a change is sent with
         */
        get: operations["findRegistration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers/{supplierId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the register knew of a supplier through time
         * @description Newest first, page by page, of a supplier that left too
         */
        get: operations["listSupplierVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have searches find what the register knows
         * @description Of the suppliers that are named, or of all that changed. Every replica has it within two seconds. Where nothing differs nothing is written, and the answer is 200 with the revision as it was
         */
        post: operations["publishSuppliers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the register and what is published differ, field by field
         * @description In order of the id of the supplier, page by page
         */
        get: operations["listPendingPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your contracts, page by page
         * @description In the order in which they were kept
         */
        get: operations["listContracts"];
        put?: never;
        /**
         * Keep a contract, to follow what it owes
         * @description A contractor keeps its own, a contract manager those of the authority. The other sees it where it names both. It is not shown to suppliers: what they see open is listed apart
         */
        post: operations["createContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A contract as it stands
         * @description Also one that is over
         */
        get: operations["findContract"];
        /**
         * What a contract says from now on, all of it
         * @description Earlier versions are kept. The authority stays as it is
         */
        put: operations["changeContract"];
        post?: never;
        /**
         * A contract that is over
         * @description It is kept, can be read, and is not changed any more
         */
        delete: operations["archiveContract"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/fillings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One more thing that fills a part of what is owed
         * @description Beside those that are there. It takes no If-Match: what two people add at once is both there. Send an Idempotency-Key, so that it is added once
         */
        post: operations["addFilling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}/obligation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a contract owes as it stands, how much is filled and what is left
         * @description As /v1/obligation-assessments answers it for the same facts. Nothing is stored
         */
        get: operations["assessKeptContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The files that were handed in last
         * @description The newest first, at most 50
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Hand in a file with suppliers, labels, offerings or contracts, to have it checked
         * @description Nothing of it is written before somebody accepts it. The answer comes as soon as the file is in; ask its address how far the check is. Contracts are for who may change them one by one (change-contract): rows of others are quarantined. The columns are those of /v1/import-templates, with their Dutch or English names
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a file is, and what becomes of its rows
         * @description Ask again while it is uploaded, checking or accepting
         */
        get: operations["findImport"];
        put?: never;
        post?: never;
        /**
         * Give a file up
         * @description Nothing of it is written. What was accepted stays
         */
        delete: operations["cancelImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What becomes of each row, page by page
         * @description In the order of the file. Kept for thirty days
         */
        get: operations["listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write what was checked
         * @description All rows that are accepted or changed, in one transaction; quarantined rows stay out. What somebody changed in the register meanwhile is not overwritten: such a row becomes changed-meanwhile. Suppliers enter the register, and are found when it is published. No body is sent
         */
        post: operations["acceptImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the register knows, as a file
         * @description Published or not. The kind of file by Accept: text/csv, a workbook, or application/json; without one, text/csv. It comes back in unchanged: an import of it changes nothing. No cell is a formula
         */
        get: operations["exportRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An empty file with the columns of a kind, and one row as an example
         * @description The kind of file by Accept: text/csv or a workbook. The names of the columns in the language of the query, else of Accept-Language, else in Dutch
         */
        get: operations["findImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/firm-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Firms that have said something of themselves, page by page
         * @description In order of scheme and number. A firm sees its own
         */
        get: operations["listFirmProfiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/firm-profiles/{scheme}/{value}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a firm says of itself
         * @description The newest version, or the one that a case names. One profile serves every case, and the register
         */
        get: operations["findFirmProfile"];
        /**
         * Save what a firm says of itself, all of it
         * @description Save and go on later: what is left out is not known yet. The first is saved without If-Match. Earlier versions are kept; what says the same makes no other. Somebody of the region can save for a firm, and that is marked
         */
        put: operations["saveFirmProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/firm-profiles/{scheme}/{value}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a firm stands by the criteria of admission, and which labels it can still get
         * @description Criterion by criterion, with what is not known, by the rules of the region and by the labels that somebody checked. It decides nothing. Nothing is stored. explain and language as for /v1/searches
         */
        get: operations["assessFirmProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/firm-profiles/{scheme}/{value}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter a firm in the register by its profile, or bring its entry up to date
         * @description What only the region says stays as it was, or comes from what was checked where somebody of the region does this. Nobody finds it before it is published: POST /v1/publications. No body is sent
         */
        post: operations["registerFirmProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files that were handed in, page by page
         * @description In the order in which they were handed in. A file that is in several cases comes once for each. A committee member sees those of cases
         */
        get: operations["listEvidence"];
        put?: never;
        /**
         * Hand in a file as evidence
         * @description One file, under its own Content-Type. It is looked over by its own bytes and scanned for malware before it is kept: a file that is not what it says, that nobody could read later, that can run something or that is not clean is refused, and nothing is kept. The same file is kept once, whoever hands it in; sending it again changes nothing. Name it by its sha256 in a profile or a case
         */
        post: operations["keepEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is known of a file, and whose it is
         * @description Its bytes are at /v1/evidence/{sha256}/content
         */
        get: operations["findEvidence"];
        put?: never;
        post?: never;
        /**
         * Take back a file that was handed in by mistake
         * @description The firm no longer has it; when nobody else has it, it is gone. A file that a case leans on stays: what is on record is not taken away
         */
        delete: operations["takeEvidenceBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/{sha256}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file itself
         * @description To be saved, never to be shown by a browser of itself. Who opened it is on record
         */
        get: operations["readEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/label-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Labels on record, page by page
         * @description As they stand, in the order in which they were put on record. A firm sees its own
         */
        get: operations["listLabelRecords"];
        put?: never;
        /**
         * Write down what was found of a label of a firm
         * @description A label that is checked in a case is on record by that. It changes no verdict and no case: whoever decides reads it
         */
        post: operations["enterLabelRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/label-records/{labelRecordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A label on record, as it stands
         * @description Earlier versions are kept: /v1/label-records/{labelRecordId}/versions
         */
        get: operations["findLabelRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/label-records/{labelRecordId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was found of a label each time, page by page
         * @description The newest first
         */
        get: operations["listLabelRecordVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/label-records/{labelRecordId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down that somebody looked at a label again
         * @description Of a label that is in doubt it says whether it still is. It changes no verdict and no case: whoever decides reads it
         */
        post: operations["checkLabelAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/label-records/{labelRecordId}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a label in doubt, on a signal that was substantiated
         * @description Until somebody looks again and says that the doubt is gone, nobody counts on it. It changes no verdict and no case: whoever decides reads it: a badge is suspended or withdrawn by a decision
         */
        post: operations["suspendLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose rules can be asked for
         * @description All Dutch municipalities, the State and the regions whose rules are known, and last the id for any other buyer. Most municipalities have no rule set here: asking is possible, the answer is unknown
         */
        get: operations["listAuthorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorities/{authorityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An authority, and the layers of rules that hold for it
         * @description National law, the region, the municipality: base first. One without a rule set of its own has the layers that hold for everybody
         */
        get: operations["findAuthority"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorities/{authorityId}/provisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is in force for an authority on a day, as known at a moment, provision by provision
         * @description All its layers read as one: what a layer replaces is left out while the other holds
         */
        get: operations["listProvisionsOfAuthority"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rule sets that are known, page by page
         * @description In order of id, each in its newest version and without its provisions
         */
        get: operations["listRuleSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rule-sets/{ruleSetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A rule set in its newest version, and which versions there are
         * @description With every provision through time, each with its source, how sure it is, the days on which it holds and since when it could be known
         */
        get: operations["findRuleSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rule-sets/{ruleSetId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version of a rule set, as it was published
         * @description A version never changes: what a receipt names can be read here
         */
        get: operations["findRuleSetVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rule-sets/{ruleSetId}/provisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a rule set and those underneath say on a day, as known at a moment, provision by provision
         * @description Both clocks of a rule: the days on which it holds, and since when it could be known. Building blocks are the topic buildingBlocks
         */
        get: operations["listProvisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rule-sets/{ruleSetId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a version of a rule set, once and for all
         * @description Checked as sroi rules check does, with everything that is wrong at once. A version that was published never changes: a correction is another version. What holds for the whole region is for its coordinator, what holds in an authority for who works there
         */
        post: operations["publishRuleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rule-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is wrong with a rule set
         * @description As sroi rules check: its shape, and what it means together with what it builds on. A rule set that is wrong is answered, not refused. Nothing is stored
         */
        post: operations["checkRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rule-comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What one rule set has otherwise than another
         * @description As sroi rules diff: in words, with the days and the contracts that each difference touches. Nothing is stored
         */
        post: operations["compareRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rule-boundaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where the answers of a rule set flip
         * @description As sroi rules boundaries: a question just below, at and just above each edge, and what the rules say there. At most 2 000 edges. Nothing is stored
         */
        post: operations["findRuleBoundaries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rule-simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What other rules would mean for these contracts
         * @description As sroi rules what-if: who owes more, who owes less, what efforts are worth, and how many euros move. Each question is asked under both. Nothing is stored
         */
        post: operations["simulateRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public-holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The days of a year on which no term ends
         * @description Public holidays, and the days that a decree equates with them, by the rules that hold on each day. Weekends are not listed. /v1/term-assessments reckons with them
         */
        get: operations["listPublicHolidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vocabularies/cpv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The codes of the procurement vocabulary, page by page
         * @description CPV 2008 with the official labels in Dutch and English, in order of code. The same for everybody: it may be kept for a minute
         */
        get: operations["listCpvCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vocabularies/cpv/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A code of the procurement vocabulary, with what is directly above and below it
         * @description CPV 2008. The same for everybody: it may be kept for a minute
         */
        get: operations["findCpvCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vocabularies/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The official labels of which the rules are known, with their levels
         * @description Suppliers can hold other labels as well. The same for everybody: it may be kept for a minute
         */
        get: operations["listLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vocabularies/target-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The target groups that the building blocks of the rules speak of, by their codes
         * @description The code is what an effort says in its group. Which group is worth what: /v1/rule-sets/{ruleSetId}/provisions with topic=buildingBlocks
         */
        get: operations["listTargetGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admission-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases from application to label as they stand today, what waits longest first
         * @description A firm sees its own. How many there are in each state is told of all of them, not of the page
         */
        get: operations["listAdmissionCases"];
        put?: never;
        /**
         * Open a case for a firm that applies
         * @description A draft: the application itself is an event of the case. The firm is in the register, and has no case that has not ended. Who has an interest in the firm opens none
         */
        post: operations["openAdmissionCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admission-cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case with its record, how it stands, what waits, and what you can do
         * @description As you may see it: a vote is secret until it is decided where the region says so, and a firm is told what was decided. Who has an interest in the firm does not open it
         */
        get: operations["findAdmissionCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admission-cases/{caseId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is on the record of a case, the first one first
         * @description All of it that you may see. Nothing on record is ever changed or taken out
         */
        get: operations["listCaseEvents"];
        put?: never;
        /**
         * Put something on the record of a case
         * @description The rules of docs/admission.md say what can happen, who may, and why. What is refused names every rule that forbids it. A vote may be sent with If-Match: *
         */
        post: operations["actOnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admission-procedure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the region decides on admissions
         * @description The newest. A case keeps the one of the day of its application, but for the committee and the mandates, which have days of their own
         */
        get: operations["findAdmissionProcedure"];
        /**
         * Lay down how the region decides on admissions, all of it
         * @description As the next number; what was laid down before is kept. What is left out is not laid down, and the rules then refuse what leans on it. The first time send If-Match: "0"
         */
        put: operations["changeAdmissionProcedure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admission-handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give every case of a colleague that has not ended to somebody else, or take them over
         * @description One event in each case, in the name of who asks. All of them, or none
         */
        post: operations["handOverCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who takes part in cases, under their pseudonyms, page by page
         * @description Whoever is a member as a person has one, and so has whoever ever did something in a case. A committee and a mandate name people by it
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody who takes part in cases
         * @description Their pseudonym, what colleagues see, and by which memberships they are here
         */
        get: operations["findPerson"];
        /**
         * What colleagues see of somebody
         * @description A name, or what they do. It is on no record and in no receipt, and goes when they are forgotten
         */
        put: operations["labelPerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is what in this region, page by page
         * @description In the order in which they became members, those that ended too
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Somebody becomes a member
         * @description An organisation, a person or a registered machine. They are let in within seconds
         */
        post: operations["createMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A member
         * @description Its ETag is what a change is sent with
         */
        get: operations["findMember"];
        /**
         * Another role, another end, or that somebody looked whether it is still right
         * @description Who it is stays. The last administrator of a region stays one. Somebody whose membership ended is refused within seconds
         */
        put: operations["changeMember"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/session-endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A member is signed out of this region, on every device
         * @description A person, or everybody who signed in for an organisation; at once, on every replica. Sessions in which another region was chosen, and those of who is also a member of another and chose none, go on. Who is still a member can sign in again
         */
        post: operations["endSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys of this region, page by page
         * @description In the order in which they were made, with those that no longer work. Nothing in it opens anything
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * A key for a machine
         * @description Shown this once. It is kept nowhere, so that a request that is repeated makes another key: there is no Idempotency-Key here. A machine has at most two keys that work
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A key, without its secret
         * @description Whether it works, until when, and when it was last used
         */
        get: operations["findApiKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{keyId}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The key no longer works
         * @description Within 30 seconds on every replica. A key that was revoked before stays as it was
         */
        post: operations["revokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what with what, page by page
         * @description The newest first. Each reading of it is a line of it as well, and comes first in its own answer. What was asked, looked at and refused is in it; what was searched is not
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This description
         * @description OpenAPI 3.1, written by the routes themselves
         */
        get: operations["describeInterface"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A case from application to label */
        AdmissionCase: {
            /** Format: uuid */
            id: string;
            /** @description What people call it: 2026-7K3PQD2M */
            reference: string;
            applicant: {
                scheme: string;
                value: string;
            };
            /** @description Of the firm, as the register had it when the case was opened */
            name: string;
            /**
             * @description What was last decided or done; dates make a state of it
             * @enum {string}
             */
            stage: "draft" | "submitted" | "incomplete" | "under-review" | "advised" | "admitted-temporarily" | "extended" | "admitted-full" | "refused" | "left-aside" | "withdrawn";
            /** @description Who treats it; null: nobody yet, or none of your business */
            holder: string | null;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            openedOn: string;
            /** @description How many events are on its record. The ETag is this number in quotes */
            version: number;
            /** @description The procedure that it is treated by */
            procedureNumber: number;
        };
        AdmissionCasePage: {
            items: components["schemas"]["AdmissionCaseSummary"][];
            /** @description Where the next page starts; null: this is the last */
            nextCursor: string | null;
            /** @description Of all cases that you reach and that the question asks for, whatever the state: not of this page alone */
            counts: {
                /** @enum {string} */
                state: "draft" | "submitted" | "incomplete" | "under-review" | "advised" | "admitted-temporarily" | "extended" | "label-awaited" | "label-under-check" | "admitted-full" | "suspended" | "objection" | "refused" | "left-aside" | "lapsed" | "withdrawn";
                cases: number;
                /** @description Of these, those of which the day has passed */
                late: number;
            }[];
        };
        /** @description A case as it stands today */
        AdmissionCaseSummary: {
            /** Format: uuid */
            id: string;
            /** @description What people call it: 2026-7K3PQD2M */
            reference: string;
            applicant: {
                scheme: string;
                value: string;
            };
            /** @description Of the firm, as the register had it when the case was opened */
            name: string;
            /**
             * @description What was last decided or done; dates make a state of it
             * @enum {string}
             */
            stage: "draft" | "submitted" | "incomplete" | "under-review" | "advised" | "admitted-temporarily" | "extended" | "admitted-full" | "refused" | "left-aside" | "withdrawn";
            /** @description Who treats it; null: nobody yet, or none of your business */
            holder: string | null;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            openedOn: string;
            /** @description How many events are on its record. The ETag is this number in quotes */
            version: number;
            /** @description The procedure that it is treated by */
            procedureNumber: number;
            /** @enum {string} */
            state: "draft" | "submitted" | "incomplete" | "under-review" | "advised" | "admitted-temporarily" | "extended" | "label-awaited" | "label-under-check" | "admitted-full" | "suspended" | "objection" | "refused" | "left-aside" | "lapsed" | "withdrawn";
            /**
             * @description In an objection or a suspension: what it would be without
             * @enum {string}
             */
            beneath: "draft" | "submitted" | "incomplete" | "under-review" | "advised" | "admitted-temporarily" | "extended" | "label-awaited" | "label-under-check" | "admitted-full" | "suspended" | "objection" | "refused" | "left-aside" | "lapsed" | "withdrawn";
            /** @description As the register shows it. Null: none, or not known */
            standing: ("applied" | "temporary" | "full" | "refused" | "withdrawn") | null;
            /**
             * Format: date
             * @description The first day on which it stands so, as far as its last event tells
             * @example 2027-03-01
             */
            from: string;
            /** @description The last day, when nothing more happens; null: no end */
            until: string | null;
            /** @description What waits first */
            deadline: {
                /** @enum {string} */
                kind: "completion" | "leaving-aside" | "decision" | "default" | "hearing" | "badge-end" | "awaited-label" | "objection" | "objection-decision";
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                lastDay: string;
            } | null;
            /** @description What colleagues call who treats it */
            holderLabel: string | null;
        };
        /** @description A case with its record, as you may see it */
        AdmissionCaseView: {
            case: components["schemas"]["AdmissionCase"];
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            knownAt: string;
            stands: {
                /** @enum {string} */
                state: "draft" | "submitted" | "incomplete" | "under-review" | "advised" | "admitted-temporarily" | "extended" | "label-awaited" | "label-under-check" | "admitted-full" | "suspended" | "objection" | "refused" | "left-aside" | "lapsed" | "withdrawn";
                /** @enum {string} */
                beneath: "draft" | "submitted" | "incomplete" | "under-review" | "advised" | "admitted-temporarily" | "extended" | "label-awaited" | "label-under-check" | "admitted-full" | "suspended" | "objection" | "refused" | "left-aside" | "lapsed" | "withdrawn";
                /** @description As the register shows it. Null: none, or not known */
                standing: ("applied" | "temporary" | "full" | "refused" | "withdrawn") | null;
                from: string | null;
                until: string | null;
                badge: components["schemas"]["Finding"];
            };
            deadlines: {
                /** @enum {string} */
                kind: "completion" | "leaving-aside" | "decision" | "default" | "hearing" | "badge-end" | "awaited-label" | "objection" | "objection-decision";
                about: string | null;
                lastDay: string | null;
                finding: components["schemas"]["Finding"];
                reminders: string[];
            }[];
            /** @description What you can do now, in the order of a case */
            next: {
                /** @enum {string} */
                type: "reapplication-allowed" | "application-submitted" | "document-added" | "completion-requested" | "application-completed" | "review-started" | "criterion-judged" | "decision-delayed" | "interest-declared" | "case-handed-over" | "hearing-offered" | "hearing-closed" | "hearing-skipped" | "advice-given" | "case-returned" | "proposal-made" | "vote-cast" | "round-opened" | "temporary-admission-decided" | "full-admission-decided" | "refusal-decided" | "leaving-aside-decided" | "decision-sent" | "label-applied" | "label-handed-in" | "label-checked" | "extension-asked" | "extension-given" | "extension-refused" | "suspension-decided" | "suspension-lifted" | "withdrawal-decided" | "firm-withdrew" | "default-notice-received" | "objection-lodged" | "objection-adjourned" | "objection-upheld" | "objection-rejected" | "objection-withdrawn";
                /** @description In which of your roles */
                roles: ("firm" | "coordinator" | "member" | "chair" | "board" | "machine")[];
                /** @description The last day of a term that waits for it */
                until: string | null;
                /** @description What stands in the way of everybody */
                first: components["schemas"]["Finding"][];
            }[];
            found: {
                criterion: string;
                /** @enum {string} */
                verdict: "met" | "not-met" | "unknown";
                /** @enum {string} */
                basedOn: "applicant" | "others";
                /** @description The pseudonym; empty: none of your business */
                by: string;
                id: string;
            }[];
            /** @description Of what is open, those that you may see */
            votes: {
                id: string;
                /** @enum {string} */
                kind: "admission" | "full" | "leaving-aside" | "extension" | "suspension" | "withdrawal" | "objection";
                /** @description The pseudonym; empty: none of your business */
                by: string;
                /** @enum {string} */
                choice: "yes" | "no";
                criteria: {
                    criterion: string;
                    /** @enum {string} */
                    verdict: "met" | "not-met" | "unknown";
                    sentence: string;
                }[];
                replaced: boolean;
            }[];
            decisions: {
                id: string;
                /** @enum {string} */
                type: "reapplication-allowed" | "application-submitted" | "document-added" | "completion-requested" | "application-completed" | "review-started" | "criterion-judged" | "decision-delayed" | "interest-declared" | "case-handed-over" | "hearing-offered" | "hearing-closed" | "hearing-skipped" | "advice-given" | "case-returned" | "proposal-made" | "vote-cast" | "round-opened" | "temporary-admission-decided" | "full-admission-decided" | "refusal-decided" | "leaving-aside-decided" | "decision-sent" | "label-applied" | "label-handed-in" | "label-checked" | "extension-asked" | "extension-given" | "extension-refused" | "suspension-decided" | "suspension-lifted" | "withdrawal-decided" | "firm-withdrew" | "default-notice-received" | "objection-lodged" | "objection-adjourned" | "objection-upheld" | "objection-rejected" | "objection-withdrawn";
                /** @enum {string} */
                kind: "admission" | "full" | "leaving-aside" | "extension" | "suspension" | "withdrawal" | "objection";
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /** @description The pseudonym; empty: none of your business */
                by: string;
                preparedBy: string[];
                sentOn: string | null;
            }[];
            hearings: {
                subject: string;
                /** @enum {string} */
                state: "offered" | "closed" | "skipped";
                until: string | null;
            }[];
            labels: {
                id: string;
                label: {
                    scheme: string;
                    level: string | null;
                    issuer: string;
                    number: string;
                    period: {
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        from: string;
                        until: string | null;
                    };
                };
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                receivedOn: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
                check: {
                    /** @enum {string} */
                    result: "valid" | "invalid" | "not-listed";
                    /** @description The pseudonym; empty: none of your business */
                    by: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    on: string;
                    /** @enum {string} */
                    level: "self-declared" | "document" | "register" | "audited";
                    source: string;
                } | null;
            }[];
            objections: {
                id: string;
                against: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                receivedOn: string;
                adjournment: {
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    sentOn: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    newLastDay: string;
                } | null;
                isOpen: boolean;
            }[];
            events: components["schemas"]["SeenCaseEvent"][];
            myRoles: ("firm" | "coordinator" | "member" | "chair" | "board" | "machine")[];
            me: components["schemas"]["Person"] | null;
            people: components["schemas"]["Person"][];
            procedure: components["schemas"]["Procedure"];
        };
        /** @description Euros are whole cents; another currency stays as published */
        Amount: {
            /** @description Whole euro cents */
            cents?: number;
            currency?: string;
            published?: string;
            /** @enum {string} */
            vat?: "excluding" | "including";
            /** @description Whole hundredths of a per cent: 500 is 5 % */
            vatRateBasisPoints?: number;
        };
        /** @description A key for a machine, without its secret */
        ApiKey: {
            /** Format: uuid */
            id: string;
            /** @description The machine it is for. A machine has at most two keys that work: the old one and the one that follows it */
            name: string;
            scopes: string[];
            /** @description From where it may be used; empty: from anywhere */
            networks: string[];
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            createdAt: string;
            createdBy: {
                issuer: string;
                subject: string;
            };
            /**
             * Format: date-time
             * @description From this moment on it no longer works
             * @example 2027-03-01T09:30:00Z
             */
            expiresAt: string;
            /** @description Null: it was not revoked */
            revokedAt: string | null;
            /** @description The last day it was used on, in UTC; null: never */
            usedOn: string | null;
        };
        ApiKeyPage: {
            items: components["schemas"]["ApiKey"][];
            /** @description Where the next page starts; null: this is the last */
            nextCursor: string | null;
        };
        /** @description What a contract owes, recorded */
        AssessmentReceipt: {
            /** Format: uuid */
            id: string;
            /** @constant */
            format: 2;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            createdAt: string;
            matcher: string;
            actor: {
                /**
                 * Format: uuid
                 * @description A pseudonym
                 */
                id: string;
                /** @description SHA-256 of the canonical JSON of { issuer, organisation, salt, subject }: only who has the salt can tell who it was */
                commitment: string;
            } | null;
            /** @description The place in the chain of receipts, from 1, without gaps */
            position: number;
            previousHash: string | null;
            /** @description SHA-256 of the canonical JSON (RFC 8785) of this receipt without position, previousHash, payloadDigest and hash */
            payloadDigest: string;
            /** @description SHA-256 of the canonical JSON of { position, previousHash, payloadDigest } */
            hash: string;
            /** @constant */
            kind: "assessment";
            /** @description As it was read */
            question: {
                [key: string]: unknown;
            };
            authority: {
                name: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                point: {
                    x: number;
                    y: number;
                } | null;
            };
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            knownAt: string;
            ruleSets: {
                id: string;
                version: string;
                sha256: string;
            }[];
            register: {
                id: string;
                revision: number;
                /** @description Of all that was published up to that revision; null where it is not known */
                digest?: string | null;
            };
            outcome: components["schemas"]["RecordedAssessment"];
        };
        /** @description Who did what with what, and how it ended */
        AuditEvent: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            at: string;
            /** @description Null: a visitor */
            actor: {
                /**
                 * Format: uuid
                 * @description A pseudonym, as receipts have it
                 */
                id: string;
                /** @description Null: it was forgotten who that is */
                who: {
                    issuer: string;
                    subject: string;
                    organisation: {
                        scheme: string;
                        value: string;
                    } | null;
                } | null;
            } | null;
            /** @enum {string} */
            role: "visitor" | "contractor" | "supplier" | "coordinator" | "committee-member" | "buyer" | "contract-manager" | "platform-administrator" | "auditor" | "machine";
            action: string;
            object: string;
            /** @description Null: it is about no single one, or was refused */
            objectId: string | null;
            /** @enum {string} */
            result: "done" | "refused" | "failed";
            /** @description How often within the minute that begins at `at`: who does the same again has one line more for all of those times */
            times: number;
            /** @description The network, never the whole address: /24 of IPv4, /48 of IPv6. Null: the command line */
            origin: string | null;
            traceId: string;
        };
        AuditEventPage: {
            items: components["schemas"]["AuditEvent"][];
            /** @description Where the next page starts; null: this is the last */
            nextCursor: string | null;
        };
        Authority: {
            id: string;
            name: {
                nl: string;
                en: string;
            };
            /** @description The number in the national list of municipalities; null for the State, a region and any other buyer */
            code: string | null;
            /** @description Null: no rule set of its own is known, so what is owed is unknown */
            ruleSet: string | null;
        };
        AuthorityWithLayers: {
            id: string;
            name: {
                nl: string;
                en: string;
            };
            /** @description The number in the national list of municipalities; null for the State, a region and any other buyer */
            code: string | null;
            /** @description Null: no rule set of its own is known, so what is owed is unknown */
            ruleSet: string | null;
            /** @description The rule sets that hold for it, base first */
            layers: components["schemas"]["RuleSetSummary"][];
        };
        Batch: {
            questions: components["schemas"]["Summary"][];
        };
        BatchAnswer: {
            obligation: components["schemas"]["ObligationAmounts"];
            /** @description What must be known before relying on it */
            warnings: components["schemas"]["Finding"][];
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            delivery: string;
            /** @description Exactly, of the whole register */
            totals: {
                ranked: number;
                pending: number;
                refused: number;
                outside: number;
            };
            coverage: components["schemas"]["Coverage"];
            top: {
                id: string;
                score: number;
                /** @description What it fills by itself; 0 as well where that is not known */
                cents: number;
                name: string;
                town: string;
            }[];
            /** @description The first of these, with all reasons */
            shown: components["schemas"]["Candidate"][];
            /** @description The place of the question in the batch, from 0 */
            index: number;
            /** @description The id of its contract */
            contract: string;
            authority: string;
        };
        BatchEnd: {
            answered: number;
            provenance: {
                matcher: string;
                register: {
                    id: string;
                    revision: number;
                };
                lexicon: {
                    id: string;
                    version: string;
                };
                /** @description The lists with which words were read beside the lexicon: the names of the codes, and the places. The version is a digest of what is in it */
                lists?: {
                    id: string;
                    version: string;
                }[];
                /** @description By authority */
                ruleSets: {
                    [key: string]: {
                        id: string;
                        version: string;
                    }[];
                };
            };
        };
        BatchFault: {
            answered: number;
            problem: components["schemas"]["Problem"];
        };
        /** @description An answer; or the last line, which says how many were answered and by what, or what went wrong. Without a last line the answer was cut off */
        BatchLine: components["schemas"]["BatchAnswer"] | components["schemas"]["BatchEnd"] | components["schemas"]["BatchFault"];
        BoundaryTable: {
            rows: ({
                name: {
                    nl: string;
                    en: string;
                };
                /** @description Which question of the library */
                asks: string;
                edge: {
                    [key: string]: unknown;
                };
                side: string;
                question: {
                    [key: string]: unknown;
                };
                outcome: {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            })[];
        };
        /** @description The score is the sum of the points of the contributions */
        Candidate: {
            supplier: {
                id: string;
                name: string;
                scheme: string;
                town: string;
                standing: ("applied" | "temporary" | "full" | "refused" | "withdrawn") | null;
                offering: {
                    id: string;
                    title: string;
                    text: string;
                    cpv: string[];
                } | null;
                contact: {
                    email?: string;
                    telephone?: string;
                    website?: string;
                };
            };
            verdict: components["schemas"]["Verdict"];
            finding: components["schemas"]["Finding"];
            asked: components["schemas"]["Finding"][];
            reservation: components["schemas"]["Finding"] | null;
            score: number;
            contributions: {
                criterion: string;
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                weight: number;
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                fit: number;
                points: number;
                finding: components["schemas"]["Finding"];
            }[];
            fillable: {
                cents: number | null;
                purchaseCents: number | null;
                estimated: boolean;
                finding: components["schemas"]["Finding"];
            };
            /** @description Whole hundredths of a per cent: 500 is 5 % */
            recognitionBasisPoints: number;
            countsUntil: string | null;
        };
        /** @description What was put on record */
        CaseActed: {
            case: components["schemas"]["AdmissionCase"];
            event: components["schemas"]["CaseEvent"];
            /** @enum {string} */
            from: "draft" | "submitted" | "incomplete" | "under-review" | "advised" | "admitted-temporarily" | "extended" | "label-awaited" | "label-under-check" | "admitted-full" | "suspended" | "objection" | "refused" | "left-aside" | "lapsed" | "withdrawn";
            /** @enum {string} */
            to: "draft" | "submitted" | "incomplete" | "under-review" | "advised" | "admitted-temporarily" | "extended" | "label-awaited" | "label-under-check" | "admitted-full" | "suspended" | "objection" | "refused" | "left-aside" | "lapsed" | "withdrawn";
        };
        CaseEvent: {
            /** @constant */
            type: "reapplication-allowed";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            motivation: string;
        } | {
            /** @constant */
            type: "application-submitted";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            documents: {
                kind: string;
                sha256: string;
            }[];
        } | {
            /** @constant */
            type: "document-added";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            documents: {
                kind: string;
                sha256: string;
            }[];
        } | {
            /** @constant */
            type: "completion-requested";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            missing: string[];
            termUntil: string | null;
        } | {
            /** @constant */
            type: "application-completed";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
        } | {
            /** @constant */
            type: "review-started";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
        } | {
            /** @constant */
            type: "criterion-judged";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            criterion: string;
            /** @enum {string} */
            verdict: "met" | "not-met" | "unknown";
            sentence: string;
            /** @enum {string} */
            basedOn: "applicant" | "others";
        } | {
            /** @constant */
            type: "decision-delayed";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            newLastDay: string;
        } | {
            /** @constant */
            type: "interest-declared";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
        } | {
            /** @constant */
            type: "case-handed-over";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            to: string;
        } | {
            /** @constant */
            type: "hearing-offered";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            /** @enum {string} */
            subject: "refusal" | "extension" | "suspension" | "withdrawal" | "objection";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            until: string;
        } | {
            /** @constant */
            type: "hearing-closed";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            /** @enum {string} */
            subject: "refusal" | "extension" | "suspension" | "withdrawal" | "objection";
            answered: boolean;
        } | {
            /** @constant */
            type: "hearing-skipped";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            /** @enum {string} */
            subject: "refusal" | "extension" | "suspension" | "withdrawal" | "objection";
            motivation: string;
        } | {
            /** @constant */
            type: "advice-given";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            motivation: string;
        } | {
            /** @constant */
            type: "case-returned";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            motivation: string;
        } | {
            /** @constant */
            type: "proposal-made";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            /** @enum {string} */
            kind: "full" | "extension" | "suspension" | "withdrawal" | "objection";
            motivation: string;
        } | {
            /** @constant */
            type: "vote-cast";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            /** @enum {string} */
            kind: "admission" | "full" | "leaving-aside" | "extension" | "suspension" | "withdrawal" | "objection";
            /** @enum {string} */
            choice: "yes" | "no";
            replaces: string | null;
            motivation: string;
            criteria?: {
                criterion: string;
                /** @enum {string} */
                verdict: "met" | "not-met" | "unknown";
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "round-opened";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            /** @enum {string} */
            kind: "admission" | "full" | "leaving-aside" | "extension" | "suspension" | "withdrawal" | "objection";
        } | {
            /** @constant */
            type: "temporary-admission-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
            badgeFrom: string | null;
        } | {
            /** @constant */
            type: "full-admission-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "refusal-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "leaving-aside-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "decision-sent";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            decision: string;
        } | {
            /** @constant */
            type: "label-applied";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            scheme: string;
            level: string | null;
        } | {
            /** @constant */
            type: "label-handed-in";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            label: {
                scheme: string;
                level: string | null;
                issuer: string;
                number: string;
                period: components["schemas"]["Period"];
            };
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            receivedOn: string;
        } | {
            /** @constant */
            type: "label-checked";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            label: string;
            /** @enum {string} */
            result: "valid" | "invalid" | "not-listed";
            /** @enum {string} */
            level: "self-declared" | "document" | "register" | "audited";
            source: string;
        } | {
            /** @constant */
            type: "extension-asked";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
        } | {
            /** @constant */
            type: "extension-given";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            until: string;
            ground: string;
        } | {
            /** @constant */
            type: "extension-refused";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "suspension-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "suspension-lifted";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "withdrawal-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "firm-withdrew";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
        } | {
            /** @constant */
            type: "default-notice-received";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
        } | {
            /** @constant */
            type: "objection-lodged";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            against: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            receivedOn: string;
        } | {
            /** @constant */
            type: "objection-adjourned";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            objection: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            newLastDay: string;
        } | {
            /** @constant */
            type: "objection-upheld";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
            objection: string;
            instead: {
                /** @constant */
                kind: "admit-temporarily";
                badgeFrom: string | null;
            } | {
                /** @constant */
                kind: "admit-full";
            } | {
                /** @constant */
                kind: "extend";
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                until: string;
                ground: string;
            } | {
                /** @constant */
                kind: "restore";
            } | {
                /** @constant */
                kind: "treat-again";
            };
        } | {
            /** @constant */
            type: "objection-rejected";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
            objection: string;
        } | {
            /** @constant */
            type: "objection-withdrawn";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                id: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
            };
            objection: string;
        };
        CaseEventParts: {
            /** @constant */
            type: "reapplication-allowed";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            motivation: string;
        } | {
            /** @constant */
            type: "application-submitted";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            documents: {
                kind: string;
                sha256: string;
            }[];
        } | {
            /** @constant */
            type: "document-added";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            documents: {
                kind: string;
                sha256: string;
            }[];
        } | {
            /** @constant */
            type: "completion-requested";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            missing: string[];
            termUntil: string | null;
        } | {
            /** @constant */
            type: "application-completed";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
        } | {
            /** @constant */
            type: "review-started";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
        } | {
            /** @constant */
            type: "criterion-judged";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            criterion: string;
            /** @enum {string} */
            verdict: "met" | "not-met" | "unknown";
            sentence: string;
            /** @enum {string} */
            basedOn: "applicant" | "others";
        } | {
            /** @constant */
            type: "decision-delayed";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            newLastDay: string;
        } | {
            /** @constant */
            type: "interest-declared";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
        } | {
            /** @constant */
            type: "case-handed-over";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            to: string;
        } | {
            /** @constant */
            type: "hearing-offered";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            /** @enum {string} */
            subject: "refusal" | "extension" | "suspension" | "withdrawal" | "objection";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            until: string;
        } | {
            /** @constant */
            type: "hearing-closed";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            /** @enum {string} */
            subject: "refusal" | "extension" | "suspension" | "withdrawal" | "objection";
            answered: boolean;
        } | {
            /** @constant */
            type: "hearing-skipped";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            /** @enum {string} */
            subject: "refusal" | "extension" | "suspension" | "withdrawal" | "objection";
            motivation: string;
        } | {
            /** @constant */
            type: "advice-given";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            motivation: string;
        } | {
            /** @constant */
            type: "case-returned";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            motivation: string;
        } | {
            /** @constant */
            type: "proposal-made";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            /** @enum {string} */
            kind: "full" | "extension" | "suspension" | "withdrawal" | "objection";
            motivation: string;
        } | {
            /** @constant */
            type: "vote-cast";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            /** @enum {string} */
            kind: "admission" | "full" | "leaving-aside" | "extension" | "suspension" | "withdrawal" | "objection";
            /** @enum {string} */
            choice: "yes" | "no";
            replaces: string | null;
            motivation: string;
            criteria?: {
                criterion: string;
                /** @enum {string} */
                verdict: "met" | "not-met" | "unknown";
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "round-opened";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            /** @enum {string} */
            kind: "admission" | "full" | "leaving-aside" | "extension" | "suspension" | "withdrawal" | "objection";
        } | {
            /** @constant */
            type: "temporary-admission-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
            badgeFrom: string | null;
        } | {
            /** @constant */
            type: "full-admission-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "refusal-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "leaving-aside-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "decision-sent";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            decision: string;
        } | {
            /** @constant */
            type: "label-applied";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            scheme: string;
            level: string | null;
        } | {
            /** @constant */
            type: "label-handed-in";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            label: {
                scheme: string;
                level: string | null;
                issuer: string;
                number: string;
                period: components["schemas"]["Period"];
            };
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            receivedOn: string;
        } | {
            /** @constant */
            type: "label-checked";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            label: string;
            /** @enum {string} */
            result: "valid" | "invalid" | "not-listed";
            /** @enum {string} */
            level: "self-declared" | "document" | "register" | "audited";
            source: string;
        } | {
            /** @constant */
            type: "extension-asked";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
        } | {
            /** @constant */
            type: "extension-given";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            until: string;
            ground: string;
        } | {
            /** @constant */
            type: "extension-refused";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "suspension-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "suspension-lifted";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "withdrawal-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "firm-withdrew";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
        } | {
            /** @constant */
            type: "default-notice-received";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
        } | {
            /** @constant */
            type: "objection-lodged";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            against: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            receivedOn: string;
        } | {
            /** @constant */
            type: "objection-adjourned";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            objection: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            newLastDay: string;
        } | {
            /** @constant */
            type: "objection-upheld";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
            objection: string;
            instead: {
                /** @constant */
                kind: "admit-temporarily";
                badgeFrom: string | null;
            } | {
                /** @constant */
                kind: "admit-full";
            } | {
                /** @constant */
                kind: "extend";
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                until: string;
                ground: string;
            } | {
                /** @constant */
                kind: "restore";
            } | {
                /** @constant */
                kind: "treat-again";
            };
        } | {
            /** @constant */
            type: "objection-rejected";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
            objection: string;
        } | {
            /** @constant */
            type: "objection-withdrawn";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            objection: string;
        };
        CaseEvents: {
            items: components["schemas"]["SeenCaseEvent"][];
        };
        /** @description One thing that could be otherwise, in the question or with the firm */
        Change: {
            /** @constant */
            kind: "choose-also";
            /** @enum {string} */
            condition: "standings" | "municipalities" | "worksIn" | "divisions";
            value: string;
        } | {
            /** @constant */
            kind: "choose-label";
            label: {
                scheme: string;
                level?: string | null;
            };
        } | {
            /** @constant */
            kind: "widen";
            /** @enum {string} */
            condition: "withinMetres" | "mostLeadTimeDays" | "leastCapacityCents" | "mostMinimumOrderCents";
            to: number;
        } | {
            /** @constant */
            kind: "leave-out";
            condition: string;
        } | {
            /** @constant */
            kind: "deliver-on";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            day: string;
        } | {
            /** @constant */
            kind: "spend-more";
            /** @description Whole euro cents */
            toCents: number;
        } | {
            /** @constant */
            kind: "firm-states";
            fact: string;
            /** @description The id of the offering it is about; null: any, or a first one */
            offering: string | null;
            value: string | number | null;
        } | {
            /** @constant */
            kind: "firm-offers";
            /** @description The id of the offering it is about; null: any, or a first one */
            offering: string | null;
        } | {
            /** @constant */
            kind: "firm-lowers-minimum";
            offering: string;
            /** @description Whole euro cents */
            toCents: number;
        } | {
            /** @constant */
            kind: "firm-obtains-label";
            scheme: string;
            level: string | null;
        } | {
            /** @constant */
            kind: "firm-is-admitted";
            /** @enum {string} */
            standing: "full" | "temporary";
        };
        CheckedRules: {
            errors: number;
            warnings: number;
            /** @description At most 1 000 */
            problems: {
                /**
                 * @description error: some question gets no right answer, and it cannot be published. warning: a person should look
                 * @enum {string}
                 */
                severity: "error" | "warning";
                /** @description JSON pointer into the rule set */
                place: string;
                code: string;
                words: {
                    nl: string;
                    en: string;
                };
                /** @description A contract that meets it; null where there is none to show */
                example: unknown;
            }[];
        };
        CodeProposals: {
            items: {
                code: string;
                /** @description The official label */
                label: string;
                /** @description How much of the need the code answers, in basis points */
                confidence: number;
                /** @description The words of the need that led there, most telling first */
                because: string[];
            }[];
        };
        ComparedRules: {
            /** @description What differs outside the provisions. The version always may, and is not told */
            heading: {
                place: string;
                before: unknown;
                after: unknown;
            }[];
            provisions: {
                /** @enum {string} */
                kind: "added" | "removed" | "changed";
                topic: string;
                provision: string;
                /**
                 * @description source: no answer comes out otherwise
                 * @enum {string}
                 */
                touches: "answers" | "source";
                values: {
                    place: string;
                    before: unknown;
                    after: unknown;
                }[];
                /** @description The days on which an answer can differ */
                days: {
                    [key: string]: unknown;
                };
                triggers: string[];
                natures: string[];
                words: {
                    nl: string;
                    en: string;
                };
            }[];
        };
        Contract: {
            id: string;
            title?: string;
            /** @enum {string} */
            nature?: "works" | "supplies" | "services";
            cpv?: string[];
            performance?: {
                nuts?: string[];
                municipality?: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                point?: {
                    x: number;
                    y: number;
                };
            };
            period?: components["schemas"]["ContractPeriod"];
            months?: number;
            value?: {
                estimated?: components["schemas"]["Amount"];
                awarded?: components["schemas"]["Amount"];
            };
            awards?: {
                id: string;
                parties: {
                    name: string;
                    identifier?: {
                        scheme: string;
                        value: string;
                    };
                    town?: string;
                    /** @enum {string} */
                    role?: "main" | "consortium-member" | "subcontractor";
                    /** @description Whole hundredths of a per cent: 500 is 5 % */
                    shareBasisPoints?: number;
                    labels?: {
                        scheme: string;
                        level: string | null;
                        period: components["schemas"]["Period"];
                    }[];
                }[];
                value?: components["schemas"]["Amount"];
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on?: string;
            }[];
            /** @description What the buyer may still take. Empty: nothing */
            options?: {
                description?: string;
                value?: components["schemas"]["Amount"];
            }[];
            /** @description How it can be renewed. Null: it cannot */
            renewals?: {
                description?: string;
                value?: components["schemas"]["Amount"];
            } | null;
            /** @enum {string} */
            reservation?: "none" | "res-ws" | "res-pub-ser";
            /** @enum {string} */
            reservedExecution?: "yes" | "no" | "not-known";
            /** @enum {string} */
            countedBy?: "headcount" | "fte";
            /** @description Whole hundredths of a per cent: 500 is 5 % */
            labourShareBasisPoints?: number;
            invoicedTurnover?: components["schemas"]["Amount"];
            wageSum?: components["schemas"]["Amount"];
            exemptions?: components["schemas"]["Exemption"][];
            contractorLabels?: {
                scheme: string;
                level: string | null;
                period: components["schemas"]["Period"];
            }[];
            terms?: components["schemas"]["SocialReturnTerms"];
            /** @enum {string} */
            trigger?: "contract" | "subsidy" | "permit" | "supplier-year";
            /** @enum {string} */
            stage?: "profile" | "planned" | "call" | "award" | "change" | "concluded";
            /** @enum {string} */
            regime?: "classic" | "utilities" | "concession" | "defence" | "other";
            days?: {
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                publication?: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                award?: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                contract?: string;
            };
            buyers?: {
                name: string;
                identifier?: {
                    scheme: string;
                    value: string;
                };
                town?: string;
            }[];
            framework?: {
                callOffs?: {
                    id: string;
                    value: components["schemas"]["Amount"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    on: string;
                    buyer?: string;
                }[];
                perBuyer?: boolean;
                ceiling?: components["schemas"]["Amount"];
            };
            lots?: {
                id: string;
                title?: string;
                /** @enum {string} */
                nature?: "works" | "supplies" | "services";
                cpv?: string[];
                performance?: {
                    nuts?: string[];
                    municipality?: string;
                    /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                    point?: {
                        x: number;
                        y: number;
                    };
                };
                period?: components["schemas"]["ContractPeriod"];
                months?: number;
                value?: {
                    estimated?: components["schemas"]["Amount"];
                    awarded?: components["schemas"]["Amount"];
                };
                awards?: {
                    id: string;
                    parties: {
                        name: string;
                        identifier?: {
                            scheme: string;
                            value: string;
                        };
                        town?: string;
                        /** @enum {string} */
                        role?: "main" | "consortium-member" | "subcontractor";
                        /** @description Whole hundredths of a per cent: 500 is 5 % */
                        shareBasisPoints?: number;
                        labels?: {
                            scheme: string;
                            level: string | null;
                            period: components["schemas"]["Period"];
                        }[];
                    }[];
                    value?: components["schemas"]["Amount"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    on?: string;
                }[];
                /** @description What the buyer may still take. Empty: nothing */
                options?: {
                    description?: string;
                    value?: components["schemas"]["Amount"];
                }[];
                /** @description How it can be renewed. Null: it cannot */
                renewals?: {
                    description?: string;
                    value?: components["schemas"]["Amount"];
                } | null;
                /** @enum {string} */
                reservation?: "none" | "res-ws" | "res-pub-ser";
                /** @enum {string} */
                reservedExecution?: "yes" | "no" | "not-known";
                /** @enum {string} */
                countedBy?: "headcount" | "fte";
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                labourShareBasisPoints?: number;
                invoicedTurnover?: components["schemas"]["Amount"];
                wageSum?: components["schemas"]["Amount"];
                exemptions?: components["schemas"]["Exemption"][];
                contractorLabels?: {
                    scheme: string;
                    level: string | null;
                    period: components["schemas"]["Period"];
                }[];
                terms?: components["schemas"]["SocialReturnTerms"];
            }[];
            changes?: {
                /** @enum {string} */
                kind: "option" | "renewal" | "extra-work" | "indexation" | "termination";
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                sumAfter?: components["schemas"]["Amount"];
                reason?: string;
            }[];
            evidence?: {
                [key: string]: components["schemas"]["Evidence"];
            };
        };
        /** @description A contract, whose it is, and what has been filled of what it owes. contract.id is the number by which its owner knows it */
        ContractFacts: {
            authority: string;
            /** @description The organisation whose contract it is. Absent: the one you act for; null: of the authority alone */
            owner?: {
                scheme: string;
                value: string;
            } | null;
            contract: components["schemas"]["Contract"];
            choice?: {
                lot?: string;
                party?: string;
            };
            fillings?: {
                /** @enum {string} */
                state: "filled" | "agreed";
                /** @description Whole euro cents */
                cents: number;
                description?: string;
            }[];
        };
        ContractPage: {
            items: components["schemas"]["KeptContract"][];
            /** @description Where the next page starts; null: this is the last */
            nextCursor: string | null;
        };
        /** @description Both ends inclusive; until null: without an end, until left out: the last day is not known */
        ContractPeriod: {
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            from: string;
            until?: string | null;
        };
        /** @description Verdict met: those that are named fill what is left. Not met: they do not, and nobody else counts. Unknown: more count than are named, or what is left or a capacity is not known */
        Coverage: {
            verdict: components["schemas"]["Verdict"];
            leftCents: number | null;
            /** @description leftCents is an estimate and no debt */
            estimated: boolean;
            /** @description What they fill together at most; never more than is left, or than can be bought within the contract */
            filledCents: number | null;
        };
        CpvCode: {
            /** @description Of CPV 2008, eight digits without the check digit */
            code: string;
            /** @description The official one */
            label: {
                nl: string;
                en: string;
            };
            /** @description The nearest code of the list that this one is a part of; null: it is a division */
            parent: string | null;
        };
        CpvCodeWithChildren: {
            /** @description Of CPV 2008, eight digits without the check digit */
            code: string;
            /** @description The official one */
            label: {
                nl: string;
                en: string;
            };
            /** @description The nearest code of the list that this one is a part of; null: it is a division */
            parent: string | null;
            /** @description What is directly below it */
            children: string[];
        };
        CpvPage: {
            items: components["schemas"]["CpvCode"][];
            /** @description Where the next page starts; null: this is the last */
            nextCursor: string | null;
        };
        CreatedApiKey: {
            key: components["schemas"]["ApiKey"];
            /** @description The key itself, to be sent as Authorization: Bearer. It is shown this once and kept nowhere */
            text: string;
        };
        /** @description One entry of what a contractor did; never a person */
        Effort: {
            id: string;
            /** @enum {string} */
            kind: "hire" | "placement" | "internship" | "secondment" | "purchase" | "hours" | "training" | "contribution";
            group?: string;
            education?: {
                /** @enum {string} */
                track: "bbl" | "bol" | "vso-pro" | "hbo";
                level?: number;
            };
            placement?: string;
            period?: components["schemas"]["Period"];
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            startedOn?: string;
            weeklyHoursHundredths?: number;
            fullTimeWeekHundredths?: number;
            workedHoursHundredths?: number;
            fullTimeYearHundredths?: number;
            benefitMonths?: {
                from: number;
                until: number | null;
            };
            age?: {
                from: number;
                until: number | null;
            };
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            establishedOn?: string;
            /** @enum {string} */
            employment?: "fixed-term" | "permanent";
            internshipMonthsBefore?: number;
            circumstances?: string[];
            monthsSinceSameEmployer?: number | null;
            wageSubsidy?: components["schemas"]["Period"] | null;
            schoolYears?: number;
            hoursHundredths?: number;
            days?: number;
            /** @description Whole euro cents */
            costCents?: number;
            /** @description Whole euro cents */
            labourCostCents?: number;
            /** @enum {string} */
            valuedBy?: "year" | "school-year" | "month" | "day" | "hour" | "once" | "invoice" | "labour-cost" | "actual-cost";
            purchase?: components["schemas"]["PurchaseFacts"];
            evidence?: {
                [key: string]: components["schemas"]["Evidence"];
            };
        };
        EffortSelector: {
            kinds: ("hire" | "placement" | "internship" | "secondment" | "purchase" | "hours" | "training" | "contribution")[];
            groups?: string[];
            education?: {
                /** @enum {string} */
                track: "bbl" | "bol" | "vso-pro" | "hbo";
                levels: {
                    from: number;
                    until: number | null;
                } | null;
            }[];
            benefitMonths?: {
                lower: {
                    value: number;
                    /** @enum {string} */
                    operator: ">=" | ">";
                } | null;
                upper: {
                    value: number;
                    /** @enum {string} */
                    operator: "<=" | "<";
                } | null;
            };
        };
        Erasure: {
            /** @description How many payloads */
            erased: number;
            /** @description Each names at most a thousand of them; twenty at most in one go */
            receipts: {
                /** Format: uuid */
                id: string;
                /** @description The place in the chain of receipts, from 1, without gaps */
                position: number;
                previousHash: string | null;
                /** @description SHA-256 of the canonical JSON (RFC 8785) of this receipt without position, previousHash, payloadDigest and hash */
                payloadDigest: string;
                /** @description SHA-256 of the canonical JSON of { position, previousHash, payloadDigest } */
                hash: string;
            }[];
        };
        Evidence: {
            /** @enum {string} */
            level: "self-declared" | "document" | "register" | "audited";
            source: string;
            on: string | null;
        };
        /** @description A file that was handed in, and whose it is as far as you may see */
        EvidenceFile: {
            /** @description Of its bytes: what profiles and cases name it by */
            sha256: string;
            /** @enum {string} */
            mediaType: "application/pdf" | "image/png" | "image/jpeg" | "text/plain" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            /** @description In bytes */
            size: number;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            uploadedAt: string;
            scan: {
                /**
                 * @description infected: found so by a later scan, and shown to nobody
                 * @enum {string}
                 */
                state: "clean" | "infected";
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                at: string;
            };
            links: {
                id: string;
                /** @description The firm that has the file; null: the region added it to a case */
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                /** @description The case it is in; null: in none */
                caseId: string | null;
                /** @description What the file was called */
                name: string | null;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                linkedAt: string;
            }[];
        };
        EvidencePage: {
            items: {
                /** @description Of its bytes: what profiles and cases name it by */
                sha256: string;
                /** @enum {string} */
                mediaType: "application/pdf" | "image/png" | "image/jpeg" | "text/plain" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
                /** @description In bytes */
                size: number;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                uploadedAt: string;
                scan: {
                    /**
                     * @description infected: found so by a later scan, and shown to nobody
                     * @enum {string}
                     */
                    state: "clean" | "infected";
                    /**
                     * Format: date-time
                     * @description A moment in UTC
                     * @example 2027-03-01T09:30:00Z
                     */
                    at: string;
                };
                link: {
                    id: string;
                    /** @description The firm that has the file; null: the region added it to a case */
                    organisation: {
                        scheme: string;
                        value: string;
                    } | null;
                    /** @description The case it is in; null: in none */
                    caseId: string | null;
                    /** @description What the file was called */
                    name: string | null;
                    /**
                     * Format: date-time
                     * @description A moment in UTC
                     * @example 2027-03-01T09:30:00Z
                     */
                    linkedAt: string;
                };
            }[];
            /** @description Where the next page starts; null: this is the last */
            nextCursor: string | null;
        };
        /** @description A decision that lets this contract off or lowers its rate; the reason is from a closed list */
        Exemption: {
            /** @enum {string} */
            kind: "exempt" | "lower-rate";
            /** @description Whole hundredths of a per cent: 500 is 5 % */
            rateBasisPoints?: number;
            /** @enum {string} */
            reason: "disproportionate" | "unrelated-to-subject" | "performed-by-target-group" | "contractor-holds-label";
            legalBasis: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            decidedOn: string;
            period: components["schemas"]["Period"];
        };
        Explanation: {
            /** @enum {string} */
            language: "nl" | "en";
            obligation: components["schemas"]["Line"][];
            warnings: components["schemas"]["Line"][];
        };
        /** @description Each value with the numbers of the answer if it alone were chosen here and all else stayed */
        Facet: {
            /** @enum {string} */
            name: "standings" | "labels" | "municipalities" | "worksIn" | "divisions" | "withinMetres" | "mostLeadTimeDays";
            values: {
                value: string | number | {
                    scheme: string;
                    level?: string | null;
                };
                ranked: number;
                pending: number;
                refused: number;
                chosen: boolean;
            }[];
            /** @description Values that are not listed: there are too many */
            more: number;
        };
        FillableObligations: {
            ranked: {
                total: number;
                items: {
                    id: string;
                    obligation: components["schemas"]["Obligation"];
                    judgement: components["schemas"]["Candidate"];
                }[];
                /** @description Pass it as `after` to go on; null: this is the end */
                next: string | null;
            };
            pending: {
                total: number;
                items: {
                    id: string;
                    obligation: components["schemas"]["Obligation"];
                    judgement: components["schemas"]["Judgement"];
                }[];
                /** @description Pass it as `after` to go on; null: this is the end */
                next: string | null;
            };
            refused: {
                total: number;
                items: {
                    id: string;
                    obligation: components["schemas"]["Obligation"];
                    judgement: components["schemas"]["Judgement"];
                }[];
                /** @description Pass it as `after` to go on; null: this is the end */
                next: string | null;
            };
            /** @description It is certain that the firm does not meet what is asked: judgement.asked says which */
            outside: {
                total: number;
                items: {
                    id: string;
                    obligation: components["schemas"]["Obligation"];
                    judgement: components["schemas"]["Judgement"];
                }[];
                /** @description Pass it as `after` to go on; null: this is the end */
                next: string | null;
            };
            /** @description Obligations of which nothing is left */
            filled: string[];
            provenance: {
                matcher: string;
                supplier: string;
                list: {
                    id: string;
                    revision: number;
                };
                seed: string;
                lexicon: {
                    id: string;
                    version: string;
                };
                /** @description The lists with which words were read beside the lexicon: the names of the codes, and the places. The version is a digest of what is in it */
                lists?: {
                    id: string;
                    version: string;
                }[];
            };
            supplier: {
                id: string;
                name: string;
            };
            /** @description Other firms that the name may mean, nearest first */
            alsoMeant: {
                id: string;
                name: string;
            }[];
            /** @description By id: every obligation that the answer shows or names */
            asked: {
                [key: string]: {
                    title: string | null;
                    authority: string;
                    /**
                     * @description Given in the question, or listed by the register
                     * @enum {string}
                     */
                    source: "given" | "listed";
                    /** @description Whose obligation it is, as far as the contract says */
                    contractors: string[];
                    ruleSets: {
                        id: string;
                        version: string;
                    }[];
                };
            };
            /** @description Where explain=true was asked */
            explanation?: {
                /** @enum {string} */
                language: "nl" | "en";
                obligations: {
                    [key: string]: {
                        finding: components["schemas"]["Line"][];
                        asked: components["schemas"]["Line"][];
                        reservation?: components["schemas"]["Line"][];
                        fillable?: components["schemas"]["Line"][];
                        contributions?: components["schemas"]["Line"][];
                        obligation: components["schemas"]["Line"][];
                    };
                };
            };
        };
        /** @description Which open obligations could this supplier fill? */
        FillableQuestion: {
            /** @description The id of a supplier of the register, or its name; misspellings are forgiven */
            supplier: string;
            /** @description Open obligations of the caller: each a contract with what was done about its obligation, and what is needed */
            obligations?: components["schemas"]["OpenObligation"][];
            /** @description Also the obligations of the contracts that the register lists for everybody. Absent: true where no obligations are given. What others asked for in a match is never among them */
            listed?: boolean;
            /** @description Of the listed ones only those whose work is in a CPV division that the supplier offers; the others are outside. An obligation of your own says so in its need */
            sameDivisionOnly?: boolean;
            seed?: string;
            show?: number;
            /** @description `next` of an earlier answer to the same question: the list it belongs to goes on, the others show nothing */
            after?: string;
            /**
             * Format: date
             * @description The day the question is asked. Absent: today in Amsterdam; for a demonstration the day its register lives on
             * @example 2027-03-01
             */
            on?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        };
        /** @description Something that fills a part of what is owed */
        Filling: {
            /** @enum {string} */
            state: "filled" | "agreed";
            /** @description Whole euro cents */
            cents: number;
            description?: string;
        };
        Filters: {
            standings?: ("applied" | "temporary" | "full" | "refused" | "withdrawn")[];
            labels?: {
                scheme: string;
                level?: string | null;
            }[];
            municipalities?: string[];
            worksIn?: string[];
            divisions?: string[];
            withinMetres?: number;
            mostLeadTimeDays?: number;
            /** @description Whole euro cents */
            leastCapacityCents?: number;
            /** @description Whole euro cents */
            mostMinimumOrderCents?: number;
        };
        /** @description What was asked, how it came out, on which facts, by which rule, on which day */
        Finding: {
            code: string;
            verdict: components["schemas"]["Verdict"];
            facts: {
                name: string;
                /** @enum {string} */
                unit: "cents" | "basis-points" | "points" | "metres" | "count" | "hundredths" | "day" | "text" | "code" | "cpv" | "boolean" | "texts";
                value: (string | number | boolean | string[]) | null;
                evidence: components["schemas"]["Evidence"] | null;
                /** @constant */
                assumed?: true;
            }[];
            rule: {
                ruleSet: string;
                provision: string;
                /** @enum {string} */
                certainty: "confirmed" | "inferred" | "missing";
                basis: {
                    title: string;
                    article: string | null;
                    url: string | null;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    dated?: string;
                };
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                confirmedOn: string;
                note?: {
                    nl: string;
                    en: string;
                };
            } | null;
            on: string | null;
            missing: {
                /** @enum {string} */
                kind: "contract-fact" | "supplier-fact" | "effort-fact" | "case-fact" | "buyer-fact" | "rule-value" | "decision";
                name: string;
            }[];
            /** @constant */
            discretion?: true;
            because: components["schemas"]["Finding"][];
        };
        FindingExplanation: {
            /** @enum {string} */
            language: "nl" | "en";
            finding: components["schemas"]["Line"][];
        };
        FindingsExplanation: {
            /** @enum {string} */
            language: "nl" | "en";
            /** @description Of each label, in their order */
            findings: components["schemas"]["Line"][][];
        };
        Firm: {
            id: string;
            legalForm?: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            foundedOn?: string;
            workforce?: {
                totalFteHundredths?: number;
                steady?: {
                    fteHundredths: number;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    since: string;
                };
                fullTimeHoursHundredths?: number;
                targetGroup?: {
                    position: string;
                    contractType: string;
                    fteHundredths?: number;
                    hoursPerWeekHundredths?: number;
                }[];
            };
            purchases?: {
                supplier: string;
                targetFteHundredths: number;
            }[];
            statements?: {
                ownRegistrationNumber?: boolean;
                approvedGrowthPlan?: boolean;
                qualitativeCriteria?: boolean;
                missionInStatutes?: boolean;
                impactReport?: boolean;
                partOfPublicInstitution?: boolean;
                selfEmployedWithoutStaff?: boolean;
                impactFromCoreModel?: boolean;
                missionIsWorkForDisadvantaged?: boolean;
                statutesChangedForBCorp?: boolean;
                publicProfile?: boolean;
            };
            shares?: {
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                commercialIncome?: number;
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                marketTurnover?: number;
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                jobsForDisadvantaged?: number;
            };
            counts?: {
                impactPointsHundredths?: number;
                performanceTopics?: number;
            };
            labels: {
                scheme: string;
                level: string | null;
                issuer: string;
                period: components["schemas"]["Period"];
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
            applications?: {
                scheme: string;
                level: string | null;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
            }[];
            evidence?: {
                [key: string]: components["schemas"]["Evidence"];
            };
        };
        FirmProfile: {
            organisation: {
                scheme: string;
                value: string;
            };
            names?: string[];
            legalForm?: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            foundedOn?: string;
            size?: {
                headcount?: {
                    least: number;
                    most: number | null;
                };
                fteHundredths?: {
                    least: number;
                    most: number | null;
                };
            };
            place?: {
                town: string;
                municipality: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                point?: {
                    x: number;
                    y: number;
                };
            };
            worksIn?: string[];
            addsToRegion?: string;
            statements?: {
                ownRegistrationNumber?: boolean;
                approvedGrowthPlan?: boolean;
                qualitativeCriteria?: boolean;
                missionInStatutes?: boolean;
                impactReport?: boolean;
                partOfPublicInstitution?: boolean;
                selfEmployedWithoutStaff?: boolean;
                impactFromCoreModel?: boolean;
                missionIsWorkForDisadvantaged?: boolean;
                statutesChangedForBCorp?: boolean;
                publicProfile?: boolean;
            };
            region?: {
                complementsOffer?: boolean;
                createsJobsInRegion?: boolean;
            };
            targetGroups?: {
                /** @enum {string} */
                vocabulary: "sroi" | "pso" | "article-2.82" | "mission";
                /** @enum {string} */
                measure: "headcount" | "fte";
                /** @enum {string} */
                band: "none" | "below-15" | "15-to-30" | "30-to-50" | "50-or-more";
                period: components["schemas"]["Period"];
            }[];
            income?: {
                commercialIncome?: {
                    /** @description Whole hundredths of a per cent: 500 is 5 % */
                    leastBasisPoints: number;
                    /** @description Whole hundredths of a per cent: 500 is 5 % */
                    mostBasisPoints: number;
                };
                marketTurnover?: {
                    /** @description Whole hundredths of a per cent: 500 is 5 % */
                    leastBasisPoints: number;
                    /** @description Whole hundredths of a per cent: 500 is 5 % */
                    mostBasisPoints: number;
                };
            };
            counts?: {
                impactPointsHundredths?: number;
                performanceTopics?: number;
            };
            offerings?: {
                id: string;
                title: string;
                text: string;
                cpv: string[];
                /** @description Whole euro cents */
                capacityCents?: number;
                /** @description Whole euro cents */
                minimumOrderCents?: number;
                leadTimeDays?: number;
                period?: components["schemas"]["Period"];
            }[];
            labels?: {
                scheme: string;
                level: string | null;
                issuer: string;
                number: string;
                period: components["schemas"]["Period"];
            }[];
            applications?: {
                scheme: string;
                level: string | null;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
            }[];
            aims?: {
                scheme: string;
                level: string | null;
            }[];
            documents?: {
                kind: string;
                sha256: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                about: string[];
            }[];
            mailDomains?: string[];
            contact?: {
                email?: string;
                telephone?: string;
                website?: string;
            };
            evidence?: {
                [key: string]: {
                    /** @enum {string} */
                    level: "self-declared" | "document" | "register" | "audited";
                    source: string;
                    on: string | null;
                };
            };
        };
        /** @description What a firm says of itself, all of it. What is left out is not known yet: a profile that is half filled in is as good as any. There is no place for a single worker */
        FirmProfileFacts: {
            organisation?: {
                scheme: string;
                value: string;
            };
            names?: string[];
            legalForm?: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            foundedOn?: string;
            size?: {
                headcount?: {
                    least: number;
                    most: number | null;
                };
                fteHundredths?: {
                    least: number;
                    most: number | null;
                };
            };
            place?: {
                town: string;
                municipality: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                point?: {
                    x: number;
                    y: number;
                };
            };
            worksIn?: string[];
            addsToRegion?: string;
            statements?: {
                ownRegistrationNumber?: boolean;
                approvedGrowthPlan?: boolean;
                qualitativeCriteria?: boolean;
                missionInStatutes?: boolean;
                impactReport?: boolean;
                partOfPublicInstitution?: boolean;
                selfEmployedWithoutStaff?: boolean;
                impactFromCoreModel?: boolean;
                missionIsWorkForDisadvantaged?: boolean;
                statutesChangedForBCorp?: boolean;
                publicProfile?: boolean;
            };
            region?: {
                complementsOffer?: boolean;
                createsJobsInRegion?: boolean;
            };
            targetGroups?: {
                /** @enum {string} */
                vocabulary: "sroi" | "pso" | "article-2.82" | "mission";
                /** @enum {string} */
                measure: "headcount" | "fte";
                /** @enum {string} */
                band: "none" | "below-15" | "15-to-30" | "30-to-50" | "50-or-more";
                period: components["schemas"]["Period"];
            }[];
            income?: {
                commercialIncome?: {
                    /** @description Whole hundredths of a per cent: 500 is 5 % */
                    leastBasisPoints: number;
                    /** @description Whole hundredths of a per cent: 500 is 5 % */
                    mostBasisPoints: number;
                };
                marketTurnover?: {
                    /** @description Whole hundredths of a per cent: 500 is 5 % */
                    leastBasisPoints: number;
                    /** @description Whole hundredths of a per cent: 500 is 5 % */
                    mostBasisPoints: number;
                };
            };
            counts?: {
                impactPointsHundredths?: number;
                performanceTopics?: number;
            };
            offerings?: {
                id: string;
                title: string;
                text: string;
                cpv: string[];
                /** @description Whole euro cents */
                capacityCents?: number;
                /** @description Whole euro cents */
                minimumOrderCents?: number;
                leadTimeDays?: number;
                period?: components["schemas"]["Period"];
            }[];
            labels?: {
                scheme: string;
                level: string | null;
                issuer: string;
                number: string;
                period: components["schemas"]["Period"];
            }[];
            applications?: {
                scheme: string;
                level: string | null;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
            }[];
            aims?: {
                scheme: string;
                level: string | null;
            }[];
            documents?: {
                kind: string;
                sha256: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                about: string[];
            }[];
            mailDomains?: string[];
            contact?: {
                email?: string;
                telephone?: string;
                website?: string;
            };
            evidence?: {
                [key: string]: {
                    /** @enum {string} */
                    level: "self-declared" | "document" | "register" | "audited";
                    source: string;
                    on: string | null;
                };
            };
        };
        FirmProfilePage: {
            items: {
                organisation: {
                    scheme: string;
                    value: string;
                };
                /** @description The ETag is this number in quotes */
                version: number;
                /** @description SHA-256 of the canonical JSON (RFC 8785) of the profile: hand it in with the application as a document of the kind firm-profile */
                sha256: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                savedAt: string;
                /** @description Somebody of the region saved it for the firm */
                onBehalf: boolean;
                /** @description The first of its names; null: it has none yet */
                name: string | null;
            }[];
            /** @description Where the next page starts; null: this is the last */
            nextCursor: string | null;
        };
        /** @description Every case of a colleague that has not ended, to somebody else */
        HandOver: {
            /**
             * Format: uuid
             * @description Whose cases
             */
            from: string;
            /**
             * Format: uuid
             * @description Who treats them from now on: yourself, or a colleague
             */
            to: string;
            /** @enum {string} */
            reason: "leave" | "illness" | "interest" | "workload" | "left";
        };
        HandedOver: {
            cases: components["schemas"]["AdmissionCase"][];
        };
        Import: {
            id: string;
            /**
             * @description What the rows of the file are
             * @example suppliers
             * @enum {string}
             */
            kind: "suppliers" | "labels" | "offerings" | "contracts";
            /** @enum {string} */
            format: "csv" | "xlsx";
            /**
             * @description checked: it can be accepted. failed: the file cannot be read, and problems says why
             * @enum {string}
             */
            state: "uploaded" | "checking" | "checked" | "accepting" | "accepted" | "failed" | "cancelled";
            fileName: string | null;
            bytes: number;
            /** @description Of the file */
            sha256: string;
            /** Format: date-time */
            createdAt: string;
            /** @description The pseudonym of who handed it in */
            createdBy: string | null;
            acceptedBy: string | null;
            /** @description How many rows were read, and compared with the register */
            progress: {
                read: number;
                judged: number;
            };
            /** @description accepted: new. quarantined: kept apart with a reason. changedMeanwhile: not written, because the register had moved. warned: rows to look at */
            counts: {
                accepted: number;
                changed: number;
                unchanged: number;
                quarantined: number;
                changedMeanwhile: number;
                warned: number;
            };
            checkedAt: string | null;
            problems: {
                /** @enum {string} */
                code: "empty" | "no-csv" | "no-workbook" | "workbook-locked" | "unpacked-too-large" | "too-many-rows" | "too-many-columns" | "unknown-column" | "double-column" | "column-absent" | "interrupted" | "too-much-memory" | "broken";
                detail: string;
                row?: number;
                value?: string;
                suggestions?: string[];
                most?: number;
            }[] | null;
            acceptedAt: string | null;
            /** @description Of the register after it was accepted; null: nothing was written, or not in the register */
            revision: number | null;
        };
        InvitationAnswer: {
            /** @enum {string} */
            procedure: "single-private" | "multiple-private";
            invited: components["schemas"]["InvitedFirm"][];
            /** @description Who comes after them, in order */
            next: {
                total: number;
                items: components["schemas"]["InvitedFirm"][];
            };
            pending: {
                total: number;
                items: components["schemas"]["Judgement"][];
            };
            refused: {
                total: number;
                items: components["schemas"]["Judgement"][];
            };
            outside: number;
            /** @description Null: it is missing, and a person must record it */
            reason: {
                text: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                by?: string;
            } | null;
            finding: components["schemas"]["Finding"];
            provenance: {
                matcher: string;
                ruleSets: {
                    id: string;
                    version: string;
                }[];
                register: {
                    id: string;
                    revision: number;
                };
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery: string;
                seed: string;
                lexicon: {
                    id: string;
                    version: string;
                };
                /** @description The lists with which words were read beside the lexicon: the names of the codes, and the places. The version is a digest of what is in it */
                lists?: {
                    id: string;
                    version: string;
                }[];
            };
            /** @description Where explain=true was asked */
            explanation?: {
                /** @enum {string} */
                language: "nl" | "en";
                invitation: components["schemas"]["Line"][];
                /** @description By id: every supplier that the answer shows. The last two where it is ranked */
                suppliers: {
                    [key: string]: {
                        finding: components["schemas"]["Line"][];
                        asked: components["schemas"]["Line"][];
                        reservation?: components["schemas"]["Line"][];
                        fillable?: components["schemas"]["Line"][];
                        contributions?: components["schemas"]["Line"][];
                    };
                };
            };
        };
        /** @description Whom to invite for a private tender? */
        Invite: {
            contract: components["schemas"]["Contract"];
            choice?: {
                lot?: string;
                party?: string;
            };
            authority: string;
            fillings?: {
                /** @enum {string} */
                state: "filled" | "agreed";
                /** @description Whole euro cents */
                cents: number;
                description?: string;
            }[];
            assumptions?: {
                /** @constant */
                topic: "rate";
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                basisPoints: number;
                reason?: string;
            }[];
            need?: {
                cpv?: string[];
                sameDivisionOnly?: boolean;
                /** @constant */
                reservation?: "res-ws";
                /** @description Whole euro cents */
                budgetCents?: number;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery?: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                deliveryUntil?: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                near?: {
                    x: number;
                    y: number;
                };
                /** @description What is needed, in somebody's own words. Codes that stand in it count as cpv, a place as near, where those are absent */
                text?: string;
            };
            filters?: components["schemas"]["Filters"];
            show?: number;
            seed?: string;
            /** @description How many of those that are pending, and of those that are refused, are shown; as many as `show` when it is not said */
            showAside?: number;
            /** @enum {string} */
            procedure: "single-private" | "multiple-private";
            invite: number;
            /** @description How often each firm was invited of late, by id; who is not named was not */
            invitedLately?: {
                [key: string]: number;
            };
            /** @description Why these firms, as a person recorded it */
            reason?: {
                text: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                by?: string;
            };
            /** @enum {string} */
            buyer?: "central" | "sub-central";
            socialOrOther?: boolean;
            /**
             * Format: date
             * @description The day the question is asked. Absent: today in Amsterdam; for a demonstration the day its register lives on
             * @example 2027-03-01
             */
            on?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        };
        /** @description As a search ranks it, without points for its place */
        InvitedFirm: {
            supplier: {
                id: string;
                name: string;
                scheme: string;
                town: string;
                standing: ("applied" | "temporary" | "full" | "refused" | "withdrawn") | null;
                offering: {
                    id: string;
                    title: string;
                    text: string;
                    cpv: string[];
                } | null;
                contact: {
                    email?: string;
                    telephone?: string;
                    website?: string;
                };
            };
            verdict: components["schemas"]["Verdict"];
            finding: components["schemas"]["Finding"];
            asked: components["schemas"]["Finding"][];
            reservation: components["schemas"]["Finding"] | null;
            score: number;
            contributions: {
                criterion: string;
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                weight: number;
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                fit: number;
                points: number;
                finding: components["schemas"]["Finding"];
            }[];
            fillable: {
                cents: number | null;
                purchaseCents: number | null;
                estimated: boolean;
                finding: components["schemas"]["Finding"];
            };
            /** @description Whole hundredths of a per cent: 500 is 5 % */
            recognitionBasisPoints: number;
            countsUntil: string | null;
            invitedLately: number | null;
        };
        Judgement: {
            supplier: {
                id: string;
                name: string;
                scheme: string;
                town: string;
                standing: ("applied" | "temporary" | "full" | "refused" | "withdrawn") | null;
                offering: {
                    id: string;
                    title: string;
                    text: string;
                    cpv: string[];
                } | null;
                contact: {
                    email?: string;
                    telephone?: string;
                    website?: string;
                };
            };
            verdict: components["schemas"]["Verdict"];
            finding: components["schemas"]["Finding"];
            asked: components["schemas"]["Finding"][];
            reservation: components["schemas"]["Finding"] | null;
        };
        /** @description A contract as it stands */
        KeptContract: {
            authority: string;
            /** @description Null: of the authority alone */
            owner: {
                scheme: string;
                value: string;
            } | null;
            contract: components["schemas"]["Contract"];
            choice?: {
                lot?: string;
                party?: string;
            };
            fillings: {
                /** @enum {string} */
                state: "filled" | "agreed";
                /** @description Whole euro cents */
                cents: number;
                description?: string;
            }[];
            /** Format: uuid */
            id: string;
            /** @description The ETag is this number in quotes */
            version: number;
            /** @description It is over: it is kept, and not changed any more */
            archived: boolean;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
        };
        /** @description What a firm says of itself, in one version */
        KeptFirmProfile: {
            organisation: {
                scheme: string;
                value: string;
            };
            /** @description The ETag is this number in quotes */
            version: number;
            /** @description SHA-256 of the canonical JSON (RFC 8785) of the profile: hand it in with the application as a document of the kind firm-profile */
            sha256: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            savedAt: string;
            /** @description Somebody of the region saved it for the firm */
            onBehalf: boolean;
            profile: components["schemas"]["FirmProfile"];
        };
        /** @description How the region decides on admissions */
        KeptProcedure: {
            /** @description The ETag is this number in quotes */
            number: number;
            procedure: components["schemas"]["Procedure"];
            /** @description The rules that cases are judged by. Null: those that hold for everybody */
            ruleSet: string | null;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            adoptedAt: string;
            /** @description Null: whoever runs the service */
            adoptedBy: string | null;
        };
        /** @description A receipt of any kind */
        KeptReceipt: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "match" | "assessment" | "valuation" | "reservation" | "mix" | "decision" | "change" | "erasure";
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            createdAt: string;
            /** @description The place in the chain of receipts, from 1, without gaps */
            position: number;
            previousHash: string | null;
            /** @description SHA-256 of the canonical JSON (RFC 8785) of this receipt without position, previousHash, payloadDigest and hash */
            payloadDigest: string;
            /** @description SHA-256 of the canonical JSON of { position, previousHash, payloadDigest } */
            hash: string;
            /** @description What it says, by its kind; null: the time to keep it had ended, and it was erased */
            payload: {
                [key: string]: unknown;
            } | null;
        };
        /** @description What do the issuers of labels ask of this firm, and is it there on a day? */
        LabelAssessmentQuestion: {
            firm: components["schemas"]["Firm"];
            /** @description Absent: every label of which the rules are known */
            schemes?: string[];
            /**
             * Format: date
             * @description The day the question is asked. Absent: today in Amsterdam; for a demonstration the day its register lives on
             * @example 2027-03-01
             */
            on?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        };
        LabelAssessments: {
            assessments: {
                scheme: string;
                /** @description Null where the scheme has no levels */
                level: string | null;
                /** @description As the issuer calls it */
                name: string;
                finding: components["schemas"]["Finding"];
            }[];
            /** @description The contribution, where a label rests on one: a calculation with the figures of the firm */
            measurements: {
                scheme: string;
                sizeFteHundredths: number | null;
                direct: components["schemas"]["ShareRange"];
                indirect: components["schemas"]["ShareRange"];
                total: components["schemas"]["ShareRange"];
                /** @description What would make it exact */
                missing: {
                    /** @enum {string} */
                    kind: "contract-fact" | "supplier-fact" | "effort-fact" | "case-fact" | "buyer-fact" | "rule-value" | "decision";
                    name: string;
                }[];
            }[];
            /** @description Where explain=true was asked */
            explanation?: components["schemas"]["FindingsExplanation"];
            provenance: {
                matcher: string;
                labelRules: {
                    id: string;
                    version: string;
                }[];
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
            };
        };
        /** @description That somebody looked again */
        LabelCheck: {
            check: {
                /**
                 * @description not-listed: it is real, and it is not known whether it is accepted
                 * @enum {string}
                 */
                result: "valid" | "invalid" | "not-listed";
                /**
                 * @description How well that is supported
                 * @enum {string}
                 */
                level: "self-declared" | "document" | "register" | "audited";
                /** @description Where it was looked up */
                source: string;
                /**
                 * Format: date
                 * @description The day somebody looked
                 * @example 2027-03-01
                 */
                on: string;
            };
            /** @description What it says now, where that is something else: it was renewed, or is of another level */
            label?: {
                level: string | null;
                issuer: string;
                period: components["schemas"]["Period"];
            };
            /** @description The day by which somebody looks again. Absent or null: none is set */
            recheckDue?: string | null;
            /**
             * @description Of a label that is in doubt: whether it still is
             * @enum {string}
             */
            doubt?: "gone" | "stays";
        };
        LabelPathways: {
            pathways: {
                scheme: string;
                /** @description Null where the scheme has no levels */
                level: string | null;
                /** @description As the issuer calls it */
                name: string;
                /**
                 * @description never: not up to that day, with these facts
                 * @enum {string}
                 */
                outcome: "held" | "reachable" | "never" | "unknown";
                finding: components["schemas"]["Finding"];
                /** @description What keeps the outcome open, and what keeps the latest start from being known */
                missing: {
                    /** @enum {string} */
                    kind: "contract-fact" | "supplier-fact" | "effort-fact" | "case-fact" | "buyer-fact" | "rule-value" | "decision";
                    name: string;
                }[];
                /** @description The last day on which the first step can begin. Null: not known, begun, or nothing to begin */
                latestStart: string | null;
                steps: ({
                    /** @constant */
                    kind: "act";
                    /** @enum {string} */
                    fact: "ownRegistrationNumber" | "approvedGrowthPlan" | "qualitativeCriteria" | "missionInStatutes" | "impactReport" | "partOfPublicInstitution" | "selfEmployedWithoutStaff" | "impactFromCoreModel" | "missionIsWorkForDisadvantaged" | "statutesChangedForBCorp" | "publicProfile";
                    asked: boolean;
                    /** @description Null: no source says how long it takes */
                    days: number | null;
                } | {
                    /** @constant */
                    kind: "wait";
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    until: string;
                } | {
                    /** @constant */
                    kind: "procedure";
                    /** @description Null: no source says how long it takes */
                    days: number | null;
                    startedOn: string | null;
                })[];
            }[];
            /** @description Where explain=true was asked */
            explanation?: components["schemas"]["FindingsExplanation"];
            provenance: {
                matcher: string;
                labelRules: {
                    id: string;
                    version: string;
                }[];
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                before: string;
            };
        };
        /** @description Which labels can this firm have by a day? */
        LabelPlanQuestion: {
            firm: components["schemas"]["Firm"];
            /**
             * Format: date
             * @description The last day on which the label must be there
             * @example 2027-03-01
             */
            before: string;
            /** @description Absent: every label of which the rules are known */
            schemes?: string[];
            /**
             * Format: date
             * @description The day the question is asked. Absent: today in Amsterdam; for a demonstration the day its register lives on
             * @example 2027-03-01
             */
            on?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        };
        /** @description A label of a firm, as somebody found it when they looked */
        LabelRecord: {
            id: string;
            /** @description The ETag is this number in quotes */
            version: number;
            organisation: {
                scheme: string;
                value: string;
            };
            label: {
                scheme: string;
                level: string | null;
                issuer: string;
                number: string;
                period: components["schemas"]["Period"];
            };
            check: {
                /**
                 * @description not-listed: it is real, and it is not known whether it is accepted
                 * @enum {string}
                 */
                result: "valid" | "invalid" | "not-listed";
                /**
                 * @description How well that is supported
                 * @enum {string}
                 */
                level: "self-declared" | "document" | "register" | "audited";
                /** @description Where it was looked up */
                source: string;
                /**
                 * Format: date
                 * @description The day somebody looked
                 * @example 2027-03-01
                 */
                on: string;
                /** @description A pseudonym; null for who is of the firm */
                by: string | null;
            };
            /** @description In doubt, on a signal; null: it is not */
            suspension: components["schemas"]["LabelSuspension"] | null;
            recheckDue: string | null;
            /**
             * @description What this version came of
             * @enum {string}
             */
            step: "checked" | "suspended";
            /** @description The event of a case by which it was checked; null: outside a case */
            event: {
                caseId: string;
                eventId: string;
            } | null;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
        };
        LabelRecordPage: {
            items: components["schemas"]["LabelRecord"][];
            /** @description Where the next page starts; null: this is the last */
            nextCursor: string | null;
        };
        /** @description A signal that puts a label in doubt */
        LabelSuspension: {
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            since: string;
            /** @description The signal, and why it is more than a rumour. No names of persons */
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
        };
        Labels: {
            items: {
                /** @description As suppliers, filters and rules name it */
                scheme: string;
                title: {
                    nl: string;
                    en: string;
                };
                issuer: string;
                /** @description Lowest first */
                levels: {
                    /** @description Null where the scheme has no levels */
                    level: string | null;
                    /** @description As the issuer calls it */
                    name: string;
                }[];
                /** @description What its issuer asks: the rules that /v1/label-pathways and /v1/label-assessments use */
                rules: {
                    id: string;
                    version: string;
                };
            }[];
        };
        Line: {
            /** @description 0 for the finding itself, 1 for what it rests on, and so on */
            depth: number;
            code: string;
            /** @enum {string} */
            verdict: "met" | "not-met" | "unknown";
            text: string;
            facts: string[];
            /** @description What would settle an unknown */
            missing: string[];
            basis: {
                text: string;
                url: string | null;
                /** @enum {string} */
                certainty: "confirmed" | "inferred" | "missing";
                certaintyText: string;
            } | null;
            /** @description What the reader should know of the rule: why it is inferred, what is missing */
            note: string | null;
            on: string | null;
            discretion: string | null;
        };
        /** @description Are there suppliers for a reserved contract? */
        Market: {
            contract: components["schemas"]["Contract"];
            choice?: {
                lot?: string;
                party?: string;
            };
            authority: string;
            fillings?: {
                /** @enum {string} */
                state: "filled" | "agreed";
                /** @description Whole euro cents */
                cents: number;
                description?: string;
            }[];
            assumptions?: {
                /** @constant */
                topic: "rate";
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                basisPoints: number;
                reason?: string;
            }[];
            need?: {
                cpv?: string[];
                sameDivisionOnly?: boolean;
                /** @constant */
                reservation?: "res-ws";
                /** @description Whole euro cents */
                budgetCents?: number;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery?: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                deliveryUntil?: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                near?: {
                    x: number;
                    y: number;
                };
                /** @description What is needed, in somebody's own words. Codes that stand in it count as cpv, a place as near, where those are absent */
                text?: string;
            };
            filters?: components["schemas"]["Filters"];
            show?: number;
            /** @description How many of those that are pending, and of those that are refused, are shown; as many as `show` when it is not said */
            showAside?: number;
            routes: ("sheltered-workshop" | "integration-operator" | "sheltered-programme" | "public-service")[];
            /** @enum {string} */
            buyer?: "central" | "sub-central";
            socialOrOther?: boolean;
            /** @description What firms told of themselves for a label, by the id of the supplier */
            firms?: {
                [key: string]: components["schemas"]["Firm"];
            };
            /**
             * Format: date
             * @description The day the question is asked. Absent: today in Amsterdam; for a demonstration the day its register lives on
             * @example 2027-03-01
             */
            on?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        };
        MarketAnswer: {
            today: {
                met: number;
                unknown: number;
                notMet: number;
            };
            later: {
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                until: string;
                byRecord: number;
                byPathway: number;
                unknown: number;
                no: number;
            };
            byRoute: {
                /** @enum {string} */
                route: "sheltered-workshop" | "integration-operator" | "sheltered-programme" | "public-service";
                met: number;
                unknown: number;
                notMet: number;
            }[];
            /** @description Of who qualifies today */
            capacity: {
                /** @description Whole euro cents */
                cents: number;
                notStated: number;
            };
            /** @description Of who qualifies today: can they take on in a year what the contract is worth in a year? yearCents: that worth */
            offers: {
                yearCents: number | null;
                met: number;
                unknown: number;
                notMet: number;
            };
            outside: number;
            firms: {
                total: number;
                items: {
                    id: string;
                    name: string;
                    /** @enum {string} */
                    today: "met" | "not-met" | "unknown";
                    /** @enum {string} */
                    later: "today" | "by-record" | "by-pathway" | "unknown" | "no";
                    from: string | null;
                    capacityCents: number | null;
                    reservation: components["schemas"]["Finding"];
                }[];
            };
            plan: {
                lot: string | null;
                reservation: ("none" | "res-ws" | "res-pub-ser") | null;
                /** @enum {string} */
                reservedExecution: "yes" | "no" | "not-known";
                finding: components["schemas"]["Finding"];
            };
            /** @description BT-71 and BT-736 for cac:TenderingTerms of the lot. Null: it is not decided which codes */
            noticeXml: string | null;
            finding: components["schemas"]["Finding"];
            provenance: {
                matcher: string;
                ruleSets: {
                    id: string;
                    version: string;
                }[];
                register: {
                    id: string;
                    revision: number;
                };
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery: string;
                lexicon: {
                    id: string;
                    version: string;
                };
                /** @description The lists with which words were read beside the lexicon: the names of the codes, and the places. The version is a digest of what is in it */
                lists?: {
                    id: string;
                    version: string;
                }[];
                labelRules: {
                    id: string;
                    version: string;
                }[];
            };
            /** @description Where explain=true was asked */
            explanation?: {
                /** @enum {string} */
                language: "nl" | "en";
                market: components["schemas"]["Line"][];
                suppliers: {
                    [key: string]: components["schemas"]["Line"][];
                };
            };
        };
        MatchQuestion: {
            contract: components["schemas"]["Contract"];
            choice?: {
                lot?: string;
                party?: string;
            };
            authority: string;
            fillings?: {
                /** @enum {string} */
                state: "filled" | "agreed";
                /** @description Whole euro cents */
                cents: number;
                description?: string;
            }[];
            assumptions?: {
                /** @constant */
                topic: "rate";
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                basisPoints: number;
                reason?: string;
            }[];
            need?: {
                cpv?: string[];
                sameDivisionOnly?: boolean;
                /** @constant */
                reservation?: "res-ws";
                /** @description Whole euro cents */
                budgetCents?: number;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery?: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                deliveryUntil?: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                near?: {
                    x: number;
                    y: number;
                };
            };
            filters?: components["schemas"]["Filters"];
            show?: number;
            seed?: string;
        };
        Member: {
            /** Format: uuid */
            id: string;
            /** @description The ETag is this number in quotes */
            version: number;
            /**
             * @description An organisation is everybody who signs in for it; a client is a registered machine
             * @enum {string}
             */
            kind: "organisation" | "person" | "client";
            /** @description Of a person or a client: the issuer of its tokens. Of an organisation: the scheme of its number, nl-kvk */
            issuer: string;
            /** @description Of a person or a client: the subject of its tokens. Of an organisation: its number */
            subject: string;
            /**
             * @description What somebody may do: the roles and their actions are in the documentation
             * @enum {string}
             */
            role: "contractor" | "supplier" | "coordinator" | "committee-member" | "buyer" | "contract-manager" | "platform-administrator" | "auditor" | "machine";
            /** @description Null: of the whole region */
            authority: string | null;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            validFrom: string;
            /** @description The last day; null: without an end */
            validUntil: string | null;
            /**
             * Format: date
             * @description The day somebody last looked whether it is still right: today, or as it was
             * @example 2027-03-01
             */
            confirmedOn: string;
        };
        /** @description What can change of a member, all of it. Who it is stays: somebody else is another member */
        MemberChange: {
            /**
             * @description What somebody may do: the roles and their actions are in the documentation
             * @enum {string}
             */
            role: "contractor" | "supplier" | "coordinator" | "committee-member" | "buyer" | "contract-manager" | "platform-administrator" | "auditor" | "machine";
            /** @description For a buyer or a contract manager who works for one authority. Absent or null: of the whole region */
            authority?: string | null;
            /** @description The last day; null: without an end */
            validUntil: string | null;
            /**
             * Format: date
             * @description The day somebody last looked whether it is still right: today, or as it was
             * @example 2027-03-01
             */
            confirmedOn: string;
        };
        MemberPage: {
            items: components["schemas"]["Member"][];
            /** @description Where the next page starts; null: this is the last */
            nextCursor: string | null;
        };
        MemberPerson: {
            /**
             * Format: uuid
             * @description The pseudonym of a person, as /v1/people has it
             */
            id: string;
            /** @enum {string} */
            kind: "person" | "machine";
            /** @description What colleagues see, as the administrator gave it */
            label: string | null;
            /** @description Their memberships. Empty: it was forgotten who it is, or they are here for their organisation */
            members: string[];
            /** @description The ETag is this number in quotes */
            version: number;
        };
        Mix: {
            suppliers: components["schemas"]["MixSupplier"][];
            /** @description Whole euro cents */
            purchaseCents: number;
            /** @description Whole euro cents */
            plannedCents: number;
            /** @description Whole euro cents */
            extraCents: number;
            /** @description Whole euro cents */
            fillsCents: number;
            /** @description Whole euro cents */
            localCents: number;
            /** @description Whole euro cents */
            targetGroupCents: number;
            proof: {
                isOptimal: boolean;
                /** @enum {string} */
                unit: "cents" | "suppliers";
                value: number;
                /** @description No mix is below this */
                bound: number;
                /** @description What is open between the two; 0 where it is proven that nothing is better */
                gap: number;
            };
            /** @description Against the first mix; null for the first itself */
            more: {
                value: number;
                extraCents: number;
                purchaseCents: number;
            } | null;
            finding: components["schemas"]["Finding"];
        };
        MixAnswer: {
            /**
             * @description unknown: the time was up before there was an answer
             * @enum {string}
             */
            state: "filled" | "impossible" | "unknown";
            /** @description The best first */
            mixes: components["schemas"]["Mix"][];
            clash: {
                /** @description All of them together cannot be met; without any one of them the others can */
                demands: ("obligation" | "deadline" | "concentration" | "suppliers" | "budget" | "extra-budget" | "local" | "capacity" | "minimum-order" | "unrelated" | "may-fill")[];
                isProven: boolean;
                /** @description For each demand that can give way on its own: how little is enough */
                alone: components["schemas"]["MixChange"][];
                /** @description The cheapest way out by relaxationCosts */
                cheapest: {
                    changes: components["schemas"]["MixChange"][];
                    cost: number;
                    isOptimal: boolean;
                } | null;
                finding: components["schemas"]["Finding"];
            } | null;
            /** @description Suppliers that no mix can lean on, and why; the first of them */
            setAside: {
                total: number;
                items: {
                    id: string;
                    name: string;
                    finding: components["schemas"]["Finding"];
                }[];
            };
            finding: components["schemas"]["Finding"];
            provenance: {
                matcher: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
            };
            /** @description Null where the question brought the suppliers */
            basis: components["schemas"]["MixBasis"] | null;
            /** @description Where explain=true was asked */
            explanation?: {
                /** @enum {string} */
                language: "nl" | "en";
                mix: components["schemas"]["Line"][];
                terms: components["schemas"]["Line"][] | null;
                valued: components["schemas"]["Line"][][];
            };
        };
        /** @description What a mix rests on where its suppliers come from the register */
        MixBasis: {
            part: {
                lot: string | null;
                party: string | null;
                facts: {
                    title?: string;
                    /** @enum {string} */
                    nature?: "works" | "supplies" | "services";
                    cpv?: string[];
                    performance?: {
                        nuts?: string[];
                        municipality?: string;
                        /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                        point?: {
                            x: number;
                            y: number;
                        };
                    };
                    period?: components["schemas"]["ContractPeriod"];
                    months?: number;
                    value?: {
                        estimated?: components["schemas"]["Amount"];
                        awarded?: components["schemas"]["Amount"];
                    };
                    awards?: {
                        id: string;
                        parties: {
                            name: string;
                            identifier?: {
                                scheme: string;
                                value: string;
                            };
                            town?: string;
                            /** @enum {string} */
                            role?: "main" | "consortium-member" | "subcontractor";
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            shareBasisPoints?: number;
                            labels?: {
                                scheme: string;
                                level: string | null;
                                period: components["schemas"]["Period"];
                            }[];
                        }[];
                        value?: components["schemas"]["Amount"];
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        on?: string;
                    }[];
                    /** @description What the buyer may still take. Empty: nothing */
                    options?: {
                        description?: string;
                        value?: components["schemas"]["Amount"];
                    }[];
                    /** @description How it can be renewed. Null: it cannot */
                    renewals?: {
                        description?: string;
                        value?: components["schemas"]["Amount"];
                    } | null;
                    /** @enum {string} */
                    reservation?: "none" | "res-ws" | "res-pub-ser";
                    /** @enum {string} */
                    reservedExecution?: "yes" | "no" | "not-known";
                    /** @enum {string} */
                    countedBy?: "headcount" | "fte";
                    /** @description Whole hundredths of a per cent: 500 is 5 % */
                    labourShareBasisPoints?: number;
                    invoicedTurnover?: components["schemas"]["Amount"];
                    wageSum?: components["schemas"]["Amount"];
                    exemptions?: components["schemas"]["Exemption"][];
                    contractorLabels?: {
                        scheme: string;
                        level: string | null;
                        period: components["schemas"]["Period"];
                    }[];
                    terms?: components["schemas"]["SocialReturnTerms"];
                };
                evidence: {
                    [key: string]: components["schemas"]["Evidence"];
                };
            };
            obligation: components["schemas"]["Obligation"];
            warnings: components["schemas"]["Finding"][];
            /** @description What of a purchase counts by the rules that bind the contract, and what they leave open */
            terms: components["schemas"]["Finding"];
            /** @description What was reckoned with: as the rules say, where the question did not say otherwise */
            rules: {
                unrelated?: boolean | null;
                /** @description Whole euro cents */
                mayFillCents?: number;
                /** @enum {string} */
                roundedTo?: "cent" | "euro";
            };
            /** @description For each mix what the valuation of these rules says of it */
            valued: {
                /** @description Null: the rules leave it open */
                totalCents: number | null;
                leastCents: number;
                finding: components["schemas"]["Finding"];
            }[];
            /** @description Whom the search found on the first day; candidates: those that a mix could have, also who comes in later */
            suppliers: {
                ranked: number;
                pending: number;
                refused: number;
                outside: number;
                candidates: number;
            };
            /** @description The days of delivery on which suppliers were looked for */
            days: string[];
            provenance: {
                matcher: string;
                ruleSets: {
                    id: string;
                    version: string;
                }[];
                register: {
                    id: string;
                    revision: number;
                };
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery: string;
                seed: string;
                lexicon: {
                    id: string;
                    version: string;
                };
                /** @description The lists with which words were read beside the lexicon: the names of the codes, and the places. The version is a digest of what is in it */
                lists?: {
                    id: string;
                    version: string;
                }[];
            };
        };
        MixCandidate: {
            id: string;
            name: string;
            recognition: {
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                from: string;
                until: string | null;
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                basisPoints: number;
                reason?: string;
            }[];
            recognitionIsOpen?: boolean;
            cpv?: string[];
            /** @description Whole euro cents */
            capacityCents?: number;
            /** @description Whole euro cents */
            minimumOrderCents?: number;
            leadTimeDays?: number;
            inMunicipality?: boolean;
            distanceMetres?: number;
            /** @description Whole hundredths of a per cent: 500 is 5 % */
            targetGroupBasisPoints?: number;
        };
        /** @description How far one demand gives way */
        MixChange: {
            /** @enum {string} */
            demand: "obligation" | "deadline" | "concentration" | "suppliers" | "budget" | "extra-budget" | "local" | "capacity" | "minimum-order" | "unrelated" | "may-fill";
            /** @enum {string} */
            unit: "cents" | "months" | "suppliers" | "basis-points";
            by: number;
            asked: (number | string) | null;
            needed: (number | string) | null;
        };
        MixOutcome: {
            /**
             * @description unknown: the time was up before there was an answer
             * @enum {string}
             */
            state: "filled" | "impossible" | "unknown";
            /** @description The best first */
            mixes: components["schemas"]["Mix"][];
            clash: {
                /** @description All of them together cannot be met; without any one of them the others can */
                demands: ("obligation" | "deadline" | "concentration" | "suppliers" | "budget" | "extra-budget" | "local" | "capacity" | "minimum-order" | "unrelated" | "may-fill")[];
                isProven: boolean;
                /** @description For each demand that can give way on its own: how little is enough */
                alone: components["schemas"]["MixChange"][];
                /** @description The cheapest way out by relaxationCosts */
                cheapest: {
                    changes: components["schemas"]["MixChange"][];
                    cost: number;
                    isOptimal: boolean;
                } | null;
                finding: components["schemas"]["Finding"];
            } | null;
            /** @description Suppliers that no mix can lean on, and why; the first of them */
            setAside: {
                total: number;
                items: {
                    id: string;
                    name: string;
                    finding: components["schemas"]["Finding"];
                }[];
            };
            finding: components["schemas"]["Finding"];
            provenance: {
                matcher: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
            };
        };
        /** @description To be delivered on any day from from until until: on each it counts alike */
        MixPurchase: {
            month: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            from: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            until: string;
            /** @description Whole euro cents */
            cents: number;
            /** @description Whole hundredths of a per cent: 500 is 5 % */
            recognitionBasisPoints: number;
            reason?: string;
            /** @description Whole euro cents */
            fillsCents: number;
            /** @description Is it known to be bought to carry out the contract? */
            isForContract: boolean;
            /** @description The planned spend that it takes the place of. Null: it comes on top */
            planned: string | null;
        };
        /** @description What to buy from whom, recorded */
        MixReceipt: {
            /** Format: uuid */
            id: string;
            /** @constant */
            format: 2;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            createdAt: string;
            matcher: string;
            actor: {
                /**
                 * Format: uuid
                 * @description A pseudonym
                 */
                id: string;
                /** @description SHA-256 of the canonical JSON of { issuer, organisation, salt, subject }: only who has the salt can tell who it was */
                commitment: string;
            } | null;
            /** @description The place in the chain of receipts, from 1, without gaps */
            position: number;
            previousHash: string | null;
            /** @description SHA-256 of the canonical JSON (RFC 8785) of this receipt without position, previousHash, payloadDigest and hash */
            payloadDigest: string;
            /** @description SHA-256 of the canonical JSON of { position, previousHash, payloadDigest } */
            hash: string;
            /** @constant */
            kind: "mix";
            /** @description As it was sent */
            question: {
                [key: string]: unknown;
            };
            /** @description What was asked in the end: with candidates, rules, the last day and what is left */
            request: {
                [key: string]: unknown;
            };
            /** @description Null where the question brought the suppliers, as are knownAt, register and basis */
            authority: {
                name: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                point: {
                    x: number;
                    y: number;
                } | null;
            } | null;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            knownAt: string | null;
            ruleSets: {
                id: string;
                version: string;
                sha256: string;
            }[];
            register: {
                id: string;
                revision: number;
                /** @description Of all that was published up to that revision; null where it is not known */
                digest?: string | null;
            } | null;
            /** @description The full facts of the suppliers in the mixes, of those in the register */
            suppliers: components["schemas"]["Supplier"][];
            outcome: components["schemas"]["MixOutcome"];
            /** @description Null where the question brought the suppliers */
            basis: components["schemas"]["MixBasis"] | null;
        };
        MixSupplier: {
            id: string;
            name: string;
            /** @description Whole euro cents */
            purchaseCents: number;
            /** @description Of all that is bought */
            shareBasisPoints: number;
            /** @description Whole euro cents */
            fillsCents: number;
            /** @description Null: not known */
            isLocal: boolean | null;
            /** @description What pays for work of the target group. Null: not known */
            targetGroupCents: number | null;
            capacityIsAssumed: boolean;
            purchases: components["schemas"]["MixPurchase"][];
        };
        /** @description The application of a firm, to be handed in as an event of its case */
        NewAdmissionCase: {
            /** @description The number of the firm, which is in the register. Absent: the organisation you signed in for */
            applicant?: {
                scheme: string;
                value: string;
            };
        };
        /** @description A key for a machine */
        NewApiKey: {
            /** @description The machine it is for. A machine has at most two keys that work: the old one and the one that follows it */
            name: string;
            /** @description What it may do: read, write, or single actions */
            scopes: ("read" | "write" | "ask" | "record-answer" | "read-answer" | "read-contract" | "change-contract" | "read-register" | "change-supplier" | "read-case" | "act-on-case" | "import-data" | "export-data" | "review-rules" | "read-receipts")[];
            /**
             * @description From where it may be used; empty: from anywhere
             * @default []
             */
            networks: string[];
            /**
             * Format: date-time
             * @description From this moment on it no longer works; at most 365 days from now
             */
            expiresAt: string;
        };
        /** @description What somebody found when looking at a label of a firm */
        NewLabelRecord: {
            organisation: {
                scheme: string;
                value: string;
            };
            label: {
                scheme: string;
                level: string | null;
                issuer: string;
                number: string;
                period: components["schemas"]["Period"];
            };
            check: {
                /**
                 * @description not-listed: it is real, and it is not known whether it is accepted
                 * @enum {string}
                 */
                result: "valid" | "invalid" | "not-listed";
                /**
                 * @description How well that is supported
                 * @enum {string}
                 */
                level: "self-declared" | "document" | "register" | "audited";
                /** @description Where it was looked up */
                source: string;
                /**
                 * Format: date
                 * @description The day somebody looked
                 * @example 2027-03-01
                 */
                on: string;
            };
            /** @description The day by which somebody looks again. Absent or null: none is set */
            recheckDue?: string | null;
        };
        /** @description Who is what in this region */
        NewMember: {
            /**
             * @description An organisation is everybody who signs in for it; a client is a registered machine
             * @enum {string}
             */
            kind: "organisation" | "person" | "client";
            /** @description Of a person or a client: the issuer of its tokens. Of an organisation: the scheme of its number, nl-kvk */
            issuer: string;
            /** @description Of a person or a client: the subject of its tokens. Of an organisation: its number */
            subject: string;
            /**
             * @description What somebody may do: the roles and their actions are in the documentation
             * @enum {string}
             */
            role: "contractor" | "supplier" | "coordinator" | "committee-member" | "buyer" | "contract-manager" | "platform-administrator" | "auditor" | "machine";
            /** @description For a buyer or a contract manager who works for one authority. Absent or null: of the whole region */
            authority?: string | null;
            /**
             * Format: date
             * @description The first day. Absent: today
             * @example 2027-03-01
             */
            validFrom?: string;
            /** @description The last day. Absent or null: without an end */
            validUntil?: string | null;
        };
        /** @description All that is known of a supplier; the service gives it an id */
        NewSupplier: {
            identifier: {
                scheme: string;
                value: string;
            };
            name: string;
            place: {
                town: string;
                municipality: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                point?: {
                    x: number;
                    y: number;
                };
            };
            worksIn: string[];
            contact: {
                email?: string;
                telephone?: string;
                website?: string;
            };
            legalForm?: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            foundedOn?: string;
            workforceFteHundredths?: number;
            offerings: {
                id: string;
                title: string;
                text: string;
                cpv: string[];
                /** @description Whole euro cents */
                capacityCents?: number;
                /** @description Whole euro cents */
                minimumOrderCents?: number;
                leadTimeDays?: number;
                period?: components["schemas"]["Period"];
            }[];
            labels: {
                scheme: string;
                level: string | null;
                issuer: string;
                period: components["schemas"]["Period"];
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
            admissions: {
                /** @enum {string} */
                standing: "applied" | "temporary" | "full" | "refused" | "withdrawn";
                period: components["schemas"]["Period"];
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
            targetGroupShares: {
                /** @enum {string} */
                vocabulary: "sroi" | "pso" | "article-2.82";
                /** @enum {string} */
                measure: "headcount" | "fte";
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                shareBasisPoints: number;
                /** @constant */
                of?: "programme";
                period: components["schemas"]["Period"];
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
            reservedWorkforces?: {
                headcount?: number;
                fteHundredths?: number;
                groups: {
                    group: string;
                    headcount?: number;
                    fteHundredths?: number;
                    seconded?: {
                        durable?: boolean;
                        zeroHours?: boolean;
                    };
                }[];
                /** @constant */
                of?: "programme";
                period: components["schemas"]["Period"];
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
            reservationStatements?: {
                by: string;
                /** @constant */
                of?: "programme";
                period: components["schemas"]["Period"];
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
            integrationIsMainAim?: {
                value: boolean;
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            };
            shelteredWorkshop?: {
                value: boolean;
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            };
            shelteredEmploymentProgramme?: {
                value: boolean;
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            };
            mission?: {
                publicServiceMission?: {
                    value: boolean;
                    evidence: components["schemas"]["Evidence"];
                    /**
                     * Format: date-time
                     * @description A moment in UTC
                     * @example 2027-03-01T09:30:00Z
                     */
                    recordedAt: string;
                };
                profitsReinvested?: {
                    value: boolean;
                    evidence: components["schemas"]["Evidence"];
                    /**
                     * Format: date-time
                     * @description A moment in UTC
                     * @example 2027-03-01T09:30:00Z
                     */
                    recordedAt: string;
                };
                participation?: {
                    value: boolean;
                    evidence: components["schemas"]["Evidence"];
                    /**
                     * Format: date-time
                     * @description A moment in UTC
                     * @example 2027-03-01T09:30:00Z
                     */
                    recordedAt: string;
                };
            };
            missionAwards?: {
                authority: string;
                cpv: string[];
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                awardedOn: string;
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
        };
        NextSteps: {
            leftCents: number | null;
            /** @description leftCents is an estimate, never a debt */
            estimated: boolean;
            now: components["schemas"]["Reach"];
            /** @description In the order in which to try them; only what gives something */
            steps: ({
                /** @constant */
                kind: "leave-out";
                condition: string;
                chosen: (string | number)[];
                changes: components["schemas"]["QuestionChange"][];
                /** @description Ask again with these in place of need and filters, and these are the totals */
                question: {
                    need?: {
                        cpv?: string[];
                        sameDivisionOnly?: boolean;
                        /** @constant */
                        reservation?: "res-ws";
                        /** @description Whole euro cents */
                        budgetCents?: number;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        delivery?: string;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        deliveryUntil?: string;
                        /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                        near?: {
                            x: number;
                            y: number;
                        };
                        /** @description What is needed, in somebody's own words. Codes that stand in it count as cpv, a place as near, where those are absent */
                        text?: string;
                    };
                    filters?: components["schemas"]["Filters"];
                };
                reach: components["schemas"]["Reach"];
                /** @description Firms that were not there */
                more: {
                    ranked: number;
                    pending: number;
                };
                finding: components["schemas"]["Finding"];
            } | {
                /** @constant */
                kind: "same-branch";
                branches: string[];
                changes: components["schemas"]["QuestionChange"][];
                /** @description Ask again with these in place of need and filters, and these are the totals */
                question: {
                    need?: {
                        cpv?: string[];
                        sameDivisionOnly?: boolean;
                        /** @constant */
                        reservation?: "res-ws";
                        /** @description Whole euro cents */
                        budgetCents?: number;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        delivery?: string;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        deliveryUntil?: string;
                        /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                        near?: {
                            x: number;
                            y: number;
                        };
                        /** @description What is needed, in somebody's own words. Codes that stand in it count as cpv, a place as near, where those are absent */
                        text?: string;
                    };
                    filters?: components["schemas"]["Filters"];
                };
                reach: components["schemas"]["Reach"];
                /** @description Firms that were not there */
                more: {
                    ranked: number;
                    pending: number;
                };
                finding: components["schemas"]["Finding"];
            } | {
                /** @constant */
                kind: "temporary-badge";
                changes: components["schemas"]["QuestionChange"][];
                /** @description Ask again with these in place of need and filters, and these are the totals */
                question: {
                    need?: {
                        cpv?: string[];
                        sameDivisionOnly?: boolean;
                        /** @constant */
                        reservation?: "res-ws";
                        /** @description Whole euro cents */
                        budgetCents?: number;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        delivery?: string;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        deliveryUntil?: string;
                        /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                        near?: {
                            x: number;
                            y: number;
                        };
                        /** @description What is needed, in somebody's own words. Codes that stand in it count as cpv, a place as near, where those are absent */
                        text?: string;
                    };
                    filters?: components["schemas"]["Filters"];
                };
                reach: components["schemas"]["Reach"];
                /** @description Firms that were not there */
                more: {
                    ranked: number;
                    pending: number;
                };
                finding: components["schemas"]["Finding"];
            } | {
                /** @constant */
                kind: "works-in-region";
                leftOut: ("municipalities" | "withinMetres")[];
                changes: components["schemas"]["QuestionChange"][];
                /** @description Ask again with these in place of need and filters, and these are the totals */
                question: {
                    need?: {
                        cpv?: string[];
                        sameDivisionOnly?: boolean;
                        /** @constant */
                        reservation?: "res-ws";
                        /** @description Whole euro cents */
                        budgetCents?: number;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        delivery?: string;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        deliveryUntil?: string;
                        /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                        near?: {
                            x: number;
                            y: number;
                        };
                        /** @description What is needed, in somebody's own words. Codes that stand in it count as cpv, a place as near, where those are absent */
                        text?: string;
                    };
                    filters?: components["schemas"]["Filters"];
                };
                reach: components["schemas"]["Reach"];
                /** @description Firms that were not there */
                more: {
                    ranked: number;
                    pending: number;
                };
                finding: components["schemas"]["Finding"];
            } | {
                /** @constant */
                kind: "other-blocks";
                blocks: {
                    id: string;
                    efforts: components["schemas"]["EffortSelector"] | null;
                    values: {
                        value: {
                            /** @enum {string} */
                            unit: "year" | "school-year" | "month" | "day" | "hour" | "once";
                            /** @description Whole euro cents */
                            cents: number;
                        } | {
                            /** @enum {string} */
                            unit: "invoice" | "labour-cost" | "actual-cost";
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            basisPoints: number;
                        };
                        /** @description So many fill what is left */
                        units: number | null;
                        paidCents: number | null;
                    }[];
                    missing: {
                        /** @enum {string} */
                        kind: "contract-fact" | "supplier-fact" | "effort-fact" | "case-fact" | "buyer-fact" | "rule-value" | "decision";
                        name: string;
                    }[];
                    finding: components["schemas"]["Finding"];
                }[];
                finding: components["schemas"]["Finding"];
            } | {
                /** @constant */
                kind: "coordinator";
                coordinator: {
                    name: string;
                    contact: {
                        email?: string;
                        telephone?: string;
                        website?: string;
                    };
                };
                openCents: number | null;
                finding: components["schemas"]["Finding"];
            })[];
            provenance: {
                matcher: string;
                ruleSets: {
                    id: string;
                    version: string;
                }[];
                register: {
                    id: string;
                    revision: number;
                };
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery: string;
                seed: string;
                lexicon: {
                    id: string;
                    version: string;
                };
                /** @description The lists with which words were read beside the lexicon: the names of the codes, and the places. The version is a digest of what is in it */
                lists?: {
                    id: string;
                    version: string;
                }[];
            };
            /** @description Where explain=true was asked */
            explanation?: {
                /** @enum {string} */
                language: "nl" | "en";
                /** @description For each step its finding, line by line */
                steps: components["schemas"]["Line"][][];
            };
        };
        NoticeReading: {
            /** @enum {string} */
            format: "ted-r2.0.9" | "eforms-ubl";
            form: string | null;
            noticeId: string | null;
            language: string | null;
            contract: components["schemas"]["Contract"];
            places: {
                pointer: string;
                path: string;
                line: number;
            }[];
            gaps: {
                code: string;
                pointer: string;
                concerns: string | null;
                published: string | null;
            }[];
        };
        Obligation: {
            applies: components["schemas"]["Verdict"];
            sumCents: number | null;
            rateBasisPoints: number | null;
            /** @description Null: not known. Never an estimate */
            dueCents: number | null;
            /** @description Whole euro cents */
            filledCents: number;
            leftCents: number | null;
            /** @description What it would be, and on which assumptions. Never a debt */
            estimate: {
                /** @description Whole euro cents */
                cents: number;
                /** @description Whole euro cents */
                leftCents: number;
                rateBasisPoints: number | null;
                reasons: ("estimated-value" | "assumed-rate" | "framework" | "changes-not-settled" | "what-enters" | "minimum-rate" | "own-label" | "not-sure-it-applies")[];
            } | null;
            /** @description What falls in each year, where a rule asks for it; adds up to dueCents */
            dueByYear?: {
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                from: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                until: string;
                /** @description Whole euro cents */
                cents: number;
            }[];
            finding: components["schemas"]["Finding"];
        };
        /** @description Without its reasons: /v1/searches gives these */
        ObligationAmounts: {
            applies: components["schemas"]["Verdict"];
            sumCents: number | null;
            rateBasisPoints: number | null;
            /** @description Null: not known. Never an estimate */
            dueCents: number | null;
            /** @description Whole euro cents */
            filledCents: number;
            leftCents: number | null;
            /** @description What it would be, and on which assumptions. Never a debt */
            estimate: {
                /** @description Whole euro cents */
                cents: number;
                /** @description Whole euro cents */
                leftCents: number;
                rateBasisPoints: number | null;
                reasons: ("estimated-value" | "assumed-rate" | "framework" | "changes-not-settled" | "what-enters" | "minimum-rate" | "own-label" | "not-sure-it-applies")[];
            } | null;
        };
        ObligationAssessment: {
            part: {
                lot: string | null;
                party: string | null;
                facts: {
                    title?: string;
                    /** @enum {string} */
                    nature?: "works" | "supplies" | "services";
                    cpv?: string[];
                    performance?: {
                        nuts?: string[];
                        municipality?: string;
                        /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                        point?: {
                            x: number;
                            y: number;
                        };
                    };
                    period?: components["schemas"]["ContractPeriod"];
                    months?: number;
                    value?: {
                        estimated?: components["schemas"]["Amount"];
                        awarded?: components["schemas"]["Amount"];
                    };
                    awards?: {
                        id: string;
                        parties: {
                            name: string;
                            identifier?: {
                                scheme: string;
                                value: string;
                            };
                            town?: string;
                            /** @enum {string} */
                            role?: "main" | "consortium-member" | "subcontractor";
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            shareBasisPoints?: number;
                            labels?: {
                                scheme: string;
                                level: string | null;
                                period: components["schemas"]["Period"];
                            }[];
                        }[];
                        value?: components["schemas"]["Amount"];
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        on?: string;
                    }[];
                    /** @description What the buyer may still take. Empty: nothing */
                    options?: {
                        description?: string;
                        value?: components["schemas"]["Amount"];
                    }[];
                    /** @description How it can be renewed. Null: it cannot */
                    renewals?: {
                        description?: string;
                        value?: components["schemas"]["Amount"];
                    } | null;
                    /** @enum {string} */
                    reservation?: "none" | "res-ws" | "res-pub-ser";
                    /** @enum {string} */
                    reservedExecution?: "yes" | "no" | "not-known";
                    /** @enum {string} */
                    countedBy?: "headcount" | "fte";
                    /** @description Whole hundredths of a per cent: 500 is 5 % */
                    labourShareBasisPoints?: number;
                    invoicedTurnover?: components["schemas"]["Amount"];
                    wageSum?: components["schemas"]["Amount"];
                    exemptions?: components["schemas"]["Exemption"][];
                    contractorLabels?: {
                        scheme: string;
                        level: string | null;
                        period: components["schemas"]["Period"];
                    }[];
                    terms?: components["schemas"]["SocialReturnTerms"];
                };
                evidence: {
                    [key: string]: components["schemas"]["Evidence"];
                };
            };
            obligation: components["schemas"]["Obligation"];
            warnings: components["schemas"]["Finding"][];
            provenance: {
                /** @description The version of the library */
                matcher: string;
                /** @description The layers of rules, base first */
                ruleSets: {
                    id: string;
                    version: string;
                }[];
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
            };
            /** @description Where explain=true was asked */
            explanation?: components["schemas"]["Explanation"];
        };
        OfferingPage: {
            items: {
                id: string;
                title: string;
                text: string;
                cpv: string[];
                /** @description Whole euro cents */
                capacityCents?: number;
                /** @description Whole euro cents */
                minimumOrderCents?: number;
                leadTimeDays?: number;
                period?: components["schemas"]["Period"];
            }[];
            /** @description Where the next page starts; null: this is the last */
            nextCursor: string | null;
            register: {
                id: string;
                revision: number;
            };
        };
        /** @description All that it offers from now on */
        Offerings: {
            offerings: {
                id: string;
                title: string;
                text: string;
                cpv: string[];
                /** @description Whole euro cents */
                capacityCents?: number;
                /** @description Whole euro cents */
                minimumOrderCents?: number;
                leadTimeDays?: number;
                period?: components["schemas"]["Period"];
            }[];
        };
        OpenObligation: {
            contract: components["schemas"]["Contract"];
            choice?: {
                lot?: string;
                party?: string;
            };
            authority: string;
            fillings?: {
                /** @enum {string} */
                state: "filled" | "agreed";
                /** @description Whole euro cents */
                cents: number;
                description?: string;
            }[];
            assumptions?: {
                /** @constant */
                topic: "rate";
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                basisPoints: number;
                reason?: string;
            }[];
            need?: {
                cpv?: string[];
                sameDivisionOnly?: boolean;
                /** @constant */
                reservation?: "res-ws";
                /** @description Whole euro cents */
                budgetCents?: number;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery?: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                deliveryUntil?: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                near?: {
                    x: number;
                    y: number;
                };
                /** @description What is needed, in somebody's own words. Codes that stand in it count as cpv, a place as near, where those are absent */
                text?: string;
            };
            filters?: components["schemas"]["Filters"];
            /** @description How many of those that are pending, and of those that are refused, are shown; as many as `show` when it is not said */
            showAside?: number;
            id: string;
        };
        PendingPage: {
            items: {
                supplier: string;
                /** @description The revision of the register in which it was written down; the ETag is this number in quotes */
                revision: number;
                /** @enum {string} */
                change: "added" | "changed" | "removed";
                /** @description As the register has it; of a supplier that leaves, as it is published */
                name: string;
                /** @description What differs, field by field; empty for a supplier that is added or removed as a whole */
                fields: {
                    /** @description JSON pointer into the facts */
                    pointer: string;
                    /** @description Null where there is nothing */
                    before: unknown;
                    /** @description Null where there is nothing */
                    after: unknown;
                }[];
                /** @description How many fields differ beyond those */
                moreFields: number;
            }[];
            /** @description Where the next page starts; null: this is the last */
            nextCursor: string | null;
        };
        PeoplePage: {
            items: components["schemas"]["MemberPerson"][];
            /** @description Where the next page starts; null: this is the last */
            nextCursor: string | null;
        };
        /** @description Both ends inclusive; until null is open */
        Period: {
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            from: string;
            until: string | null;
        };
        /** @description Somebody who takes part in cases, under the one pseudonym that they have in the region */
        Person: {
            /**
             * Format: uuid
             * @description The pseudonym of a person, as /v1/people has it
             */
            id: string;
            /** @enum {string} */
            kind: "person" | "machine";
            /** @description What colleagues see, as the administrator gave it */
            label: string | null;
        };
        PersonLabel: {
            /** @description What colleagues see; null: nothing */
            label: string | null;
        };
        PlannedSpend: {
            id: string;
            cpv: string[];
            /**
             * @description A month of the calendar
             * @example 2027-03
             */
            from: string;
            /**
             * @description A month of the calendar
             * @example 2027-03
             */
            until: string;
            /** @description Whole euro cents */
            cents: number;
            isForContract?: boolean;
        };
        Position: {
            supplier: {
                id: string;
                name: string;
            };
            /** @description Other firms that the name may mean, nearest first */
            alsoMeant: {
                id: string;
                name: string;
            }[];
            /** @enum {string} */
            place: "ranked" | "pending" | "refused" | "outside";
            /** @description Its place among the ranked, from 1; null: it is not ranked */
            rank: number | null;
            judgement: components["schemas"]["Candidate"] | components["schemas"]["Judgement"];
            /** @description At most three, the cheapest first: all changes of one together make the firm count, and without any one of them it would not */
            counterfactuals: {
                changes: components["schemas"]["Change"][];
                cost: number;
                judgement: components["schemas"]["Candidate"];
                /** @description Post it to /v1/searches in the place of need and filters. Null: the firm has to change something as well */
                question: {
                    need?: {
                        cpv?: string[];
                        sameDivisionOnly?: boolean;
                        /** @constant */
                        reservation?: "res-ws";
                        /** @description Whole euro cents */
                        budgetCents?: number;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        delivery?: string;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        deliveryUntil?: string;
                        /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                        near?: {
                            x: number;
                            y: number;
                        };
                        /** @description What is needed, in somebody's own words. Codes that stand in it count as cpv, a place as near, where those are absent */
                        text?: string;
                    };
                    filters?: components["schemas"]["Filters"];
                } | null;
            }[];
            /** @description Where explain=true was asked */
            explanation?: {
                /** @enum {string} */
                language: "nl" | "en";
                finding: components["schemas"]["Line"][];
                asked: components["schemas"]["Line"][];
                counterfactuals: string[][];
            };
        };
        PositionQuestion: {
            contract: components["schemas"]["Contract"];
            choice?: {
                lot?: string;
                party?: string;
            };
            authority: string;
            fillings?: {
                /** @enum {string} */
                state: "filled" | "agreed";
                /** @description Whole euro cents */
                cents: number;
                description?: string;
            }[];
            assumptions?: {
                /** @constant */
                topic: "rate";
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                basisPoints: number;
                reason?: string;
            }[];
            need?: {
                cpv?: string[];
                sameDivisionOnly?: boolean;
                /** @constant */
                reservation?: "res-ws";
                /** @description Whole euro cents */
                budgetCents?: number;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery?: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                deliveryUntil?: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                near?: {
                    x: number;
                    y: number;
                };
                /** @description What is needed, in somebody's own words. Codes that stand in it count as cpv, a place as near, where those are absent */
                text?: string;
            };
            filters?: components["schemas"]["Filters"];
            show?: number;
            seed?: string;
            /** @description How many of those that are pending, and of those that are refused, are shown; as many as `show` when it is not said */
            showAside?: number;
            /**
             * Format: date
             * @description The day the question is asked. Absent: today in Amsterdam; for a demonstration the day its register lives on
             * @example 2027-03-01
             */
            on?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
            /** @description The id of a supplier of the register, or its name; misspellings are forgiven */
            supplier: string;
        };
        /** @description Every mistake at once. The kinds and codes are listed in docs/errors.md */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            errors?: {
                /** @description JSON pointer into the body; for a query /key; for a notice the line and column */
                pointer: string;
                code: string;
                /** @description What is wrong, with which value, and the repair */
                detail: string;
            }[];
        };
        Procedure: {
            id: string;
            version: string;
            title: {
                nl: string;
                en: string;
            };
            basis: {
                title: string;
                article: string | null;
                url: string | null;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                dated?: string;
            };
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            confirmedOn: string;
            /** @enum {string} */
            regime?: "awb" | "private-law";
            body?: {
                nl: string;
                en: string;
            };
            mandates: {
                id: string;
                reference: string;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
                holder: string | null;
                kinds: ("admission" | "full" | "leaving-aside" | "extension" | "suspension" | "withdrawal" | "objection")[];
                period: components["schemas"]["Period"];
            }[];
            deciders: {
                /** @enum {string} */
                admission?: "committee" | "coordinator-under-mandate" | "foundation";
                /** @enum {string} */
                full?: "committee" | "coordinator-under-mandate" | "foundation";
                /** @enum {string} */
                "leaving-aside"?: "committee" | "coordinator-under-mandate" | "foundation";
                /** @enum {string} */
                extension?: "committee" | "coordinator-under-mandate" | "foundation";
                /** @enum {string} */
                suspension?: "committee" | "coordinator-under-mandate" | "foundation";
                /** @enum {string} */
                withdrawal?: "committee" | "coordinator-under-mandate" | "foundation";
                /** @enum {string} */
                objection?: "committee" | "coordinator-under-mandate" | "foundation";
            };
            committee: {
                actor: string;
                chairs: boolean;
                organisation: {
                    scheme: string;
                    value: string;
                } | null;
                emailDomain: string | null;
                period: components["schemas"]["Period"];
            }[];
            quorum?: {
                members: number;
                aboveHalfOfEligible: boolean;
            };
            /** @enum {string} */
            tie?: "chair" | "new-round" | "not-admitted";
            votesSecretUntilClosed?: boolean;
            fourEyes?: {
                decision: boolean;
                withdrawal: boolean;
            };
            commonMailDomains: string[];
            documents?: string[];
            criteria?: string[];
            /** @enum {string} */
            yearFrom?: "decision" | "sent" | "badge-start";
            extension: {
                reasons: string[];
                longestDays: number;
                times: number;
            } | null;
            daysWhileLabelAwaited?: number;
            /** @enum {string} */
            effectOfLapse?: "until-the-day" | "until-end-of-contract" | "not";
            reapplicationAfterDays?: number;
            reminders: number[];
            daysAfterDefaultNotice?: number;
            objectionCommittee?: boolean;
            objectionAddress?: {
                nl: string;
                en: string;
            };
            appealAddress?: {
                nl: string;
                en: string;
            };
            /** @enum {string} */
            rulesOf?: "application-day" | "kinder";
        };
        /** @description How the region decides on admissions, all of it. What it leaves out is not laid down */
        ProcedureChange: {
            procedure: components["schemas"]["Procedure"];
            /** @description The rules that cases are judged by. Null: those that hold for everybody */
            ruleSet: string | null;
        };
        /** @description What a firm is told of its own case, criterion by criterion */
        ProfileAssessment: {
            criteria: {
                criterion: string;
                words: {
                    nl: string;
                    en: string;
                } | null;
                /** @description The badges for which it is asked */
                badges: ("temporary" | "full")[];
                /** @description The facts it could be met by */
                needs: string[];
                /** @description People judge it: no fact of a profile does */
                isJudgement: boolean;
                finding: components["schemas"]["Finding"];
            }[];
            /** @description Would everything that is asked be met? Nobody is admitted or refused by it: people decide */
            badges: {
                temporary: components["schemas"]["Finding"];
                full: components["schemas"]["Finding"];
            };
            /** @description What is not known, what decides most first */
            toKnow: {
                missing: {
                    /** @enum {string} */
                    kind: "contract-fact" | "supplier-fact" | "effort-fact" | "case-fact" | "buyer-fact" | "rule-value" | "decision";
                    name: string;
                };
                /** @description The criteria for which nothing else is missing */
                settles: string[];
                bearsOn: string[];
            }[];
            /** @description The last day on which a label is soon enough. Null: not known */
            before: string | null;
            chances: {
                pathway: {
                    scheme: string;
                    /** @description Null where the scheme has no levels */
                    level: string | null;
                    /** @description As the issuer calls it */
                    name: string;
                    /**
                     * @description never: not up to that day, with these facts
                     * @enum {string}
                     */
                    outcome: "held" | "reachable" | "never" | "unknown";
                    finding: components["schemas"]["Finding"];
                    /** @description What keeps the outcome open, and what keeps the latest start from being known */
                    missing: {
                        /** @enum {string} */
                        kind: "contract-fact" | "supplier-fact" | "effort-fact" | "case-fact" | "buyer-fact" | "rule-value" | "decision";
                        name: string;
                    }[];
                    /** @description The last day on which the first step can begin. Null: not known, begun, or nothing to begin */
                    latestStart: string | null;
                    steps: ({
                        /** @constant */
                        kind: "act";
                        /** @enum {string} */
                        fact: "ownRegistrationNumber" | "approvedGrowthPlan" | "qualitativeCriteria" | "missionInStatutes" | "impactReport" | "partOfPublicInstitution" | "selfEmployedWithoutStaff" | "impactFromCoreModel" | "missionIsWorkForDisadvantaged" | "statutesChangedForBCorp" | "publicProfile";
                        asked: boolean;
                        /** @description Null: no source says how long it takes */
                        days: number | null;
                    } | {
                        /** @constant */
                        kind: "wait";
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        until: string;
                    } | {
                        /** @constant */
                        kind: "procedure";
                        /** @description Null: no source says how long it takes */
                        days: number | null;
                        startedOn: string | null;
                    })[];
                };
                /** @description Can a full badge rest on it? */
                accepted: components["schemas"]["Finding"];
            }[];
            /** @description Null: the region has not laid down how it decides */
            completeness: {
                finding: components["schemas"]["Finding"];
                /** @description Kinds of document that are not there */
                lacking: string[];
            } | null;
            /** @description Where explain=true was asked */
            explanation?: components["schemas"]["ProfileAssessmentExplanation"];
            provenance: {
                matcher: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
                profile: {
                    /** @description The ETag is this number in quotes */
                    version: number;
                    /** @description SHA-256 of the canonical JSON (RFC 8785) of the profile: hand it in with the application as a document of the kind firm-profile */
                    sha256: string;
                };
                ruleSets: {
                    id: string;
                    version: string;
                    sha256: string;
                }[];
                labelRules: {
                    id: string;
                    version: string;
                }[];
                procedure: number | null;
            };
        };
        ProfileAssessmentExplanation: {
            /** @enum {string} */
            language: "nl" | "en";
            criteria: components["schemas"]["Line"][][];
            badges: {
                temporary: components["schemas"]["Line"][];
                full: components["schemas"]["Line"][];
            };
            chances: {
                pathway: components["schemas"]["Line"][];
                accepted: components["schemas"]["Line"][];
            }[];
            completeness: components["schemas"]["Line"][] | null;
        };
        /** @description A dated rule: its source, how sure it is, the days on which it holds (valid) and since when it could be known (published) */
        Provision: {
            id: string;
            /** @enum {string} */
            certainty: "confirmed" | "inferred" | "missing";
            when?: {
                triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                natures?: ("works" | "supplies" | "services")[];
                labourShare?: {
                    /** @description Whole hundredths of a per cent: 500 is 5 % */
                    atLeastBasisPoints?: number;
                    /** @description Whole hundredths of a per cent: 500 is 5 % */
                    belowBasisPoints?: number;
                };
                sumCents?: {
                    lower: {
                        /** @description Whole euro cents */
                        value: number;
                        /** @enum {string} */
                        operator: ">=" | ">";
                    } | null;
                    upper: {
                        /** @description Whole euro cents */
                        value: number;
                        /** @enum {string} */
                        operator: "<=" | "<";
                    } | null;
                };
                efforts?: components["schemas"]["EffortSelector"];
            };
            valid: components["schemas"]["Period"];
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            published: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            withdrawn?: string;
            selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
            basis: {
                title: string;
                article: string | null;
                url: string | null;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                dated?: string;
            };
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            confirmedOn: string;
            replaces?: string;
            note?: {
                nl: string;
                en: string;
            };
        } & {
            [key: string]: unknown;
        };
        ProvisionsInForce: {
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            knownAt: string;
            /** @description The layers of rules, base first */
            layers: {
                id: string;
                version: string;
            }[];
            /** @description In order of topic; within one in the order of the layers. What was replaced, withdrawn or not published yet is left out */
            items: {
                /** @enum {string} */
                topic: "scope" | "euThreshold" | "decisionTerm" | "decisionNotice" | "suspension" | "leavingAsideTerm" | "objectionTerm" | "objectionDecisionTerm" | "objectionCommitteeTerm" | "objectionSuspension" | "objectionAdjournment" | "badgeYear" | "termExtension" | "publicHolidays" | "equatedDays" | "threshold" | "labourShare" | "minimumTerm" | "rate" | "cap" | "base" | "ownLabel" | "rounding" | "badge" | "acceptedLabels" | "admissionCriteria" | "reservation" | "missionReservation" | "missionServices" | "invitation" | "ranking" | "buildingBlocks" | "bonuses" | "lookBack" | "additionality" | "referenceDay" | "purchaseRecognition" | "shortfall" | "entryRounding";
                ruleSet: string;
                provision: components["schemas"]["Provision"] & ({
                    /** @description What it says, in the shape that PublishedRuleSet gives this topic. Null: looked for, and not readable */
                    value: unknown;
                } & {
                    [key: string]: unknown;
                });
            }[];
        };
        PublicHolidays: {
            year: number;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            knownAt: string;
            /** @description Whether the rules say anything on either kind for the whole year. false: the days of that kind are missing here */
            known: {
                publicHolidays: boolean;
                equatedDays: boolean;
            };
            /** @description In order of day */
            items: {
                /** Format: date */
                day: string;
                /**
                 * @description equated: a decree puts the day on a par with a public holiday
                 * @enum {string}
                 */
                kind: "public-holiday" | "equated";
                /** @description Null where the decree gives the day no name */
                name: {
                    nl: string;
                    en: string;
                } | null;
                ruleSet: string;
                /** @description Which provision says so; /v1/rule-sets/{ruleSetId}/provisions has its source */
                provision: string;
                certainty: string;
            }[];
        };
        /** @description Of which suppliers searches find from now on what the register knows */
        Publication: {
            suppliers: "all-changed" | string[];
            /** @description The revision that was looked at: what the register came to know later waits for another look. Absent: all that is there */
            upTo?: number;
        };
        Published: {
            /** @description From this revision on searches find it */
            revision: number;
            /** @description How many suppliers changed */
            total: number;
            /** @description The first thousand of them, in order of id */
            changes: {
                supplier: string;
                /** @description The revision of the register in which it was written down; the ETag is this number in quotes */
                revision: number;
                /** @enum {string} */
                change: "added" | "changed" | "removed";
            }[];
        };
        /** @description A rule set that was published in this region */
        PublishedName: {
            id: string;
            /** @description Absent: the newest */
            version?: string;
        };
        /** @description The provisions of one authority, or of a base that others build on, through time */
        PublishedRuleSet: {
            $schema?: string;
            id: string;
            version: string;
            title: {
                nl: string;
                en: string;
            };
            authority: string | null;
            extends?: string;
            provisions: {
                scope?: (components["schemas"]["Provision"] & ({
                    value: {
                        applies: boolean;
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                euThreshold?: (components["schemas"]["Provision"] & ({
                    value: {
                        /** @description Whole euro cents */
                        cents: number;
                        /** @enum {string} */
                        operator: ">=" | ">";
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                decisionTerm?: (components["schemas"]["Provision"] & ({
                    value: {
                        count: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "months" | "years";
                        /** @enum {string} */
                        firstDay: "day-of-event" | "day-after";
                        missingDay: ("last-of-month" | "first-of-next-month") | null;
                        /** @enum {string} */
                        setBy: "statute" | "scheme" | "contract";
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                decisionNotice?: (components["schemas"]["Provision"] & ({
                    value: {
                        count: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "months" | "years";
                        /** @enum {string} */
                        firstDay: "day-of-event" | "day-after";
                        missingDay: ("last-of-month" | "first-of-next-month") | null;
                        /** @enum {string} */
                        setBy: "statute" | "scheme" | "contract";
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                suspension?: (components["schemas"]["Provision"] & ({
                    value: {
                        onlyWhenTermIsSet: boolean;
                        dayOfCompletionIsSuspended: boolean;
                        lastDayOfTermSetIsSuspended: boolean;
                        otherGrounds?: ("foreign-information" | "consent" | "applicants-delay" | "force-majeure")[];
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                leavingAsideTerm?: (components["schemas"]["Provision"] & ({
                    value: {
                        count: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "months" | "years";
                        /** @enum {string} */
                        firstDay: "day-of-event" | "day-after";
                        missingDay: ("last-of-month" | "first-of-next-month") | null;
                        /** @enum {string} */
                        setBy: "statute" | "scheme" | "contract";
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                objectionTerm?: (components["schemas"]["Provision"] & ({
                    value: {
                        count: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "months" | "years";
                        /** @enum {string} */
                        firstDay: "day-of-event" | "day-after";
                        missingDay: ("last-of-month" | "first-of-next-month") | null;
                        /** @enum {string} */
                        setBy: "statute" | "scheme" | "contract";
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                objectionDecisionTerm?: (components["schemas"]["Provision"] & ({
                    value: {
                        count: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "months" | "years";
                        /** @enum {string} */
                        firstDay: "day-of-event" | "day-after";
                        missingDay: ("last-of-month" | "first-of-next-month") | null;
                        /** @enum {string} */
                        setBy: "statute" | "scheme" | "contract";
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                objectionCommitteeTerm?: (components["schemas"]["Provision"] & ({
                    value: {
                        count: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "months" | "years";
                        /** @enum {string} */
                        firstDay: "day-of-event" | "day-after";
                        missingDay: ("last-of-month" | "first-of-next-month") | null;
                        /** @enum {string} */
                        setBy: "statute" | "scheme" | "contract";
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                objectionSuspension?: (components["schemas"]["Provision"] & ({
                    value: {
                        onlyWhenTermIsSet: boolean;
                        dayOfCompletionIsSuspended: boolean;
                        lastDayOfTermSetIsSuspended: boolean;
                        otherGrounds?: ("foreign-information" | "consent" | "applicants-delay" | "force-majeure")[];
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                objectionAdjournment?: (components["schemas"]["Provision"] & ({
                    value: {
                        count: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "months" | "years";
                        /** @enum {string} */
                        firstDay: "day-of-event" | "day-after";
                        missingDay: ("last-of-month" | "first-of-next-month") | null;
                        /** @enum {string} */
                        setBy: "statute" | "scheme" | "contract";
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                badgeYear?: (components["schemas"]["Provision"] & ({
                    value: {
                        count: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "months" | "years";
                        /** @enum {string} */
                        firstDay: "day-of-event" | "day-after";
                        missingDay: ("last-of-month" | "first-of-next-month") | null;
                        /** @enum {string} */
                        setBy: "statute" | "scheme" | "contract";
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                termExtension?: (components["schemas"]["Provision"] & ({
                    value: {
                        movesTermsSetBy: ("statute" | "scheme" | "contract")[];
                        restDays: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
                        longest: {
                            days?: number;
                            weeks?: number;
                            months?: number;
                            years?: number;
                        };
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                publicHolidays?: (components["schemas"]["Provision"] & ({
                    value: {
                        holidays: {
                            name: {
                                nl: string;
                                en: string;
                            };
                            on: {
                                daysFromEaster: number;
                            } | {
                                month: number;
                                day: number;
                                /** @constant */
                                onSunday?: "day-before";
                            };
                        }[];
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                equatedDays?: (components["schemas"]["Provision"] & ({
                    value: {
                        days: string[];
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                threshold?: (components["schemas"]["Provision"] & ({
                    value: {
                        cents: number | null;
                        /** @enum {string} */
                        operator: ">=" | ">";
                        /** @enum {string} */
                        vat: "excluding" | "including";
                        /** @description Whole hundredths of a per cent: 500 is 5 % */
                        vatRateBasisPoints?: number;
                        enters?: {
                            options?: boolean | "when-agreed";
                            renewals?: boolean | "when-agreed";
                            extraWork?: boolean | "when-agreed";
                            indexation?: boolean | "when-agreed";
                            callOffs?: boolean | "when-agreed";
                        };
                        /** @enum {string} */
                        per?: "notice" | "lot";
                        /** @enum {string} */
                        split?: "year" | "party";
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                labourShare?: (components["schemas"]["Provision"] & ({
                    value: {
                        minimumBasisPoints: number | null;
                        /** @enum {string} */
                        operator: ">=" | ">";
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                minimumTerm?: (components["schemas"]["Provision"] & ({
                    value: {
                        months: number;
                        /** @enum {string} */
                        operator: ">=" | ">";
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                rate?: (components["schemas"]["Provision"] & ({
                    value: ({
                        /** @constant */
                        kind: "fixed";
                        /** @description Whole hundredths of a per cent: 500 is 5 % */
                        basisPoints: number;
                        lowerIsPossible: boolean;
                    } | {
                        /** @constant */
                        kind: "range";
                        /** @description Whole hundredths of a per cent: 500 is 5 % */
                        minimumBasisPoints: number;
                        maximumBasisPoints: number | null;
                        canBeOffered: boolean;
                    } | {
                        /** @constant */
                        kind: "custom";
                    } | {
                        /** @constant */
                        kind: "activity";
                    }) | null;
                } & {
                    [key: string]: unknown;
                }))[];
                cap?: (components["schemas"]["Provision"] & ({
                    value: {
                        /** @description Whole euro cents */
                        cents: number;
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                base?: (components["schemas"]["Provision"] & ({
                    value: {
                        /** @enum {string} */
                        of: "contract-sum" | "invoiced-turnover" | "wage-sum";
                        enters?: {
                            options?: boolean | "when-agreed";
                            renewals?: boolean | "when-agreed";
                            extraWork?: boolean | "when-agreed";
                            indexation?: boolean | "when-agreed";
                            callOffs?: boolean | "when-agreed";
                        };
                        /** @enum {string} */
                        split?: "none" | "year" | "party";
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                ownLabel?: (components["schemas"]["Provision"] & ({
                    value: {
                        labels: {
                            scheme: string;
                            levels: string[] | null;
                            reductionBasisPoints: number | null;
                        }[];
                        complete: boolean;
                        atTender: ("publication" | "award" | "contract") | null;
                        throughout: boolean | null;
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                rounding?: (components["schemas"]["Provision"] & ({
                    value: {
                        /** @enum {string} */
                        unit: "cent" | "euro";
                        /** @enum {string} */
                        mode: "half-up" | "down";
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                badge?: (components["schemas"]["Provision"] & ({
                    value: {
                        authorities: string[];
                        /** @description Whole hundredths of a per cent: 500 is 5 % */
                        fullBasisPoints: number;
                        /** @description Whole hundredths of a per cent: 500 is 5 % */
                        temporaryBasisPoints: number;
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                acceptedLabels?: (components["schemas"]["Provision"] & ({
                    value: {
                        accepted: {
                            scheme: string;
                            levels: string[] | null;
                        }[];
                        complete: boolean;
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                admissionCriteria?: (components["schemas"]["Provision"] & ({
                    value: {
                        criterion: string;
                        words: {
                            nl: string;
                            en: string;
                        };
                        badges: ("temporary" | "full")[];
                        ways: {
                            id: string;
                            asks: ({
                                /** @constant */
                                kind: "established-in";
                                municipalities: string[];
                            } | {
                                /** @constant */
                                kind: "works-in";
                                municipalities: string[];
                            } | {
                                /** @constant */
                                kind: "statement";
                                /** @enum {string} */
                                fact: "ownRegistrationNumber" | "approvedGrowthPlan" | "qualitativeCriteria" | "missionInStatutes" | "impactReport" | "partOfPublicInstitution" | "selfEmployedWithoutStaff" | "impactFromCoreModel" | "missionIsWorkForDisadvantaged" | "statutesChangedForBCorp" | "publicProfile" | "complementsOffer" | "createsJobsInRegion";
                                asked: boolean;
                            } | {
                                /** @constant */
                                kind: "income";
                                /** @enum {string} */
                                fact: "commercialIncome" | "marketTurnover";
                                /** @description Whole hundredths of a per cent: 500 is 5 % */
                                minimumBasisPoints: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | {
                                /** @constant */
                                kind: "target-group";
                                /** @enum {string} */
                                vocabulary: "sroi" | "pso" | "article-2.82" | "mission";
                                measure: ("headcount" | "fte") | null;
                                /** @description Whole hundredths of a per cent: 500 is 5 % */
                                minimumBasisPoints: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | {
                                /** @constant */
                                kind: "legal-form";
                                allowed: string[];
                                excluded: string[];
                            } | {
                                /** @constant */
                                kind: "accepted-label";
                            } | {
                                /** @constant */
                                kind: "label-aim";
                            } | {
                                /** @constant */
                                kind: "judgement";
                            })[];
                        }[];
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                reservation?: (components["schemas"]["Provision"] & ({
                    value: {
                        /** @description Whole hundredths of a per cent: 500 is 5 % */
                        minimumShareBasisPoints: number;
                        /** @enum {string} */
                        operator: ">=" | ">";
                        shareProvedBy: {
                            scheme: string;
                            level: string;
                        }[];
                        statementsBy?: string[];
                        counts?: string[];
                        /** @constant */
                        secondedWhenDurable?: true;
                        /** @constant */
                        directAward?: false;
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                missionReservation?: (components["schemas"]["Provision"] & ({
                    value: {
                        asks: ("publicServiceMission" | "profitsReinvested" | "participation")[];
                        monthsAfterAward: number;
                        longestMonths: number;
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                missionServices?: (components["schemas"]["Provision"] & ({
                    value: {
                        cpv: string[];
                        complete: boolean;
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                invitation?: (components["schemas"]["Provision"] & ({
                    value: {
                        /** @constant */
                        placeCounts: false;
                        /** @constant */
                        reasonOnRequest?: true;
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                ranking?: (components["schemas"]["Provision"] & ({
                    value: {
                        weights: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            "subject-closeness": number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            "coverage-of-obligation": number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            "place-closeness": number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            "standing-certainty": number;
                        };
                        distanceBands: {
                            withinMetres: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            fit: number;
                        }[];
                        subjectFitByDigits: number[];
                        standingFit: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            throughout: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            endsEarlier: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            temporary: number;
                        };
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                buildingBlocks?: (components["schemas"]["Provision"] & ({
                    value: {
                        values: ({
                            /** @enum {string} */
                            unit: "year" | "school-year" | "month" | "day" | "hour" | "once";
                            /** @description Whole euro cents */
                            cents: number;
                        } | {
                            /** @enum {string} */
                            unit: "invoice" | "labour-cost" | "actual-cost";
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            basisPoints: number;
                        })[];
                        hoursBasis: ({
                            /** @constant */
                            by: "fixed";
                            weekHundredths: number;
                        } | {
                            /** @enum {string} */
                            by: "collective-agreement" | "own" | "none";
                        }) | null;
                        proRataByDuration: boolean | null;
                        minimumWeekHundredths: number | null;
                        cap: ({
                            /** @constant */
                            clock: "calendar";
                            months: number;
                            orWhileWageSubsidyRuns: boolean;
                        } | {
                            /** @constant */
                            clock: "worked";
                            months: number;
                        } | {
                            /** @constant */
                            clock: "wage-subsidy-runs";
                        } | {
                            /** @constant */
                            clock: "none";
                        }) | null;
                        maximumPerDayCents: number | null;
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                bonuses?: (components["schemas"]["Provision"] & ({
                    value: {
                        condition: {
                            /** @constant */
                            of: "age";
                            years: {
                                lower: {
                                    value: number;
                                    /** @enum {string} */
                                    operator: ">=" | ">";
                                } | null;
                                upper: {
                                    value: number;
                                    /** @enum {string} */
                                    operator: "<=" | "<";
                                } | null;
                            };
                        } | {
                            /** @constant */
                            of: "permanent-contract";
                        } | {
                            /** @constant */
                            of: "after-internship";
                            months: number;
                        } | {
                            /** @constant */
                            of: "circumstance";
                            code: string;
                        };
                        value: {
                            /** @enum {string} */
                            unit: "year" | "school-year" | "month" | "day" | "hour" | "once";
                            /** @description Whole euro cents */
                            cents: number;
                        };
                        proRataAsBlock: boolean | null;
                        stacksOn: ("every-block" | string[]) | null;
                        withOtherBonuses: boolean | null;
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                lookBack?: (components["schemas"]["Provision"] & ({
                    value: {
                        months: number;
                        countsTimeBefore: boolean | null;
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                additionality?: (components["schemas"]["Provision"] & ({
                    value: {
                        months: number;
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                referenceDay?: (components["schemas"]["Provision"] & ({
                    value: {
                        /** @enum {string} */
                        day: "publication" | "award" | "contract" | "start";
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                purchaseRecognition?: (components["schemas"]["Provision"] & ({
                    value: {
                        labels: {
                            scheme: string;
                            levels: string[] | null;
                            basisPoints: number | null;
                        }[];
                        complete: boolean;
                        day: ("order" | "delivery" | "invoice" | "payment") | null;
                        afterLapse: ("counts-on-its-day" | "clawed-back") | null;
                        vat: ("excluding" | "including") | null;
                        unrelated: boolean | null;
                        bySubcontractor: boolean | null;
                        excess: boolean | null;
                        ceilingBasisPoints: number | null;
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
                shortfall?: (components["schemas"]["Provision"] & ({
                    value: ({
                        /** @constant */
                        consequence: "contractual-penalty";
                        factorBasisPoints: number;
                        repairPeriodFirst: boolean | null;
                        faultDefence: boolean | null;
                    } | {
                        /** @constant */
                        consequence: "public-law-decision";
                    }) | null;
                } & {
                    [key: string]: unknown;
                }))[];
                entryRounding?: (components["schemas"]["Provision"] & ({
                    value: {
                        /** @enum {string} */
                        unit: "cent" | "euro";
                        /** @enum {string} */
                        mode: "half-up" | "down";
                        /** @enum {string} */
                        at: "entry" | "invoice" | "total";
                    } | null;
                } & {
                    [key: string]: unknown;
                }))[];
            };
        };
        PurchaseFacts: {
            invoice?: {
                /** @description Whole euro cents */
                cents: number;
                /** @enum {string} */
                vat?: "excluding" | "including";
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                vatRateBasisPoints?: number;
            };
            days?: {
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                order?: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery?: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                invoice?: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                payment?: string;
            };
            standings?: {
                scheme: string;
                level: string | null;
                period: components["schemas"]["Period"];
            }[];
            isForContract?: boolean;
            isBySubcontractor?: boolean;
        };
        /** @description What to buy from whom, so that it fills what is left by a day? */
        Purchases: {
            /** @description Whole euro cents */
            leftCents?: number;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            deadline?: string;
            /** @enum {string} */
            objective: "cheapest" | "most-local" | "fewest-suppliers" | "most-target-group";
            candidates?: components["schemas"]["MixCandidate"][];
            planned?: components["schemas"]["PlannedSpend"][];
            contractCpv?: string[];
            /** @description What is bought beyond what is planned is for the contract, whatever the codes say; where it is not said, the codes tell */
            isForContract?: boolean;
            rules?: {
                unrelated?: boolean | null;
                /** @description Whole euro cents */
                mayFillCents?: number;
                /** @enum {string} */
                roundedTo?: "cent" | "euro";
            };
            wishes?: {
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                concentrationBasisPoints?: number;
                mostSuppliers?: number;
                /** @description Whole euro cents */
                budgetCents?: number;
                /** @description Whole euro cents */
                extraBudgetCents?: number;
                localOnly?: boolean;
            };
            localWithinMetres?: number;
            /** @description Whole euro cents */
            assumedCapacityCents?: number;
            relaxationCosts?: {
                obligation?: number;
                deadline?: number;
                concentration?: number;
                suppliers?: number;
                budget?: number;
                extraBudget?: number;
                local?: number;
            };
            mixes?: number;
            limitMilliseconds?: number;
            /** @description In place of candidates: the question of a search. Its suppliers, what is left, the rules that bind its contract and its last day are taken; what stands beside it goes before */
            match?: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description The day the question is asked. Absent: today in Amsterdam; for a demonstration the day its register lives on
             * @example 2027-03-01
             */
            on?: string;
        };
        /** @description Which obligation, and which suppliers can fill it? */
        Question: {
            contract: components["schemas"]["Contract"];
            choice?: {
                lot?: string;
                party?: string;
            };
            authority: string;
            fillings?: {
                /** @enum {string} */
                state: "filled" | "agreed";
                /** @description Whole euro cents */
                cents: number;
                description?: string;
            }[];
            assumptions?: {
                /** @constant */
                topic: "rate";
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                basisPoints: number;
                reason?: string;
            }[];
            need?: {
                cpv?: string[];
                sameDivisionOnly?: boolean;
                /** @constant */
                reservation?: "res-ws";
                /** @description Whole euro cents */
                budgetCents?: number;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery?: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                deliveryUntil?: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                near?: {
                    x: number;
                    y: number;
                };
            };
            filters?: components["schemas"]["Filters"];
            show?: number;
            seed?: string;
            /**
             * Format: date
             * @description The day the question is asked. Absent: today in Amsterdam; for a demonstration the day its register lives on
             * @example 2027-03-01
             */
            on?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        };
        QuestionChange: {
            /** @constant */
            kind: "choose-also";
            /** @enum {string} */
            condition: "standings" | "municipalities" | "worksIn" | "divisions";
            value: string;
        } | {
            /** @constant */
            kind: "choose-label";
            label: {
                scheme: string;
                level?: string | null;
            };
        } | {
            /** @constant */
            kind: "widen";
            /** @enum {string} */
            condition: "withinMetres" | "mostLeadTimeDays" | "leastCapacityCents" | "mostMinimumOrderCents";
            to: number;
        } | {
            /** @constant */
            kind: "leave-out";
            condition: string;
        } | {
            /** @constant */
            kind: "deliver-on";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            day: string;
        } | {
            /** @constant */
            kind: "spend-more";
            /** @description Whole euro cents */
            toCents: number;
        } | {
            /** @constant */
            kind: "look-in";
            branches: string[];
            cpv: string[];
            near: {
                x: number;
                y: number;
            } | null;
        };
        /** @description What a question gives */
        Reach: {
            ranked: number;
            pending: number;
            fills: {
                /** @description What they fill together, never more than is left. Null: not known; the finding says why */
                cents: number | null;
                /** @description What they fill in any case */
                leastCents: number;
                estimated: boolean;
                finding: components["schemas"]["Finding"];
            };
        };
        /** @description How the words of a need were read. Places are UTF-16 units of the text, until exclusive */
        ReadNeed: {
            words: {
                written: string;
                from: number;
                until: number;
                weight: number;
                alternatives: {
                    key: string;
                    strength: number;
                    /** @enum {string} */
                    route: "written" | "meaning" | "part" | "misspelling";
                    as: string;
                }[];
                /** @description The lexicon does not know the word, so that it may be a name */
                nearName: {
                    word: string;
                    letters: 0 | 1 | 2;
                } | null;
            }[];
            places: {
                id: string;
                written: string;
                from: number;
                until: number;
            }[];
            codes: string[];
            /** @description The text has more words than are read */
            cutOff: boolean;
        };
        /** @description A recorded match, from which it can be asked again */
        Receipt: {
            /** Format: uuid */
            id: string;
            /**
             * @description How the payload is written. Absent in receipts from before there were several kinds, as are kind, matcher and actor
             * @constant
             */
            format?: 2;
            /** @constant */
            kind?: "match";
            /** @description The version of the engine that answered */
            matcher?: string;
            /** @description Who recorded it; null: a visitor */
            actor?: {
                /**
                 * Format: uuid
                 * @description A pseudonym
                 */
                id: string;
                /** @description SHA-256 of the canonical JSON of { issuer, organisation, salt, subject }: only who has the salt can tell who it was */
                commitment: string;
            } | null;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            createdAt: string;
            /** @description The place in the chain of receipts, from 1, without gaps */
            position: number;
            previousHash: string | null;
            /** @description SHA-256 of the canonical JSON (RFC 8785) of this receipt without position, previousHash, payloadDigest and hash */
            payloadDigest: string;
            /** @description SHA-256 of the canonical JSON of { position, previousHash, payloadDigest } */
            hash: string;
            question: components["schemas"]["RecordedQuestion"];
            authority: {
                name: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                point: {
                    x: number;
                    y: number;
                } | null;
            };
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            knownAt: string;
            ruleSets: {
                id: string;
                version: string;
                sha256: string;
            }[];
            register: {
                id: string;
                revision: number;
                /** @description Of all that was published up to that revision; null where it is not known */
                digest?: string | null;
            };
            /** @description The full facts of the suppliers that the outcome shows */
            suppliers: components["schemas"]["Supplier"][];
            outcome: components["schemas"]["RecordedOutcome"];
        };
        /** @description A line of the format, with its kind in `type`, or the content that the line before it announces. The last line has the type `manifest` */
        ReceiptExportLine: {
            [key: string]: unknown;
        } | unknown[];
        /** @description Which obligation, and which suppliers can fill it with what is needed? The need may be in somebody's own words */
        RecordableQuestion: {
            contract: components["schemas"]["Contract"];
            choice?: {
                lot?: string;
                party?: string;
            };
            authority: string;
            fillings?: {
                /** @enum {string} */
                state: "filled" | "agreed";
                /** @description Whole euro cents */
                cents: number;
                description?: string;
            }[];
            assumptions?: {
                /** @constant */
                topic: "rate";
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                basisPoints: number;
                reason?: string;
            }[];
            need?: {
                cpv?: string[];
                sameDivisionOnly?: boolean;
                /** @constant */
                reservation?: "res-ws";
                /** @description Whole euro cents */
                budgetCents?: number;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery?: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                deliveryUntil?: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                near?: {
                    x: number;
                    y: number;
                };
                /** @description What is needed, in somebody's own words. Codes that stand in it count as cpv, a place as near, where those are absent */
                text?: string;
            };
            filters?: components["schemas"]["Filters"];
            show?: number;
            seed?: string;
            /** @description How many of those that are pending, and of those that are refused, are shown; as many as `show` when it is not said */
            showAside?: number;
            /**
             * Format: date
             * @description The day the question is asked. Absent: today in Amsterdam; for a demonstration the day its register lives on
             * @example 2027-03-01
             */
            on?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        };
        RecordedAssessment: {
            part: {
                lot: string | null;
                party: string | null;
                facts: {
                    title?: string;
                    /** @enum {string} */
                    nature?: "works" | "supplies" | "services";
                    cpv?: string[];
                    performance?: {
                        nuts?: string[];
                        municipality?: string;
                        /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                        point?: {
                            x: number;
                            y: number;
                        };
                    };
                    period?: components["schemas"]["ContractPeriod"];
                    months?: number;
                    value?: {
                        estimated?: components["schemas"]["Amount"];
                        awarded?: components["schemas"]["Amount"];
                    };
                    awards?: {
                        id: string;
                        parties: {
                            name: string;
                            identifier?: {
                                scheme: string;
                                value: string;
                            };
                            town?: string;
                            /** @enum {string} */
                            role?: "main" | "consortium-member" | "subcontractor";
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            shareBasisPoints?: number;
                            labels?: {
                                scheme: string;
                                level: string | null;
                                period: components["schemas"]["Period"];
                            }[];
                        }[];
                        value?: components["schemas"]["Amount"];
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        on?: string;
                    }[];
                    /** @description What the buyer may still take. Empty: nothing */
                    options?: {
                        description?: string;
                        value?: components["schemas"]["Amount"];
                    }[];
                    /** @description How it can be renewed. Null: it cannot */
                    renewals?: {
                        description?: string;
                        value?: components["schemas"]["Amount"];
                    } | null;
                    /** @enum {string} */
                    reservation?: "none" | "res-ws" | "res-pub-ser";
                    /** @enum {string} */
                    reservedExecution?: "yes" | "no" | "not-known";
                    /** @enum {string} */
                    countedBy?: "headcount" | "fte";
                    /** @description Whole hundredths of a per cent: 500 is 5 % */
                    labourShareBasisPoints?: number;
                    invoicedTurnover?: components["schemas"]["Amount"];
                    wageSum?: components["schemas"]["Amount"];
                    exemptions?: components["schemas"]["Exemption"][];
                    contractorLabels?: {
                        scheme: string;
                        level: string | null;
                        period: components["schemas"]["Period"];
                    }[];
                    terms?: components["schemas"]["SocialReturnTerms"];
                };
                evidence: {
                    [key: string]: components["schemas"]["Evidence"];
                };
            };
            obligation: components["schemas"]["Obligation"];
            warnings: components["schemas"]["Finding"][];
            provenance: {
                /** @description The version of the library */
                matcher: string;
                /** @description The layers of rules, base first */
                ruleSets: {
                    id: string;
                    version: string;
                }[];
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
            };
        };
        /** @description With how the words of the need were read, and by which lexicon, where it has any */
        RecordedOutcome: {
            part: {
                lot: string | null;
                party: string | null;
                facts: {
                    title?: string;
                    /** @enum {string} */
                    nature?: "works" | "supplies" | "services";
                    cpv?: string[];
                    performance?: {
                        nuts?: string[];
                        municipality?: string;
                        /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                        point?: {
                            x: number;
                            y: number;
                        };
                    };
                    period?: components["schemas"]["ContractPeriod"];
                    months?: number;
                    value?: {
                        estimated?: components["schemas"]["Amount"];
                        awarded?: components["schemas"]["Amount"];
                    };
                    awards?: {
                        id: string;
                        parties: {
                            name: string;
                            identifier?: {
                                scheme: string;
                                value: string;
                            };
                            town?: string;
                            /** @enum {string} */
                            role?: "main" | "consortium-member" | "subcontractor";
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            shareBasisPoints?: number;
                            labels?: {
                                scheme: string;
                                level: string | null;
                                period: components["schemas"]["Period"];
                            }[];
                        }[];
                        value?: components["schemas"]["Amount"];
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        on?: string;
                    }[];
                    /** @description What the buyer may still take. Empty: nothing */
                    options?: {
                        description?: string;
                        value?: components["schemas"]["Amount"];
                    }[];
                    /** @description How it can be renewed. Null: it cannot */
                    renewals?: {
                        description?: string;
                        value?: components["schemas"]["Amount"];
                    } | null;
                    /** @enum {string} */
                    reservation?: "none" | "res-ws" | "res-pub-ser";
                    /** @enum {string} */
                    reservedExecution?: "yes" | "no" | "not-known";
                    /** @enum {string} */
                    countedBy?: "headcount" | "fte";
                    /** @description Whole hundredths of a per cent: 500 is 5 % */
                    labourShareBasisPoints?: number;
                    invoicedTurnover?: components["schemas"]["Amount"];
                    wageSum?: components["schemas"]["Amount"];
                    exemptions?: components["schemas"]["Exemption"][];
                    contractorLabels?: {
                        scheme: string;
                        level: string | null;
                        period: components["schemas"]["Period"];
                    }[];
                    terms?: components["schemas"]["SocialReturnTerms"];
                };
                evidence: {
                    [key: string]: components["schemas"]["Evidence"];
                };
            };
            obligation: components["schemas"]["Obligation"];
            warnings: components["schemas"]["Finding"][];
            ranked: {
                total: number;
                items: components["schemas"]["Candidate"][];
            };
            pending: {
                total: number;
                items: components["schemas"]["Judgement"][];
            };
            refused: {
                total: number;
                items: components["schemas"]["Judgement"][];
            };
            outside: number;
            provenance: {
                matcher: string;
                ruleSets: {
                    id: string;
                    version: string;
                }[];
                register: {
                    id: string;
                    revision: number;
                };
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery: string;
                seed: string;
                lexicon?: {
                    id: string;
                    version: string;
                };
                /** @description The lists with which words were read beside the lexicon: the names of the codes, and the places. The version is a digest of what is in it */
                lists?: {
                    id: string;
                    version: string;
                }[];
            };
            /** @description Null: the need has no words */
            read?: components["schemas"]["ReadNeed"] | null;
        };
        RecordedQuestion: {
            contract: components["schemas"]["Contract"];
            choice?: {
                lot?: string;
                party?: string;
            };
            authority: string;
            fillings?: {
                /** @enum {string} */
                state: "filled" | "agreed";
                /** @description Whole euro cents */
                cents: number;
                description?: string;
            }[];
            assumptions?: {
                /** @constant */
                topic: "rate";
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                basisPoints: number;
                reason?: string;
            }[];
            need?: {
                cpv?: string[];
                sameDivisionOnly?: boolean;
                /** @constant */
                reservation?: "res-ws";
                /** @description Whole euro cents */
                budgetCents?: number;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery?: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                deliveryUntil?: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                near?: {
                    x: number;
                    y: number;
                };
                /** @description What is needed, in somebody's own words. Codes that stand in it count as cpv, a place as near, where those are absent */
                text?: string;
            };
            filters?: components["schemas"]["Filters"];
            show?: number;
            seed?: string;
            /** @description How many of those that are pending, and of those that are refused, are shown; as many as `show` when it is not said */
            showAside?: number;
        };
        RecordedReservation: {
            finding: components["schemas"]["Finding"];
        };
        RecordedValuation: {
            efforts: {
                id: string;
                verdict: components["schemas"]["Verdict"];
                /** @description Null: not known */
                cents: number | null;
                /** @description What it is worth in any case */
                leastCents: number;
                finding: components["schemas"]["Finding"];
            }[];
            /** @description Null as soon as the value of one entry is not known */
            totalCents: number | null;
            /** @description Whole euro cents */
            leastCents: number;
            finding: components["schemas"]["Finding"];
            /** @description Null: the question names no amount due */
            shortfall: {
                /** @description What was due and not filled. Null: not known */
                shortCents: number | null;
                /** @description What is owed because of it. Null: not known, or for a person to decide */
                penaltyCents: number | null;
                finding: components["schemas"]["Finding"];
            } | null;
            provenance: {
                /** @description The version of the library */
                matcher: string;
                /** @description The layers of rules, base first */
                ruleSets: {
                    id: string;
                    version: string;
                }[];
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
            };
        };
        /** @description A supplier as the register has it from a version on */
        RegisteredSupplier: {
            /** @description The revision of the register in which it was written down; the ETag is this number in quotes */
            version: number;
            /** @description When it was written down; null where that was not kept */
            recordedAt: string | null;
            /** @description Null: it left the register */
            facts: components["schemas"]["Supplier"] | null;
            /** @description Why it left */
            reason: string | null;
        };
        RegisteredSupplierPage: {
            items: components["schemas"]["RegisteredSupplier"][];
            /** @description Where the next page starts; null: this is the last */
            nextCursor: string | null;
        };
        ReservationAssessment: {
            supplier: {
                id: string;
                name: string;
                identifier: {
                    scheme: string;
                    value: string;
                };
            };
            finding: components["schemas"]["Finding"];
            /** @description Where explain=true was asked */
            explanation?: components["schemas"]["FindingExplanation"];
            provenance: {
                /** @description The version of the library */
                matcher: string;
                /** @description The layers of rules, base first */
                ruleSets: {
                    id: string;
                    version: string;
                }[];
                /** @description Null: the question gave the facts of the supplier */
                register: {
                    id: string;
                    revision: number;
                } | null;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
            };
        };
        ReservationPlan: {
            lot: string | null;
            /** @description BT-71 of the notice. Null: not known whether the contract may be reserved */
            reservation: ("none" | "res-pub-ser" | "res-ws") | null;
            /**
             * @description BT-736 of the notice
             * @enum {string}
             */
            reservedExecution: "yes" | "no" | "not-known";
            finding: components["schemas"]["Finding"];
            /** @description Where explain=true was asked */
            explanation?: components["schemas"]["FindingExplanation"];
            provenance: {
                /** @description The version of the library */
                matcher: string;
                /** @description The layers of rules, base first */
                ruleSets: {
                    id: string;
                    version: string;
                }[];
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
            };
        };
        /** @description May this contract be reserved, and for whom? */
        ReservationPlanAsked: {
            contract: components["schemas"]["Contract"];
            choice?: {
                lot?: string;
                party?: string;
            };
            routes: ("sheltered-workshop" | "integration-operator" | "sheltered-programme" | "public-service")[];
            /** @enum {string} */
            buyer?: "central" | "sub-central";
            socialOrOther?: boolean;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        };
        /** @description Whether a supplier may perform a reserved contract, recorded */
        ReservationReceipt: {
            /** Format: uuid */
            id: string;
            /** @constant */
            format: 2;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            createdAt: string;
            matcher: string;
            actor: {
                /**
                 * Format: uuid
                 * @description A pseudonym
                 */
                id: string;
                /** @description SHA-256 of the canonical JSON of { issuer, organisation, salt, subject }: only who has the salt can tell who it was */
                commitment: string;
            } | null;
            /** @description The place in the chain of receipts, from 1, without gaps */
            position: number;
            previousHash: string | null;
            /** @description SHA-256 of the canonical JSON (RFC 8785) of this receipt without position, previousHash, payloadDigest and hash */
            payloadDigest: string;
            /** @description SHA-256 of the canonical JSON of { position, previousHash, payloadDigest } */
            hash: string;
            /** @constant */
            kind: "reservation";
            /** @description As it was read, but for the facts of the supplier */
            question: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            knownAt: string;
            ruleSets: {
                id: string;
                version: string;
                sha256: string;
            }[];
            /** @description Null: the question gave the facts of the supplier */
            register: {
                id: string;
                revision: number;
                /** @description Of all that was published up to that revision; null where it is not known */
                digest?: string | null;
            } | null;
            /** @description The full facts of the supplier */
            suppliers: components["schemas"]["Supplier"][];
            outcome: components["schemas"]["RecordedReservation"];
        };
        /** @description May this supplier perform a reserved contract? */
        ReservedQuestion: {
            /** @description The facts of a supplier, in place of one of the register */
            supplier?: components["schemas"]["Supplier"];
            contract: components["schemas"]["Contract"];
            choice?: {
                lot?: string;
                party?: string;
            };
            authority?: string;
            /** @description A supplier of the register */
            supplierId?: string;
            /**
             * Format: date
             * @description The day the contract is performed. Absent: today in Amsterdam; for a demonstration the day its register lives on
             * @example 2027-03-01
             */
            on?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        };
        Retention: {
            /**
             * @description Payloads of receipts of that kind; audit and processing are the lines of the two logs; evidence the files that were handed in, profile what firms said of themselves
             * @enum {string}
             */
            kind: "match" | "assessment" | "valuation" | "reservation" | "mix" | "decision" | "change" | "audit" | "processing" | "evidence" | "profile";
            /** @description Whole months from the day it was written, in Amsterdam; of a file and a profile from the end of the last case that needs it. Null: without an end */
            months: number | null;
            /** @description How many payloads, lines, files or versions there are */
            kept: number;
            /** @description Of those, how many go when what has ended is taken away now */
            ended: number;
            /** @description The day on which the time of the oldest ends, or ended; null: of none */
            firstEndsOn: string | null;
        };
        Retentions: {
            items: components["schemas"]["Retention"][];
        };
        RuleBoundaries: {
            rules: components["schemas"]["RulesMeant"];
            /** @description Rule sets that these build on and that differ from what is published here, or are not */
            bases?: components["schemas"]["RuleSet"][];
        };
        RuleCheck: {
            ruleSet: components["schemas"]["RuleSet"];
            /** @description Rule sets that these build on and that differ from what is published here, or are not */
            bases?: components["schemas"]["RuleSet"][];
        };
        RuleComparison: {
            before: components["schemas"]["RulesMeant"];
            after: components["schemas"]["RulesMeant"];
        };
        RuleSet: {
            $schema?: string;
            id: string;
            version: string;
            title: {
                nl: string;
                en: string;
            };
            authority: string | null;
            extends?: string;
            provisions: {
                scope?: {
                    id: string;
                    value: {
                        applies: boolean;
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                euThreshold?: {
                    id: string;
                    value: {
                        /** @description Whole euro cents */
                        cents: number;
                        /** @enum {string} */
                        operator: ">=" | ">";
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                decisionTerm?: {
                    id: string;
                    value: {
                        count: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "months" | "years";
                        /** @enum {string} */
                        firstDay: "day-of-event" | "day-after";
                        missingDay: ("last-of-month" | "first-of-next-month") | null;
                        /** @enum {string} */
                        setBy: "statute" | "scheme" | "contract";
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                decisionNotice?: {
                    id: string;
                    value: {
                        count: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "months" | "years";
                        /** @enum {string} */
                        firstDay: "day-of-event" | "day-after";
                        missingDay: ("last-of-month" | "first-of-next-month") | null;
                        /** @enum {string} */
                        setBy: "statute" | "scheme" | "contract";
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                suspension?: {
                    id: string;
                    value: {
                        onlyWhenTermIsSet: boolean;
                        dayOfCompletionIsSuspended: boolean;
                        lastDayOfTermSetIsSuspended: boolean;
                        otherGrounds?: ("foreign-information" | "consent" | "applicants-delay" | "force-majeure")[];
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                leavingAsideTerm?: {
                    id: string;
                    value: {
                        count: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "months" | "years";
                        /** @enum {string} */
                        firstDay: "day-of-event" | "day-after";
                        missingDay: ("last-of-month" | "first-of-next-month") | null;
                        /** @enum {string} */
                        setBy: "statute" | "scheme" | "contract";
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                objectionTerm?: {
                    id: string;
                    value: {
                        count: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "months" | "years";
                        /** @enum {string} */
                        firstDay: "day-of-event" | "day-after";
                        missingDay: ("last-of-month" | "first-of-next-month") | null;
                        /** @enum {string} */
                        setBy: "statute" | "scheme" | "contract";
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                objectionDecisionTerm?: {
                    id: string;
                    value: {
                        count: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "months" | "years";
                        /** @enum {string} */
                        firstDay: "day-of-event" | "day-after";
                        missingDay: ("last-of-month" | "first-of-next-month") | null;
                        /** @enum {string} */
                        setBy: "statute" | "scheme" | "contract";
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                objectionCommitteeTerm?: {
                    id: string;
                    value: {
                        count: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "months" | "years";
                        /** @enum {string} */
                        firstDay: "day-of-event" | "day-after";
                        missingDay: ("last-of-month" | "first-of-next-month") | null;
                        /** @enum {string} */
                        setBy: "statute" | "scheme" | "contract";
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                objectionSuspension?: {
                    id: string;
                    value: {
                        onlyWhenTermIsSet: boolean;
                        dayOfCompletionIsSuspended: boolean;
                        lastDayOfTermSetIsSuspended: boolean;
                        otherGrounds?: ("foreign-information" | "consent" | "applicants-delay" | "force-majeure")[];
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                objectionAdjournment?: {
                    id: string;
                    value: {
                        count: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "months" | "years";
                        /** @enum {string} */
                        firstDay: "day-of-event" | "day-after";
                        missingDay: ("last-of-month" | "first-of-next-month") | null;
                        /** @enum {string} */
                        setBy: "statute" | "scheme" | "contract";
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                badgeYear?: {
                    id: string;
                    value: {
                        count: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "months" | "years";
                        /** @enum {string} */
                        firstDay: "day-of-event" | "day-after";
                        missingDay: ("last-of-month" | "first-of-next-month") | null;
                        /** @enum {string} */
                        setBy: "statute" | "scheme" | "contract";
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                termExtension?: {
                    id: string;
                    value: {
                        movesTermsSetBy: ("statute" | "scheme" | "contract")[];
                        restDays: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
                        longest: {
                            days?: number;
                            weeks?: number;
                            months?: number;
                            years?: number;
                        };
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                publicHolidays?: {
                    id: string;
                    value: {
                        holidays: {
                            name: {
                                nl: string;
                                en: string;
                            };
                            on: {
                                daysFromEaster: number;
                            } | {
                                month: number;
                                day: number;
                                /** @constant */
                                onSunday?: "day-before";
                            };
                        }[];
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                equatedDays?: {
                    id: string;
                    value: {
                        days: string[];
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                threshold?: {
                    id: string;
                    value: {
                        cents: number | null;
                        /** @enum {string} */
                        operator: ">=" | ">";
                        /** @enum {string} */
                        vat: "excluding" | "including";
                        /** @description Whole hundredths of a per cent: 500 is 5 % */
                        vatRateBasisPoints?: number;
                        enters?: {
                            options?: boolean | "when-agreed";
                            renewals?: boolean | "when-agreed";
                            extraWork?: boolean | "when-agreed";
                            indexation?: boolean | "when-agreed";
                            callOffs?: boolean | "when-agreed";
                        };
                        /** @enum {string} */
                        per?: "notice" | "lot";
                        /** @enum {string} */
                        split?: "year" | "party";
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                labourShare?: {
                    id: string;
                    value: {
                        minimumBasisPoints: number | null;
                        /** @enum {string} */
                        operator: ">=" | ">";
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                minimumTerm?: {
                    id: string;
                    value: {
                        months: number;
                        /** @enum {string} */
                        operator: ">=" | ">";
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                rate?: {
                    id: string;
                    value: ({
                        /** @constant */
                        kind: "fixed";
                        /** @description Whole hundredths of a per cent: 500 is 5 % */
                        basisPoints: number;
                        lowerIsPossible: boolean;
                    } | {
                        /** @constant */
                        kind: "range";
                        /** @description Whole hundredths of a per cent: 500 is 5 % */
                        minimumBasisPoints: number;
                        maximumBasisPoints: number | null;
                        canBeOffered: boolean;
                    } | {
                        /** @constant */
                        kind: "custom";
                    } | {
                        /** @constant */
                        kind: "activity";
                    }) | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                cap?: {
                    id: string;
                    value: {
                        /** @description Whole euro cents */
                        cents: number;
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                base?: {
                    id: string;
                    value: {
                        /** @enum {string} */
                        of: "contract-sum" | "invoiced-turnover" | "wage-sum";
                        enters?: {
                            options?: boolean | "when-agreed";
                            renewals?: boolean | "when-agreed";
                            extraWork?: boolean | "when-agreed";
                            indexation?: boolean | "when-agreed";
                            callOffs?: boolean | "when-agreed";
                        };
                        /** @enum {string} */
                        split?: "none" | "year" | "party";
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                ownLabel?: {
                    id: string;
                    value: {
                        labels: {
                            scheme: string;
                            levels: string[] | null;
                            reductionBasisPoints: number | null;
                        }[];
                        complete: boolean;
                        atTender: ("publication" | "award" | "contract") | null;
                        throughout: boolean | null;
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                rounding?: {
                    id: string;
                    value: {
                        /** @enum {string} */
                        unit: "cent" | "euro";
                        /** @enum {string} */
                        mode: "half-up" | "down";
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                badge?: {
                    id: string;
                    value: {
                        authorities: string[];
                        /** @description Whole hundredths of a per cent: 500 is 5 % */
                        fullBasisPoints: number;
                        /** @description Whole hundredths of a per cent: 500 is 5 % */
                        temporaryBasisPoints: number;
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                acceptedLabels?: {
                    id: string;
                    value: {
                        accepted: {
                            scheme: string;
                            levels: string[] | null;
                        }[];
                        complete: boolean;
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                admissionCriteria?: {
                    id: string;
                    value: {
                        criterion: string;
                        words: {
                            nl: string;
                            en: string;
                        };
                        badges: ("temporary" | "full")[];
                        ways: {
                            id: string;
                            asks: ({
                                /** @constant */
                                kind: "established-in";
                                municipalities: string[];
                            } | {
                                /** @constant */
                                kind: "works-in";
                                municipalities: string[];
                            } | {
                                /** @constant */
                                kind: "statement";
                                /** @enum {string} */
                                fact: "ownRegistrationNumber" | "approvedGrowthPlan" | "qualitativeCriteria" | "missionInStatutes" | "impactReport" | "partOfPublicInstitution" | "selfEmployedWithoutStaff" | "impactFromCoreModel" | "missionIsWorkForDisadvantaged" | "statutesChangedForBCorp" | "publicProfile" | "complementsOffer" | "createsJobsInRegion";
                                asked: boolean;
                            } | {
                                /** @constant */
                                kind: "income";
                                /** @enum {string} */
                                fact: "commercialIncome" | "marketTurnover";
                                /** @description Whole hundredths of a per cent: 500 is 5 % */
                                minimumBasisPoints: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | {
                                /** @constant */
                                kind: "target-group";
                                /** @enum {string} */
                                vocabulary: "sroi" | "pso" | "article-2.82" | "mission";
                                measure: ("headcount" | "fte") | null;
                                /** @description Whole hundredths of a per cent: 500 is 5 % */
                                minimumBasisPoints: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | {
                                /** @constant */
                                kind: "legal-form";
                                allowed: string[];
                                excluded: string[];
                            } | {
                                /** @constant */
                                kind: "accepted-label";
                            } | {
                                /** @constant */
                                kind: "label-aim";
                            } | {
                                /** @constant */
                                kind: "judgement";
                            })[];
                        }[];
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                reservation?: {
                    id: string;
                    value: {
                        /** @description Whole hundredths of a per cent: 500 is 5 % */
                        minimumShareBasisPoints: number;
                        /** @enum {string} */
                        operator: ">=" | ">";
                        shareProvedBy: {
                            scheme: string;
                            level: string;
                        }[];
                        statementsBy?: string[];
                        counts?: string[];
                        /** @constant */
                        secondedWhenDurable?: true;
                        /** @constant */
                        directAward?: false;
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                missionReservation?: {
                    id: string;
                    value: {
                        asks: ("publicServiceMission" | "profitsReinvested" | "participation")[];
                        monthsAfterAward: number;
                        longestMonths: number;
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                missionServices?: {
                    id: string;
                    value: {
                        cpv: string[];
                        complete: boolean;
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                invitation?: {
                    id: string;
                    value: {
                        /** @constant */
                        placeCounts: false;
                        /** @constant */
                        reasonOnRequest?: true;
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                ranking?: {
                    id: string;
                    value: {
                        weights: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            "subject-closeness": number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            "coverage-of-obligation": number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            "place-closeness": number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            "standing-certainty": number;
                        };
                        distanceBands: {
                            withinMetres: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            fit: number;
                        }[];
                        subjectFitByDigits: number[];
                        standingFit: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            throughout: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            endsEarlier: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            temporary: number;
                        };
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                buildingBlocks?: {
                    id: string;
                    value: {
                        values: ({
                            /** @enum {string} */
                            unit: "year" | "school-year" | "month" | "day" | "hour" | "once";
                            /** @description Whole euro cents */
                            cents: number;
                        } | {
                            /** @enum {string} */
                            unit: "invoice" | "labour-cost" | "actual-cost";
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            basisPoints: number;
                        })[];
                        hoursBasis: ({
                            /** @constant */
                            by: "fixed";
                            weekHundredths: number;
                        } | {
                            /** @enum {string} */
                            by: "collective-agreement" | "own" | "none";
                        }) | null;
                        proRataByDuration: boolean | null;
                        minimumWeekHundredths: number | null;
                        cap: ({
                            /** @constant */
                            clock: "calendar";
                            months: number;
                            orWhileWageSubsidyRuns: boolean;
                        } | {
                            /** @constant */
                            clock: "worked";
                            months: number;
                        } | {
                            /** @constant */
                            clock: "wage-subsidy-runs";
                        } | {
                            /** @constant */
                            clock: "none";
                        }) | null;
                        maximumPerDayCents: number | null;
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                bonuses?: {
                    id: string;
                    value: {
                        condition: {
                            /** @constant */
                            of: "age";
                            years: {
                                lower: {
                                    value: number;
                                    /** @enum {string} */
                                    operator: ">=" | ">";
                                } | null;
                                upper: {
                                    value: number;
                                    /** @enum {string} */
                                    operator: "<=" | "<";
                                } | null;
                            };
                        } | {
                            /** @constant */
                            of: "permanent-contract";
                        } | {
                            /** @constant */
                            of: "after-internship";
                            months: number;
                        } | {
                            /** @constant */
                            of: "circumstance";
                            code: string;
                        };
                        value: {
                            /** @enum {string} */
                            unit: "year" | "school-year" | "month" | "day" | "hour" | "once";
                            /** @description Whole euro cents */
                            cents: number;
                        };
                        proRataAsBlock: boolean | null;
                        stacksOn: ("every-block" | string[]) | null;
                        withOtherBonuses: boolean | null;
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                lookBack?: {
                    id: string;
                    value: {
                        months: number;
                        countsTimeBefore: boolean | null;
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                additionality?: {
                    id: string;
                    value: {
                        months: number;
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                referenceDay?: {
                    id: string;
                    value: {
                        /** @enum {string} */
                        day: "publication" | "award" | "contract" | "start";
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                purchaseRecognition?: {
                    id: string;
                    value: {
                        labels: {
                            scheme: string;
                            levels: string[] | null;
                            basisPoints: number | null;
                        }[];
                        complete: boolean;
                        day: ("order" | "delivery" | "invoice" | "payment") | null;
                        afterLapse: ("counts-on-its-day" | "clawed-back") | null;
                        vat: ("excluding" | "including") | null;
                        unrelated: boolean | null;
                        bySubcontractor: boolean | null;
                        excess: boolean | null;
                        ceilingBasisPoints: number | null;
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                shortfall?: {
                    id: string;
                    value: ({
                        /** @constant */
                        consequence: "contractual-penalty";
                        factorBasisPoints: number;
                        repairPeriodFirst: boolean | null;
                        faultDefence: boolean | null;
                    } | {
                        /** @constant */
                        consequence: "public-law-decision";
                    }) | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                entryRounding?: {
                    id: string;
                    value: {
                        /** @enum {string} */
                        unit: "cent" | "euro";
                        /** @enum {string} */
                        mode: "half-up" | "down";
                        /** @enum {string} */
                        at: "entry" | "invoice" | "total";
                    } | null;
                    /** @enum {string} */
                    certainty: "confirmed" | "inferred" | "missing";
                    when?: {
                        triggers?: ("contract" | "subsidy" | "permit" | "supplier-year")[];
                        thresholdTypes?: ("works" | "supplies-services-central" | "supplies-services-sub-central" | "social-and-other" | "concessions" | "utilities-works" | "utilities-supplies-services" | "utilities-social-and-other")[];
                        natures?: ("works" | "supplies" | "services")[];
                        labourShare?: {
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            atLeastBasisPoints?: number;
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            belowBasisPoints?: number;
                        };
                        sumCents?: {
                            lower: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: ">=" | ">";
                            } | null;
                            upper: {
                                /** @description Whole euro cents */
                                value: number;
                                /** @enum {string} */
                                operator: "<=" | "<";
                            } | null;
                        };
                        efforts?: components["schemas"]["EffortSelector"];
                    };
                    valid: components["schemas"]["Period"];
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    published: string;
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    withdrawn?: string;
                    selectedBy: ("publication" | "award" | "contract" | "delivery" | "term-start" | "term-end") | null;
                    basis: {
                        title: string;
                        article: string | null;
                        url: string | null;
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        dated?: string;
                    };
                    /**
                     * Format: date
                     * @description A day in the Amsterdam calendar
                     * @example 2027-03-01
                     */
                    confirmedOn: string;
                    replaces?: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
            };
        };
        RuleSetPage: {
            items: components["schemas"]["RuleSetSummary"][];
            /** @description Where the next page starts; null: this is the last */
            nextCursor: string | null;
        };
        RuleSetPublication: {
            id: string;
            version: string;
            /** @description Of the register: the version is there from this revision on */
            revision: number;
            /** @description What a person should look at; none of it stops the publication */
            warnings: {
                /** @constant */
                severity: "warning";
                /** @description JSON pointer into the rule set */
                place: string;
                code: string;
                words: {
                    nl: string;
                    en: string;
                };
                /** @description A contract that meets it; null where there is none to show */
                example: unknown;
            }[];
        };
        RuleSetSummary: {
            id: string;
            /** @description The newest */
            version: string;
            title: {
                nl: string;
                en: string;
            };
            /** @description Whose it is; null: a base that others build on */
            authority: string | null;
            /** @description The rule set underneath; null: none */
            extends: string | null;
        };
        /** @description A rule set holds its provisions through time, so the newest version answers questions about every day; an earlier one says what was thought before */
        RuleSetWithVersions: {
            ruleSet: components["schemas"]["PublishedRuleSet"];
            /** @description Newest first */
            versions: {
                version: string;
                /** @description Of the register: the version is there from this revision on */
                revision: number;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                publishedAt: string;
            }[];
        };
        RuleSimulation: {
            before: components["schemas"]["RulesMeant"];
            after: components["schemas"]["RulesMeant"];
            /** @description Rule sets that these build on and that differ from what is published here, or are not */
            bases?: components["schemas"]["RuleSet"][];
            /** @description Contracts, or efforts, to ask under both */
            questions: (components["schemas"]["MatchQuestion"] | components["schemas"]["ValuationQuestion"])[];
            /**
             * Format: date
             * @description The day of the question. Absent: today in Amsterdam
             * @example 2027-03-01
             */
            on?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        };
        /** @description Rules that are brought, or that were published here */
        RulesMeant: {
            published: components["schemas"]["PublishedName"];
        } | {
            ruleSet: components["schemas"]["RuleSet"];
        };
        /** @description Which obligation, and which suppliers can fill it with what is needed, in somebody's own words? */
        Search: {
            contract: components["schemas"]["Contract"];
            choice?: {
                lot?: string;
                party?: string;
            };
            authority: string;
            fillings?: {
                /** @enum {string} */
                state: "filled" | "agreed";
                /** @description Whole euro cents */
                cents: number;
                description?: string;
            }[];
            assumptions?: {
                /** @constant */
                topic: "rate";
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                basisPoints: number;
                reason?: string;
            }[];
            need?: {
                cpv?: string[];
                sameDivisionOnly?: boolean;
                /** @constant */
                reservation?: "res-ws";
                /** @description Whole euro cents */
                budgetCents?: number;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery?: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                deliveryUntil?: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                near?: {
                    x: number;
                    y: number;
                };
                /** @description What is needed, in somebody's own words. Codes that stand in it count as cpv, a place as near, where those are absent */
                text?: string;
            };
            filters?: components["schemas"]["Filters"];
            show?: number;
            seed?: string;
            /** @description How many of those that are pending, and of those that are refused, are shown; as many as `show` when it is not said */
            showAside?: number;
            /** @description `next` of an earlier answer to the same question: the list it belongs to goes on, the others show nothing */
            after?: string;
            /**
             * Format: date
             * @description The day the question is asked. Absent: today in Amsterdam; for a demonstration the day its register lives on
             * @example 2027-03-01
             */
            on?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        };
        SearchAnswer: {
            part: {
                lot: string | null;
                party: string | null;
                facts: {
                    title?: string;
                    /** @enum {string} */
                    nature?: "works" | "supplies" | "services";
                    cpv?: string[];
                    performance?: {
                        nuts?: string[];
                        municipality?: string;
                        /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                        point?: {
                            x: number;
                            y: number;
                        };
                    };
                    period?: components["schemas"]["ContractPeriod"];
                    months?: number;
                    value?: {
                        estimated?: components["schemas"]["Amount"];
                        awarded?: components["schemas"]["Amount"];
                    };
                    awards?: {
                        id: string;
                        parties: {
                            name: string;
                            identifier?: {
                                scheme: string;
                                value: string;
                            };
                            town?: string;
                            /** @enum {string} */
                            role?: "main" | "consortium-member" | "subcontractor";
                            /** @description Whole hundredths of a per cent: 500 is 5 % */
                            shareBasisPoints?: number;
                            labels?: {
                                scheme: string;
                                level: string | null;
                                period: components["schemas"]["Period"];
                            }[];
                        }[];
                        value?: components["schemas"]["Amount"];
                        /**
                         * Format: date
                         * @description A day in the Amsterdam calendar
                         * @example 2027-03-01
                         */
                        on?: string;
                    }[];
                    /** @description What the buyer may still take. Empty: nothing */
                    options?: {
                        description?: string;
                        value?: components["schemas"]["Amount"];
                    }[];
                    /** @description How it can be renewed. Null: it cannot */
                    renewals?: {
                        description?: string;
                        value?: components["schemas"]["Amount"];
                    } | null;
                    /** @enum {string} */
                    reservation?: "none" | "res-ws" | "res-pub-ser";
                    /** @enum {string} */
                    reservedExecution?: "yes" | "no" | "not-known";
                    /** @enum {string} */
                    countedBy?: "headcount" | "fte";
                    /** @description Whole hundredths of a per cent: 500 is 5 % */
                    labourShareBasisPoints?: number;
                    invoicedTurnover?: components["schemas"]["Amount"];
                    wageSum?: components["schemas"]["Amount"];
                    exemptions?: components["schemas"]["Exemption"][];
                    contractorLabels?: {
                        scheme: string;
                        level: string | null;
                        period: components["schemas"]["Period"];
                    }[];
                    terms?: components["schemas"]["SocialReturnTerms"];
                };
                evidence: {
                    [key: string]: components["schemas"]["Evidence"];
                };
            };
            obligation: components["schemas"]["Obligation"];
            warnings: components["schemas"]["Finding"][];
            ranked: {
                total: number;
                items: components["schemas"]["Candidate"][];
                /** @description Pass it as `after` to go on; null: this is the end */
                next: string | null;
            };
            pending: {
                total: number;
                items: components["schemas"]["Judgement"][];
                /** @description Pass it as `after` to go on; null: this is the end */
                next: string | null;
            };
            refused: {
                total: number;
                items: components["schemas"]["Judgement"][];
                /** @description Pass it as `after` to go on; null: this is the end */
                next: string | null;
            };
            outside: number;
            provenance: {
                matcher: string;
                ruleSets: {
                    id: string;
                    version: string;
                }[];
                register: {
                    id: string;
                    revision: number;
                };
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery: string;
                seed: string;
                lexicon: {
                    id: string;
                    version: string;
                };
                /** @description The lists with which words were read beside the lexicon: the names of the codes, and the places. The version is a digest of what is in it */
                lists?: {
                    id: string;
                    version: string;
                }[];
            };
            /** @description Null: the need has no words */
            read: components["schemas"]["ReadNeed"] | null;
            facets: components["schemas"]["Facet"][];
            /** @description Where the words of the need stand, by the id of a supplier that is shown */
            marks: {
                [key: string]: {
                    name: {
                        from: number;
                        until: number;
                    }[];
                    title: {
                        from: number;
                        until: number;
                    }[];
                    text: {
                        from: number;
                        until: number;
                    }[];
                };
            };
            /** @description Where explain=true was asked */
            explanation?: components["schemas"]["SearchExplanation"];
        };
        SearchExplanation: {
            /** @enum {string} */
            language: "nl" | "en";
            obligation: components["schemas"]["Line"][];
            warnings: components["schemas"]["Line"][];
            /** @description By id: every supplier that the answer shows. The last two where it is ranked */
            suppliers: {
                [key: string]: {
                    finding: components["schemas"]["Line"][];
                    asked: components["schemas"]["Line"][];
                    reservation?: components["schemas"]["Line"][];
                    fillable?: components["schemas"]["Line"][];
                    contributions?: components["schemas"]["Line"][];
                };
            };
        };
        /** @description Something on the record of a case */
        SeenCaseEvent: {
            /** @constant */
            type: "reapplication-allowed";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            motivation: string;
        } | {
            /** @constant */
            type: "application-submitted";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            documents: {
                kind: string;
                sha256: string;
            }[];
        } | {
            /** @constant */
            type: "document-added";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            documents: {
                kind: string;
                sha256: string;
            }[];
        } | {
            /** @constant */
            type: "completion-requested";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            missing: string[];
            termUntil: string | null;
        } | {
            /** @constant */
            type: "application-completed";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
        } | {
            /** @constant */
            type: "review-started";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
        } | {
            /** @constant */
            type: "criterion-judged";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            criterion: string;
            /** @enum {string} */
            verdict: "met" | "not-met" | "unknown";
            sentence: string;
            /** @enum {string} */
            basedOn: "applicant" | "others";
        } | {
            /** @constant */
            type: "decision-delayed";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            newLastDay: string;
        } | {
            /** @constant */
            type: "interest-declared";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
        } | {
            /** @constant */
            type: "case-handed-over";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            to: string;
        } | {
            /** @constant */
            type: "hearing-offered";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            /** @enum {string} */
            subject: "refusal" | "extension" | "suspension" | "withdrawal" | "objection";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            until: string;
        } | {
            /** @constant */
            type: "hearing-closed";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            /** @enum {string} */
            subject: "refusal" | "extension" | "suspension" | "withdrawal" | "objection";
            answered: boolean;
        } | {
            /** @constant */
            type: "hearing-skipped";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            /** @enum {string} */
            subject: "refusal" | "extension" | "suspension" | "withdrawal" | "objection";
            motivation: string;
        } | {
            /** @constant */
            type: "advice-given";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            motivation: string;
        } | {
            /** @constant */
            type: "case-returned";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            motivation: string;
        } | {
            /** @constant */
            type: "proposal-made";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            /** @enum {string} */
            kind: "full" | "extension" | "suspension" | "withdrawal" | "objection";
            motivation: string;
        } | {
            /** @constant */
            type: "vote-cast";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            /** @enum {string} */
            kind: "admission" | "full" | "leaving-aside" | "extension" | "suspension" | "withdrawal" | "objection";
            /** @enum {string} */
            choice: "yes" | "no";
            replaces: string | null;
            motivation: string;
            criteria?: {
                criterion: string;
                /** @enum {string} */
                verdict: "met" | "not-met" | "unknown";
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "round-opened";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            /** @enum {string} */
            kind: "admission" | "full" | "leaving-aside" | "extension" | "suspension" | "withdrawal" | "objection";
        } | {
            /** @constant */
            type: "temporary-admission-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
            badgeFrom: string | null;
        } | {
            /** @constant */
            type: "full-admission-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "refusal-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "leaving-aside-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "decision-sent";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            decision: string;
        } | {
            /** @constant */
            type: "label-applied";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            scheme: string;
            level: string | null;
        } | {
            /** @constant */
            type: "label-handed-in";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            label: {
                scheme: string;
                level: string | null;
                issuer: string;
                number: string;
                period: components["schemas"]["Period"];
            };
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            receivedOn: string;
        } | {
            /** @constant */
            type: "label-checked";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            label: string;
            /** @enum {string} */
            result: "valid" | "invalid" | "not-listed";
            /** @enum {string} */
            level: "self-declared" | "document" | "register" | "audited";
            source: string;
        } | {
            /** @constant */
            type: "extension-asked";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
        } | {
            /** @constant */
            type: "extension-given";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            until: string;
            ground: string;
        } | {
            /** @constant */
            type: "extension-refused";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "suspension-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "suspension-lifted";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "withdrawal-decided";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
        } | {
            /** @constant */
            type: "firm-withdrew";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
        } | {
            /** @constant */
            type: "default-notice-received";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
        } | {
            /** @constant */
            type: "objection-lodged";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            against: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            receivedOn: string;
        } | {
            /** @constant */
            type: "objection-adjourned";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            objection: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            newLastDay: string;
        } | {
            /** @constant */
            type: "objection-upheld";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
            objection: string;
            instead: {
                /** @constant */
                kind: "admit-temporarily";
                badgeFrom: string | null;
            } | {
                /** @constant */
                kind: "admit-full";
            } | {
                /** @constant */
                kind: "extend";
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                until: string;
                ground: string;
            } | {
                /** @constant */
                kind: "restore";
            } | {
                /** @constant */
                kind: "treat-again";
            };
        } | {
            /** @constant */
            type: "objection-rejected";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            motivation: string;
            reasons: {
                criterion: string;
                sentence: string;
            }[];
            objection: string;
        } | {
            /** @constant */
            type: "objection-withdrawn";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            reason: string;
            evidence: {
                kind: string;
                sha256: string;
            }[];
            id: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            recordedAt: string;
            actor: {
                /** @description Null: none of your business */
                id: string | null;
                /** @enum {string} */
                role: "firm" | "coordinator" | "member" | "chair" | "board" | "machine";
            };
            objection: string;
        };
        SessionEnding: {
            /** @description How many sessions ended */
            ended: number;
        };
        /** @description Between which shares the truth lies. Null: not known at all */
        ShareRange: {
            leastBasisPoints: number;
            mostBasisPoints: number;
        } | null;
        SigningKey: {
            /** @description SHA-256 of the public key (SPKI, DER). Compare it with what you were told by another way */
            fingerprint: string;
            /** @constant */
            algorithm: "Ed25519";
            /** @description PEM */
            publicKey: string;
            /** @description Whether it signs now; otherwise it did before */
            isCurrent: boolean;
        };
        SigningKeys: {
            keys: components["schemas"]["SigningKey"][];
        };
        SimulatedRules: {
            compared: number;
            /** @description Only questions of which the answer differs */
            lines: {
                contract: string;
                /** @description The place of the question in the list that was sent */
                index: number;
                /** @enum {string} */
                effect: "owes-more" | "owes-less" | "worth-more" | "worth-less" | "becomes-unknown" | "becomes-known" | "otherwise";
                before: {
                    /** @description yes, no or unknown, as in a finding */
                    applies: string;
                    /** @description Null: not known */
                    dueCents: number | null;
                    /** @description Null: not known */
                    estimateCents: number | null;
                    /** @description Null: not known */
                    worthCents?: number | null;
                    /** @description Null: not known */
                    penaltyCents?: number | null;
                };
                after: {
                    /** @description yes, no or unknown, as in a finding */
                    applies: string;
                    /** @description Null: not known */
                    dueCents: number | null;
                    /** @description Null: not known */
                    estimateCents: number | null;
                    /** @description Null: not known */
                    worthCents?: number | null;
                    /** @description Null: not known */
                    penaltyCents?: number | null;
                };
                /** @description Null: not known */
                differenceCents: number | null;
            }[];
            totals: {
                owesMore: number;
                owesLess: number;
                worthMore: number;
                worthLess: number;
                becomesUnknown: number;
                becomesKnown: number;
                staysUnknown: number;
                otherwise: number;
                moreCents: number;
                lessCents: number;
                worthMoreCents: number;
                worthLessCents: number;
            };
        };
        /** @description What the tender documents or the grant decision say; prevails over the rule set */
        SocialReturnTerms: {
            applies?: boolean;
            /** @description Whole hundredths of a per cent: 500 is 5 % */
            rateBasisPoints?: number;
            /** @description Whole hundredths of a per cent: 500 is 5 % */
            offeredBasisPoints?: number;
            /** @description Whole euro cents */
            amountCents?: number;
            /** @enum {string} */
            base?: "contract-sum" | "invoiced-turnover" | "wage-sum";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            rulesOn?: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            tableVersionOn?: string;
            penaltyFactorBasisPoints?: number;
            clause?: string;
            mentions?: {
                text: string;
                place: string;
            }[];
        };
        Suggestions: {
            suppliers: {
                id: string;
                name: string;
            }[];
            /** @description CPV 2008, with the official label */
            codes: {
                code: string;
                label: string;
            }[];
        };
        /** @description Which obligation, and can the suppliers of the register fill it? */
        Summary: {
            contract: components["schemas"]["Contract"];
            choice?: {
                lot?: string;
                party?: string;
            };
            authority: string;
            fillings?: {
                /** @enum {string} */
                state: "filled" | "agreed";
                /** @description Whole euro cents */
                cents: number;
                description?: string;
            }[];
            assumptions?: {
                /** @constant */
                topic: "rate";
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                basisPoints: number;
                reason?: string;
            }[];
            need?: {
                cpv?: string[];
                sameDivisionOnly?: boolean;
                /** @constant */
                reservation?: "res-ws";
                /** @description Whole euro cents */
                budgetCents?: number;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                delivery?: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                deliveryUntil?: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                near?: {
                    x: number;
                    y: number;
                };
                /** @description What is needed, in somebody's own words. Codes that stand in it count as cpv, a place as near, where those are absent */
                text?: string;
            };
            filters?: components["schemas"]["Filters"];
            seed?: string;
            /** @description How many of those that are pending, and of those that are refused, are shown; as many as `show` when it is not said */
            showAside?: number;
            /** @description How many of the suppliers that count are named, with score and euros. Absent: 20 */
            top?: number;
            /** @description Of how many of these all reasons are given as well, as /v1/searches gives them. Absent: 0 */
            show?: number;
            /**
             * Format: date
             * @description The day the question is asked. Absent: today in Amsterdam; for a demonstration the day its register lives on
             * @example 2027-03-01
             */
            on?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        };
        Supplier: {
            id: string;
            identifier: {
                scheme: string;
                value: string;
            };
            name: string;
            place: {
                town: string;
                municipality: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                point?: {
                    x: number;
                    y: number;
                };
            };
            worksIn: string[];
            contact: {
                email?: string;
                telephone?: string;
                website?: string;
            };
            legalForm?: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            foundedOn?: string;
            workforceFteHundredths?: number;
            offerings: {
                id: string;
                title: string;
                text: string;
                cpv: string[];
                /** @description Whole euro cents */
                capacityCents?: number;
                /** @description Whole euro cents */
                minimumOrderCents?: number;
                leadTimeDays?: number;
                period?: components["schemas"]["Period"];
            }[];
            labels: {
                scheme: string;
                level: string | null;
                issuer: string;
                period: components["schemas"]["Period"];
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
            admissions: {
                /** @enum {string} */
                standing: "applied" | "temporary" | "full" | "refused" | "withdrawn";
                period: components["schemas"]["Period"];
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
            targetGroupShares: {
                /** @enum {string} */
                vocabulary: "sroi" | "pso" | "article-2.82";
                /** @enum {string} */
                measure: "headcount" | "fte";
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                shareBasisPoints: number;
                /** @constant */
                of?: "programme";
                period: components["schemas"]["Period"];
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
            reservedWorkforces?: {
                headcount?: number;
                fteHundredths?: number;
                groups: {
                    group: string;
                    headcount?: number;
                    fteHundredths?: number;
                    seconded?: {
                        durable?: boolean;
                        zeroHours?: boolean;
                    };
                }[];
                /** @constant */
                of?: "programme";
                period: components["schemas"]["Period"];
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
            reservationStatements?: {
                by: string;
                /** @constant */
                of?: "programme";
                period: components["schemas"]["Period"];
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
            integrationIsMainAim?: {
                value: boolean;
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            };
            shelteredWorkshop?: {
                value: boolean;
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            };
            shelteredEmploymentProgramme?: {
                value: boolean;
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            };
            mission?: {
                publicServiceMission?: {
                    value: boolean;
                    evidence: components["schemas"]["Evidence"];
                    /**
                     * Format: date-time
                     * @description A moment in UTC
                     * @example 2027-03-01T09:30:00Z
                     */
                    recordedAt: string;
                };
                profitsReinvested?: {
                    value: boolean;
                    evidence: components["schemas"]["Evidence"];
                    /**
                     * Format: date-time
                     * @description A moment in UTC
                     * @example 2027-03-01T09:30:00Z
                     */
                    recordedAt: string;
                };
                participation?: {
                    value: boolean;
                    evidence: components["schemas"]["Evidence"];
                    /**
                     * Format: date-time
                     * @description A moment in UTC
                     * @example 2027-03-01T09:30:00Z
                     */
                    recordedAt: string;
                };
            };
            missionAwards?: {
                authority: string;
                cpv: string[];
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                awardedOn: string;
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
        };
        /** @description All that is known of a supplier from now on. An id may be left out; another than that of the address is refused */
        SupplierFacts: {
            id?: string;
            identifier: {
                scheme: string;
                value: string;
            };
            name: string;
            place: {
                town: string;
                municipality: string;
                /** @description Whole metres in the Dutch national grid (RD, EPSG:28992) */
                point?: {
                    x: number;
                    y: number;
                };
            };
            worksIn: string[];
            contact: {
                email?: string;
                telephone?: string;
                website?: string;
            };
            legalForm?: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            foundedOn?: string;
            workforceFteHundredths?: number;
            offerings: {
                id: string;
                title: string;
                text: string;
                cpv: string[];
                /** @description Whole euro cents */
                capacityCents?: number;
                /** @description Whole euro cents */
                minimumOrderCents?: number;
                leadTimeDays?: number;
                period?: components["schemas"]["Period"];
            }[];
            labels: {
                scheme: string;
                level: string | null;
                issuer: string;
                period: components["schemas"]["Period"];
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
            admissions: {
                /** @enum {string} */
                standing: "applied" | "temporary" | "full" | "refused" | "withdrawn";
                period: components["schemas"]["Period"];
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
            targetGroupShares: {
                /** @enum {string} */
                vocabulary: "sroi" | "pso" | "article-2.82";
                /** @enum {string} */
                measure: "headcount" | "fte";
                /** @description Whole hundredths of a per cent: 500 is 5 % */
                shareBasisPoints: number;
                /** @constant */
                of?: "programme";
                period: components["schemas"]["Period"];
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
            reservedWorkforces?: {
                headcount?: number;
                fteHundredths?: number;
                groups: {
                    group: string;
                    headcount?: number;
                    fteHundredths?: number;
                    seconded?: {
                        durable?: boolean;
                        zeroHours?: boolean;
                    };
                }[];
                /** @constant */
                of?: "programme";
                period: components["schemas"]["Period"];
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
            reservationStatements?: {
                by: string;
                /** @constant */
                of?: "programme";
                period: components["schemas"]["Period"];
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
            integrationIsMainAim?: {
                value: boolean;
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            };
            shelteredWorkshop?: {
                value: boolean;
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            };
            shelteredEmploymentProgramme?: {
                value: boolean;
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            };
            mission?: {
                publicServiceMission?: {
                    value: boolean;
                    evidence: components["schemas"]["Evidence"];
                    /**
                     * Format: date-time
                     * @description A moment in UTC
                     * @example 2027-03-01T09:30:00Z
                     */
                    recordedAt: string;
                };
                profitsReinvested?: {
                    value: boolean;
                    evidence: components["schemas"]["Evidence"];
                    /**
                     * Format: date-time
                     * @description A moment in UTC
                     * @example 2027-03-01T09:30:00Z
                     */
                    recordedAt: string;
                };
                participation?: {
                    value: boolean;
                    evidence: components["schemas"]["Evidence"];
                    /**
                     * Format: date-time
                     * @description A moment in UTC
                     * @example 2027-03-01T09:30:00Z
                     */
                    recordedAt: string;
                };
            };
            missionAwards?: {
                authority: string;
                cpv: string[];
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                awardedOn: string;
                evidence: components["schemas"]["Evidence"];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                recordedAt: string;
            }[];
        };
        SupplierPage: {
            items: components["schemas"]["Supplier"][];
            /** @description Where the next page starts; null: this is the last */
            nextCursor: string | null;
            register: {
                id: string;
                revision: number;
            };
        };
        TargetGroups: {
            items: {
                /** @description As efforts name it */
                code: string;
                name: {
                    nl: string;
                    en: string;
                };
                /** @description Whose building blocks or bonuses speak of it */
                ruleSets: string[];
            }[];
        };
        /** @description Until when does a term run? */
        TermAsked: {
            /** @constant */
            term: "decision";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            receivedOn?: string;
            requests: {
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                askedOn: string;
                termUntil?: string | null;
                completedOn?: string | null;
            }[];
            otherStandstills: {
                /** @enum {string} */
                ground: "foreign-information" | "consent" | "applicants-delay" | "force-majeure";
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                from: string;
                until?: string | null;
            }[];
            notice: {
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                sentOn: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                newLastDay?: string;
            } | null;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on?: string;
            evidence?: {
                [key: string]: components["schemas"]["Evidence"];
            };
            /** @description Whose rules are asked for; only the year of a badge is a rule of a region. Absent: what holds for everybody */
            authority?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        } | {
            /** @constant */
            term: "leaving-aside";
            request: {
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                askedOn: string;
                termUntil?: string | null;
                completedOn?: string | null;
            };
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on?: string;
            evidence?: {
                [key: string]: components["schemas"]["Evidence"];
            };
            /** @description Whose rules are asked for; only the year of a badge is a rule of a region. Absent: what holds for everybody */
            authority?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        } | {
            /** @constant */
            term: "objection";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            sentOn?: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on?: string;
            evidence?: {
                [key: string]: components["schemas"]["Evidence"];
            };
            /** @description Whose rules are asked for; only the year of a badge is a rule of a region. Absent: what holds for everybody */
            authority?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        } | {
            /** @constant */
            term: "objection-decision";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            sentOn?: string;
            committee?: boolean;
            requests: {
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                askedOn: string;
                termUntil?: string | null;
                completedOn?: string | null;
            }[];
            otherStandstills: {
                /** @enum {string} */
                ground: "foreign-information" | "consent" | "applicants-delay" | "force-majeure";
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                from: string;
                until?: string | null;
            }[];
            adjournment?: {
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                sentOn: string;
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                newLastDay?: string;
            } | null;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on?: string;
            evidence?: {
                [key: string]: components["schemas"]["Evidence"];
            };
            /** @description Whose rules are asked for; only the year of a badge is a rule of a region. Absent: what holds for everybody */
            authority?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        } | {
            /** @constant */
            term: "badge-year";
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            from?: string;
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on?: string;
            evidence?: {
                [key: string]: components["schemas"]["Evidence"];
            };
            /** @description Whose rules are asked for; only the year of a badge is a rule of a region. Absent: what holds for everybody */
            authority?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        };
        TermAssessment: {
            /** @enum {string} */
            term: "decision" | "leaving-aside" | "objection" | "objection-decision" | "badge-year";
            /** @description Null: not known */
            lastDay: string | null;
            finding: components["schemas"]["Finding"];
            /** @description Where explain=true was asked */
            explanation?: components["schemas"]["FindingExplanation"];
            provenance: {
                /** @description The version of the library */
                matcher: string;
                /** @description The layers of rules, base first */
                ruleSets: {
                    id: string;
                    version: string;
                }[];
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
            };
        };
        /** @description Does the estimate of a contract reach the European threshold? */
        ThresholdAsked: {
            contract: components["schemas"]["Contract"];
            /** @enum {string} */
            buyer?: "central" | "sub-central";
            socialOrOther?: boolean;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        };
        ThresholdAssessment: {
            finding: components["schemas"]["Finding"];
            /** @description Where explain=true was asked */
            explanation?: components["schemas"]["FindingExplanation"];
            provenance: {
                /** @description The version of the library */
                matcher: string;
                /** @description The layers of rules, base first */
                ruleSets: {
                    id: string;
                    version: string;
                }[];
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
            };
        };
        Valuation: {
            efforts: {
                id: string;
                verdict: components["schemas"]["Verdict"];
                /** @description Null: not known */
                cents: number | null;
                /** @description What it is worth in any case */
                leastCents: number;
                finding: components["schemas"]["Finding"];
            }[];
            /** @description Null as soon as the value of one entry is not known */
            totalCents: number | null;
            /** @description Whole euro cents */
            leastCents: number;
            finding: components["schemas"]["Finding"];
            /** @description Null: the question names no amount due */
            shortfall: {
                /** @description What was due and not filled. Null: not known */
                shortCents: number | null;
                /** @description What is owed because of it. Null: not known, or for a person to decide */
                penaltyCents: number | null;
                finding: components["schemas"]["Finding"];
            } | null;
            provenance: {
                /** @description The version of the library */
                matcher: string;
                /** @description The layers of rules, base first */
                ruleSets: {
                    id: string;
                    version: string;
                }[];
                /**
                 * Format: date
                 * @description A day in the Amsterdam calendar
                 * @example 2027-03-01
                 */
                on: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC
                 * @example 2027-03-01T09:30:00Z
                 */
                knownAt: string;
            };
            /** @description Where explain=true was asked */
            explanation?: {
                /** @enum {string} */
                language: "nl" | "en";
                finding: components["schemas"]["Line"][];
                /** @description Of each entry, in their order */
                efforts: components["schemas"]["Line"][][];
                shortfall: components["schemas"]["Line"][] | null;
            };
        };
        /** @description What are these efforts worth under the rules that bind the contract, and what is short? */
        ValuationAsked: {
            contract: components["schemas"]["Contract"];
            authority?: string;
            efforts: components["schemas"]["Effort"][];
            /** @description Whole euro cents */
            dueCents?: number;
            settlement?: {
                /** @enum {string} */
                repair?: "not-given" | "running" | "over";
                /** @enum {string} */
                fault?: "contractor" | "not-contractor";
            };
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on?: string;
            /**
             * Format: date-time
             * @description What was recorded or published up to this moment is known. Absent: now
             */
            knownAt?: string;
        };
        ValuationQuestion: {
            contract: components["schemas"]["Contract"];
            authority?: string;
            efforts: components["schemas"]["Effort"][];
            /** @description Whole euro cents */
            dueCents?: number;
            settlement?: {
                /** @enum {string} */
                repair?: "not-given" | "running" | "over";
                /** @enum {string} */
                fault?: "contractor" | "not-contractor";
            };
        };
        /** @description What efforts are worth, recorded */
        ValuationReceipt: {
            /** Format: uuid */
            id: string;
            /** @constant */
            format: 2;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            createdAt: string;
            matcher: string;
            actor: {
                /**
                 * Format: uuid
                 * @description A pseudonym
                 */
                id: string;
                /** @description SHA-256 of the canonical JSON of { issuer, organisation, salt, subject }: only who has the salt can tell who it was */
                commitment: string;
            } | null;
            /** @description The place in the chain of receipts, from 1, without gaps */
            position: number;
            previousHash: string | null;
            /** @description SHA-256 of the canonical JSON (RFC 8785) of this receipt without position, previousHash, payloadDigest and hash */
            payloadDigest: string;
            /** @description SHA-256 of the canonical JSON of { position, previousHash, payloadDigest } */
            hash: string;
            /** @constant */
            kind: "valuation";
            /** @description As it was read */
            question: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description A day in the Amsterdam calendar
             * @example 2027-03-01
             */
            on: string;
            /**
             * Format: date-time
             * @description A moment in UTC
             * @example 2027-03-01T09:30:00Z
             */
            knownAt: string;
            ruleSets: {
                id: string;
                version: string;
                sha256: string;
            }[];
            outcome: components["schemas"]["RecordedValuation"];
        };
        /**
         * @description Unknown is never false
         * @enum {string}
         */
        Verdict: "met" | "not-met" | "unknown";
    };
    responses: {
        /** @description Mistakes in the body or the query: all of them, each with its place */
        MistakesInBody: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Mistakes in the query: all of them, each with its key. A key that is not described is one */
        MistakesInQuery: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Your role, or what your credential is limited to, does not allow this */
        NotAllowed: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description You have it: If-None-Match names the ETag of this answer */
        NotModified: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                /** @description That of the answer */
                ETag?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The service cannot answer now: it starts, stops, or its database does not answer */
        NotNow: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                /** @description After so many seconds */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No credential, or one that is not accepted */
        NotSignedIn: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                /** @description What is accepted, and what was wrong */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of another kind */
        OtherKind: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another method */
        OtherMethod: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                /** @description The methods that are possible */
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong on our side */
        OurFault: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large */
        TooLarge: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description More requests than are allowed in this time */
        TooManyRequests: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                /** @description After so many seconds */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body took too long to arrive */
        TooSlow: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The language of the words, where the query names none. Neither: Dutch
         * @example en-GB,nl;q=0.5
         */
        AcceptLanguage: string;
        /**
         * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
         * @example 1
         */
        MinimumRevision: number;
        /**
         * @description The region in which you ask, by its short name. Only needed where it could be more than one
         * @example demonstration
         */
        Tenant: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The version of this interface
         * @example 1.0.0
         */
        "API-Version": string;
        /**
         * @description Of this request, in the log
         * @example 0d6b3a52-0f4e-4f2b-9c1f-6f1f3f5b8c11
         */
        "X-Request-Id": string;
    };
    pathItems: never;
}
export interface operations {
    readNotice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": string;
                "text/xml": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description What the notice says */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeReading"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    assessObligation: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Question"];
            };
        };
        responses: {
            /** @description What is owed */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationAssessment"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    assessThreshold: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThresholdAsked"];
            };
        };
        responses: {
            /** @description Whether it does */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThresholdAssessment"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    valueEfforts: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValuationAsked"];
            };
        };
        responses: {
            /** @description What each is worth, and all together */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Valuation"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    assessTerm: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermAsked"];
            };
        };
        responses: {
            /** @description The last day, and whether it is over on the day asked about */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermAssessment"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    searchSuppliers: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Search"];
            };
        };
        responses: {
            /** @description The outcome */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    searchBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Batch"];
            };
        };
        responses: {
            /** @description An answer on each line */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["BatchLine"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            /** @description Several batches are reckoned already, or the service is closing */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findPosition: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PositionQuestion"];
            };
        };
        responses: {
            /** @description Where it stands */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findNextBest: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Search"];
            };
        };
        responses: {
            /** @description The steps */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextSteps"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    proposeCodes: {
        parameters: {
            query: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description What is needed, in somebody's own words; Dutch words find most
                 * @example onderhoud van een park
                 */
                need: string;
                /**
                 * @description Of the contract, where it is known: codes of another nature come later then
                 * @example services
                 */
                nature?: "works" | "supplies" | "services";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What may be meant; empty where no word leads to a code */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeProposals"];
                };
            };
            /** @description Nothing was said, or too much, or there is another key in the query */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    suggest: {
        parameters: {
            query: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description What was typed so far
                 * @example tuin
                 */
                q: string;
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What may be meant */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            /** @description Nothing was typed, or too much, or there is another key in the query */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    planPurchases: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Purchases"];
            };
        };
        responses: {
            /** @description The mixes */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MixAnswer"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            /** @description Too many ask for a mix at once */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findFillableObligations: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillableQuestion"];
            };
        };
        responses: {
            /** @description The obligations, in four lists */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FillableObligations"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    inviteSuppliers: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Invite"];
            };
        };
        responses: {
            /** @description Whom to invite, in turn */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswer"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    testMarket: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Market"];
            };
        };
        responses: {
            /** @description The market, counted */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketAnswer"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    createMatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordableQuestion"];
            };
        };
        responses: {
            /** @description The receipt */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the receipt */
                    Location?: string;
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findMatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id in the Location of the answer that recorded it
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a11
                 */
                matchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No such match */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    explainMatch: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id in the Location of the answer that recorded it
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a11
                 */
                matchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The explanation, line by line */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description Another language, or another key in the query */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No such match */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    createAssessment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Question"];
            };
        };
        responses: {
            /** @description The receipt */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the receipt */
                    Location?: string;
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentReceipt"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    createValuation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValuationAsked"];
            };
        };
        responses: {
            /** @description The receipt */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the receipt */
                    Location?: string;
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValuationReceipt"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    createReservation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReservedQuestion"];
            };
        };
        responses: {
            /** @description The receipt */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the receipt */
                    Location?: string;
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationReceipt"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    createMix: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Purchases"];
            };
        };
        responses: {
            /** @description The receipt */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the receipt */
                    Location?: string;
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MixReceipt"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            /** @description Too many ask for a mix at once */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Seconds to wait */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findReceipt: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id in the Location of the answer that recorded it
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                receiptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptReceipt"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No such receipt */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    eraseEndedPayloads: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was taken away */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listRetentionPeriods: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of each kind */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retentions"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    exportReceipts: {
        parameters: {
            query?: {
                /**
                 * @description The position of the first receipt
                 * @example 1
                 */
                from?: number;
                /**
                 * @description With every version of every supplier, so that totals and ranks can be checked as well. Absent: false
                 * @example false
                 */
                register?: "true" | "false";
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Lines */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description What the file is called */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["ReceiptExportLine"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listSigningKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key that signs now first */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeys"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    assessReservation: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReservedQuestion"];
            };
        };
        responses: {
            /** @description Whether it may, and on what that rests */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationAssessment"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    planReservation: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReservationPlanAsked"];
            };
        };
        responses: {
            /** @description Whether it may, with BT-71 and BT-736 of the notice */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationPlan"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    planLabels: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelPlanQuestion"];
            };
        };
        responses: {
            /** @description Each level of each label */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelPathways"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    assessLabels: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelAssessmentQuestion"];
            };
        };
        responses: {
            /** @description Each level of each label */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelAssessments"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listSuppliers: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
                /**
                 * @description As it stood at this revision of the register. Absent: as it stands now. One that a write was just answered with is there on every replica
                 * @example 1
                 */
                revision?: number;
            };
            header?: {
                /**
                 * @description The ETag of an answer that you have: 304 where it is still the same
                 * @example "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
                 */
                "If-None-Match"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Of exactly this page */
                    ETag?: string;
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    /** @description The revision of the register that the answer is of */
                    "Register-Revision"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No such revision */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    enterSupplier: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSupplier"];
            };
        };
        responses: {
            /** @description As it stands in the register */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of what the register knows of it */
                    Location?: string;
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredSupplier"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findSupplier: {
        parameters: {
            query?: {
                /**
                 * @description As it stood at this revision of the register. Absent: as it stands now. One that a write was just answered with is there on every replica
                 * @example 1
                 */
                revision?: number;
            };
            header?: {
                /**
                 * @description The ETag of an answer that you have: 304 where it is still the same
                 * @example "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
                 */
                "If-None-Match"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of a supplier of the register
                 * @example fic-0012
                 */
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The supplier */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Of exactly these facts */
                    ETag?: string;
                    /** @description The revision of the register that the answer is of */
                    "Register-Revision"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supplier"];
                };
            };
            /** @description It went on in another supplier */
            301: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of that one */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No supplier of that id at that revision */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    changeSupplier: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of the version that is changed. Without it the answer is 428, and 412 when somebody else changed it meanwhile
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of a supplier of the register
                 * @example fic-0012
                 */
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierFacts"];
            };
        };
        responses: {
            /** @description As it stands in the register */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredSupplier"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No supplier of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else changed it since it was read */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            /** @description If-Match is missing */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    removeSupplier: {
        parameters: {
            query: {
                /**
                 * @description Why it leaves the register. No names of persons
                 * @example The firm has ended its activities
                 */
                reason: string;
            };
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of the version that is changed. Without it the answer is 428, and 412 when somebody else changed it meanwhile
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of a supplier of the register
                 * @example fic-0012
                 */
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the register knows from now on: nothing */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredSupplier"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No supplier of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else changed it since it was read */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            /** @description If-Match is missing */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listOfferings: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
                /**
                 * @description As it stood at this revision of the register. Absent: as it stands now. One that a write was just answered with is there on every replica
                 * @example 1
                 */
                revision?: number;
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of a supplier of the register
                 * @example fic-0012
                 */
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    /** @description The revision of the register that the answer is of */
                    "Register-Revision"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferingPage"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No supplier of that id at that revision */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    changeOfferings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of the version that is changed. Without it the answer is 428, and 412 when somebody else changed it meanwhile
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of a supplier of the register
                 * @example fic-0012
                 */
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Offerings"];
            };
        };
        responses: {
            /** @description As it stands in the register */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredSupplier"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No supplier of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else changed it since it was read */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            /** @description If-Match is missing */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findRegistration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of a supplier of the register
                 * @example fic-0012
                 */
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it stands in the register */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredSupplier"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No supplier of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listSupplierVersions: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of a supplier of the register
                 * @example fic-0012
                 */
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredSupplierPage"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No supplier of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    publishSuppliers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description Nothing differed */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"];
                };
            };
            /** @description What was published */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listPendingPublications: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingPage"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listContracts: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
                /**
                 * @description Those that are over, and not those that are not. Absent: false
                 * @example false
                 */
                archived?: "true" | "false";
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPage"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    createContract: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractFacts"];
            };
        };
        responses: {
            /** @description The contract */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Its address */
                    Location?: string;
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptContract"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findContract: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id in the Location of the answer that kept it
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12
                 */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptContract"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No contract of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    changeContract: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of the version that is changed. Without it the answer is 428, and 412 when somebody else changed it meanwhile
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id in the Location of the answer that kept it
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12
                 */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractFacts"];
            };
        };
        responses: {
            /** @description The contract */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptContract"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No contract of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else changed it since it was read */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            /** @description If-Match is missing */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    archiveContract: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of the version that is changed. Without it the answer is 428, and 412 when somebody else changed it meanwhile
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id in the Location of the answer that kept it
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12
                 */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptContract"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No contract of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else changed it since it was read */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            /** @description If-Match is missing */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    addFilling: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id in the Location of the answer that kept it
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12
                 */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Filling"];
            };
        };
        responses: {
            /** @description The contract */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the contract */
                    Location?: string;
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptContract"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No contract of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    assessKeptContract: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
                /**
                 * @description The day the question is asked. Absent: today in Amsterdam; for a demonstration the day its register lives on
                 * @example 2026-11-22
                 */
                on?: string;
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id in the Location of the answer that kept it
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12
                 */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is owed */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationAssessment"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No contract of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Import"][];
                    };
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    createImport: {
        parameters: {
            query: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description What the rows of the file are
                 * @example suppliers
                 */
                kind: "suppliers" | "labels" | "offerings" | "contracts";
                /**
                 * @description What the file is called, for who looks at the list
                 * @example leveranciers.csv
                 */
                fileName?: string;
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description It is checked */
            202: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Its address */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            /** @description Too many files wait to be checked */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findImport: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of the import
                 * @example 01a204eb-ec01-74d2-823e-78e0304f5c45
                 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No import of that id */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    cancelImport: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of the import
                 * @example 01a204eb-ec01-74d2-823e-78e0304f5c45
                 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is cancelled */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No import of that id */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description It was accepted, or is over already */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listImportRows: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Only rows of which this becomes
                 * @example quarantined
                 */
                outcome?: "accepted" | "changed" | "unchanged" | "quarantined" | "changed-meanwhile";
                /**
                 * @description Only rows to look at
                 * @example true
                 */
                warned?: "true";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of the import
                 * @example 01a204eb-ec01-74d2-823e-78e0304f5c45
                 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description As a spreadsheet counts: the names of the columns are row 1 */
                            row: number;
                            /** @enum {string} */
                            outcome: "accepted" | "changed" | "unchanged" | "quarantined" | "changed-meanwhile";
                            subjectId: string | null;
                            subject: string;
                            problems: {
                                /** @enum {string} */
                                code: "absent" | "too-long" | "unsafe-characters" | "cell-error" | "too-many-cells" | "no-number" | "no-kvk-number" | "no-scheme" | "no-amount" | "no-decimal" | "no-whole" | "no-day" | "no-yes-no" | "not-one-of" | "no-code" | "unknown-code" | "unknown-municipality" | "no-email" | "no-telephone" | "no-website" | "no-postcode" | "unknown-level" | "backwards" | "without" | "twice" | "unknown-supplier" | "ambiguous" | "merge-unknown" | "merge-itself" | "not-in-order" | "not-yours" | "look-alike" | "merged" | "unknown-label" | "unknown-postcode";
                                detail: string;
                                column?: string;
                                value?: string;
                                suggestions?: string[];
                                rows?: number[];
                                other?: string;
                            }[];
                            warnings: {
                                /** @enum {string} */
                                code: "absent" | "too-long" | "unsafe-characters" | "cell-error" | "too-many-cells" | "no-number" | "no-kvk-number" | "no-scheme" | "no-amount" | "no-decimal" | "no-whole" | "no-day" | "no-yes-no" | "not-one-of" | "no-code" | "unknown-code" | "unknown-municipality" | "no-email" | "no-telephone" | "no-website" | "no-postcode" | "unknown-level" | "backwards" | "without" | "twice" | "unknown-supplier" | "ambiguous" | "merge-unknown" | "merge-itself" | "not-in-order" | "not-yours" | "look-alike" | "merged" | "unknown-label" | "unknown-postcode";
                                detail: string;
                                column?: string;
                                value?: string;
                                suggestions?: string[];
                                rows?: number[];
                                other?: string;
                            }[];
                            changes: {
                                field: string;
                                from: unknown;
                                to: unknown;
                            }[];
                        }[];
                        /** @description Where the next page starts; null: this is the last */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No import of that id */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    acceptImport: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of the import
                 * @example 01a204eb-ec01-74d2-823e-78e0304f5c45
                 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is written */
            202: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Its address */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No import of that id */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description It is not, or not any more, to be accepted */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    exportRegister: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description What the rows of the file are
                 * @example suppliers
                 */
                kind: "suppliers" | "labels" | "offerings" | "contracts";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description What the file is called */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": unknown[];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No rows of that kind */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findImportTemplate: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description What the rows of the file are
                 * @example suppliers
                 */
                kind: "suppliers" | "labels" | "offerings" | "contracts";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description What the file is called */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No rows of that kind */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listFirmProfiles: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmProfilePage"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findFirmProfile: {
        parameters: {
            query?: {
                /**
                 * @description That version of the profile, as a case names it. Absent: the newest
                 * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                sha256?: string;
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description In which register the firm has its number
                 * @example fictional
                 */
                scheme: string;
                /**
                 * @description Its number there
                 * @example F-1
                 */
                value: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFirmProfile"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No profile of that firm, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    saveFirmProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of the version that is changed. Without it the answer is 428, and 412 when somebody else changed it meanwhile
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description In which register the firm has its number
                 * @example fictional
                 */
                scheme: string;
                /**
                 * @description Its number there
                 * @example F-1
                 */
                value: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirmProfileFacts"];
            };
        };
        responses: {
            /** @description The profile */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFirmProfile"];
                };
            };
            /** @description The first one */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Its address */
                    Location?: string;
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFirmProfile"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No profile of that firm, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else changed it since it was read */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            /** @description If-Match is missing */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    assessFirmProfile: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words. Absent: that of Accept-Language, else Dutch
                 * @example en
                 */
                language?: "nl" | "en";
                /**
                 * @description Give every finding in words as well
                 * @example true
                 */
                explain?: "true";
                /**
                 * @description That version of the profile, as a case names it. Absent: the newest
                 * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                sha256?: string;
                /**
                 * @description The day of the application. Absent: today in Amsterdam
                 * @example 2026-11-22
                 */
                on?: string;
            };
            header?: {
                /**
                 * @description The language of the words, where the query names none. Neither: Dutch
                 * @example en-GB,nl;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description In which register the firm has its number
                 * @example fictional
                 */
                scheme: string;
                /**
                 * @description Its number there
                 * @example F-1
                 */
                value: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Criterion by criterion */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileAssessment"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No profile of that firm, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    registerFirmProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description In which register the firm has its number
                 * @example fictional
                 */
                scheme: string;
                /**
                 * @description Its number there
                 * @example F-1
                 */
                value: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it stands in the register */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of what the register knows of it */
                    Location?: string;
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredSupplier"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No profile of that firm, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
                /**
                 * @description With value: the firm. Absent: your own
                 * @example nl-kvk
                 */
                scheme?: string;
                /**
                 * @description The number of the firm in that scheme
                 * @example 90000001
                 */
                value?: string;
                /**
                 * @description A case from application to label
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12
                 */
                caseId?: string;
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePage"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    keepEvidence: {
        parameters: {
            query?: {
                /**
                 * @description With value: the firm. Absent: your own
                 * @example nl-kvk
                 */
                scheme?: string;
                /**
                 * @description The number of the firm in that scheme
                 * @example 90000001
                 */
                value?: string;
                /**
                 * @description A case from application to label
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12
                 */
                caseId?: string;
                /**
                 * @description What the file is called, for who looks for it
                 * @example statuten.pdf
                 */
                fileName?: string;
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/png": string;
                "image/jpeg": string;
                "text/plain": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
            };
        };
        responses: {
            /** @description You had this file already */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Its address */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceFile"];
                };
            };
            /** @description It is kept */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Its address */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceFile"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The firm keeps as much as it may */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            /** @description It cannot be scanned now, or too many files come in at once */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findEvidence: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description SHA-256 of the file, in small hexadecimal digits
                 * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceFile"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No file of that hash, or not one that you may see */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    takeEvidenceBack: {
        parameters: {
            query?: {
                /**
                 * @description With value: the firm. Absent: your own
                 * @example nl-kvk
                 */
                scheme?: string;
                /**
                 * @description The number of the firm in that scheme
                 * @example 90000001
                 */
                value?: string;
            };
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description SHA-256 of the file, in small hexadecimal digits
                 * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is taken back */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sha256: string;
                    };
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No file of that hash, or not one that you may see */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    readEvidence: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description SHA-256 of the file, in small hexadecimal digits
                 * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description What to call it */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "text/plain": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No file of that hash, or not one that you may see */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            /** @description A later scan found malware in it */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listLabelRecords: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
                /**
                 * @description With value: the firm. Absent: your own
                 * @example nl-kvk
                 */
                scheme?: string;
                /**
                 * @description The number of the firm in that scheme
                 * @example 90000001
                 */
                value?: string;
                /**
                 * @description Those to be looked at again by this day
                 * @example 2027-03-01
                 */
                recheckDueBy?: string;
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelRecordPage"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    enterLabelRecord: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLabelRecord"];
            };
        };
        responses: {
            /** @description The label on record */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Its address */
                    Location?: string;
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelRecord"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findLabelRecord: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id in the Location of the answer that put it on record
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12
                 */
                labelRecordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The label on record */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelRecord"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No label on record of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listLabelRecordVersions: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id in the Location of the answer that put it on record
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12
                 */
                labelRecordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelRecordPage"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No label on record of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    checkLabelAgain: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of the version that is changed. Without it the answer is 428, and 412 when somebody else changed it meanwhile
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id in the Location of the answer that put it on record
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12
                 */
                labelRecordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelCheck"];
            };
        };
        responses: {
            /** @description The label on record */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelRecord"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No label on record of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else changed it since it was read */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            /** @description If-Match is missing */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    suspendLabel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of the version that is changed. Without it the answer is 428, and 412 when somebody else changed it meanwhile
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id in the Location of the answer that put it on record
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12
                 */
                labelRecordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelSuspension"];
            };
        };
        responses: {
            /** @description The label on record */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelRecord"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No label on record of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else changed it since it was read */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            /** @description If-Match is missing */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listAuthorities: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every authority */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authorities: components["schemas"]["Authority"][];
                    };
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findAuthority: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of an authority
                 * @example rijk
                 */
                authorityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authority */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorityWithLayers"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No authority of that id */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listProvisionsOfAuthority: {
        parameters: {
            query?: {
                /**
                 * @description The day on which they hold: that of publication, award, contract or delivery, whichever a provision is selected by. Absent: today in Amsterdam; for a demonstration the day its register lives on
                 * @example 2026-11-22
                 */
                on?: string;
                /**
                 * @description What was published up to this moment is known. Absent: now
                 * @example 2026-11-22T10:00:00Z
                 */
                knownAt?: string;
                /**
                 * @description Only what is said about this
                 * @example threshold
                 */
                topic?: "scope" | "euThreshold" | "decisionTerm" | "decisionNotice" | "suspension" | "leavingAsideTerm" | "objectionTerm" | "objectionDecisionTerm" | "objectionCommitteeTerm" | "objectionSuspension" | "objectionAdjournment" | "badgeYear" | "termExtension" | "publicHolidays" | "equatedDays" | "threshold" | "labourShare" | "minimumTerm" | "rate" | "cap" | "base" | "ownLabel" | "rounding" | "badge" | "acceptedLabels" | "admissionCriteria" | "reservation" | "missionReservation" | "missionServices" | "invitation" | "ranking" | "buildingBlocks" | "bonuses" | "lookBack" | "additionality" | "referenceDay" | "purchaseRecognition" | "shortfall" | "entryRounding";
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of an authority
                 * @example rijk
                 */
                authorityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provisions */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionsInForce"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No authority of that id */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listRuleSets: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetPage"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findRuleSet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of a rule set
                 * @example netherlands
                 */
                ruleSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule set */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetWithVersions"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No rule set of that id */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findRuleSetVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of an answer that you have: 304 where it is still the same
                 * @example "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
                 */
                "If-None-Match"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of a rule set
                 * @example netherlands
                 */
                ruleSetId: string;
                /**
                 * @description The name of a version, as the rule set lists it
                 * @example 2026-11-22.1
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule set */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Of exactly this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedRuleSet"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No such version of a rule set of that id */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listProvisions: {
        parameters: {
            query?: {
                /**
                 * @description The day on which they hold: that of publication, award, contract or delivery, whichever a provision is selected by. Absent: today in Amsterdam; for a demonstration the day its register lives on
                 * @example 2026-11-22
                 */
                on?: string;
                /**
                 * @description What was published up to this moment is known. Absent: now
                 * @example 2026-11-22T10:00:00Z
                 */
                knownAt?: string;
                /**
                 * @description Only what is said about this
                 * @example threshold
                 */
                topic?: "scope" | "euThreshold" | "decisionTerm" | "decisionNotice" | "suspension" | "leavingAsideTerm" | "objectionTerm" | "objectionDecisionTerm" | "objectionCommitteeTerm" | "objectionSuspension" | "objectionAdjournment" | "badgeYear" | "termExtension" | "publicHolidays" | "equatedDays" | "threshold" | "labourShare" | "minimumTerm" | "rate" | "cap" | "base" | "ownLabel" | "rounding" | "badge" | "acceptedLabels" | "admissionCriteria" | "reservation" | "missionReservation" | "missionServices" | "invitation" | "ranking" | "buildingBlocks" | "bonuses" | "lookBack" | "additionality" | "referenceDay" | "purchaseRecognition" | "shortfall" | "entryRounding";
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of a rule set
                 * @example netherlands
                 */
                ruleSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provisions */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionsInForce"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No rule set of that id */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    publishRuleSet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of a rule set
                 * @example netherlands
                 */
                ruleSetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSet"];
            };
        };
        responses: {
            /** @description What was published */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the version */
                    Location?: string;
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetPublication"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No rule set can have that id */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    checkRules: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleCheck"];
            };
        };
        responses: {
            /** @description What is wrong with it */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedRules"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            /** @description Too many rules are looked over at once, or these take too long */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareRules: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleComparison"];
            };
        };
        responses: {
            /** @description What differs */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparedRules"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            /** @description Too many rules are looked over at once, or these take too long */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findRuleBoundaries: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleBoundaries"];
            };
        };
        responses: {
            /** @description The table to sign off */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoundaryTable"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            /** @description Too many rules are looked over at once, or these take too long */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulateRules: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSimulation"];
            };
        };
        responses: {
            /** @description Who is affected */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatedRules"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            /** @description Too many rules are looked over at once, or these take too long */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicHolidays: {
        parameters: {
            query: {
                /**
                 * @description Of the calendar
                 * @example 2027
                 */
                year: string;
                /**
                 * @description Whose rules. Absent: what holds for everybody
                 * @example other
                 */
                authority?: string;
                /**
                 * @description What was published up to this moment is known. Absent: now
                 * @example 2026-11-22T10:00:00Z
                 */
                knownAt?: string;
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicHolidays"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No authority of that id */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listCpvCodes: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
                /**
                 * @description Every word must begin a word of the label, in Dutch or in English. For a need in words: /v1/code-proposals
                 * @example groen
                 */
                q?: string;
                /**
                 * @description Only what is directly below this code; 'none': the divisions
                 * @example 77000000
                 */
                parent?: string;
            };
            header?: {
                /**
                 * @description The ETag of an answer that you have: 304 where it is still the same
                 * @example "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    /** @description Of exactly these bytes */
                    ETag?: string;
                    /** @description public, max-age=60 */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CpvPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MistakesInQuery"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findCpvCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of an answer that you have: 304 where it is still the same
                 * @example "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Eight digits
                 * @example 77310000
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Of exactly these bytes */
                    ETag?: string;
                    /** @description public, max-age=60 */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CpvCodeWithChildren"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MistakesInQuery"];
            /** @description No such code */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listLabels: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of an answer that you have: 304 where it is still the same
                 * @example "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Of exactly these bytes */
                    ETag?: string;
                    /** @description public, max-age=60 */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Labels"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MistakesInQuery"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listTargetGroups: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, in order of code */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetGroups"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listAdmissionCases: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
                /**
                 * @description Only cases in this state
                 * @example advised
                 */
                state?: "draft" | "submitted" | "incomplete" | "under-review" | "advised" | "admitted-temporarily" | "extended" | "label-awaited" | "label-under-check" | "admitted-full" | "suspended" | "objection" | "refused" | "left-aside" | "lapsed" | "withdrawn";
                /**
                 * @description Only cases that this person treats
                 * @example 00000000-0000-4000-8000-00000000c001
                 */
                holder?: string;
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionCasePage"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    openAdmissionCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAdmissionCase"];
            };
        };
        responses: {
            /** @description The case */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Its address */
                    Location?: string;
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionCase"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            /** @description Your role does not allow this, or you have an interest in the firm: `errors` names the rule */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The rules do not allow it in the case as it stands, or the key came with another request: `errors` names every rule, with what would mend it */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findAdmissionCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id in the Location of the answer that opened it
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionCaseView"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            /** @description Your role does not allow this, or you have an interest in the firm: `errors` names the rule */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No case of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listCaseEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id in the Location of the answer that opened it
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Of this version of the case */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseEvents"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            /** @description Your role does not allow this, or you have an interest in the firm: `errors` names the rule */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No case of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    actOnCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of the version that is changed. Without it the answer is 428, and 412 when somebody else changed it meanwhile
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id in the Location of the answer that opened it
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseEventParts"];
            };
        };
        responses: {
            /** @description What is on record now */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The record */
                    Location?: string;
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseActed"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            /** @description Your role does not allow this, or you have an interest in the firm: `errors` names the rule */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No case of that id, or not yours */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The rules do not allow it in the case as it stands, or the key came with another request: `errors` names every rule, with what would mend it */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else changed it since it was read */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            /** @description If-Match is missing */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findAdmissionProcedure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The procedure */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Of this number */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptProcedure"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description None is laid down */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    changeAdmissionProcedure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of the version that is changed. Without it the answer is 428, and 412 when somebody else changed it meanwhile
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcedureChange"];
            };
        };
        responses: {
            /** @description The procedure */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptProcedure"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else changed it since it was read */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            /** @description If-Match is missing */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    handOverCases: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description The cases that were handed over */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description In one case or more the rules do not allow it: `errors` names each with the rule. Or the key came with another request */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePage"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description An id of /v1/people
                 * @example 00000000-0000-4000-8000-00000000c001
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPerson"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description Nobody of that id in this region */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    labelPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of the version that is changed. Without it the answer is 428, and 412 when somebody else changed it meanwhile
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description An id of /v1/people
                 * @example 00000000-0000-4000-8000-00000000c001
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonLabel"];
            };
        };
        responses: {
            /** @description The person */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPerson"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description Nobody of that id in this region */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else changed it since it was read */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            /** @description If-Match is missing */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
                /**
                 * @description Only who has not ended, and nobody looked at since this day: for the review that has to be held regularly
                 * @example 2026-08-22
                 */
                notConfirmedSince?: string;
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    createMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMember"];
            };
        };
        responses: {
            /** @description The member */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Its address */
                    Location?: string;
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of a member
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a13
                 */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No member of that id in this region */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    changeMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The ETag of the version that is changed. Without it the answer is 428, and 412 when somebody else changed it meanwhile
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of a member
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a13
                 */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberChange"];
            };
        };
        responses: {
            /** @description The member */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    /** @description Of this version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No member of that id in this region */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else changed it since it was read */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            /** @description If-Match is missing */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    endSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of a member
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a13
                 */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many sessions ended */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionEnding"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No member of that id in this region */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description The key, and what to send */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Its address */
                    Location?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The machine has two keys that work */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    findApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of a key
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a13
                 */
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No key of that id in this region */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your own for this request, a new UUID. Sent again with the same body within 48 hours it has no second effect, and gets the same answer
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path: {
                /**
                 * @description The id of a key
                 * @example 01938f6c-5d10-7c4b-9a35-2f1f0f4b7a13
                 */
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key as it is now */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description true: this is the answer to the same request of before */
                    "Idempotency-Replayed"?: string;
                    /** @description The revision of the register after the change. A read that says Minimum-Revision with it sees the change */
                    "Register-Revision"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["MistakesInBody"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No key of that id in this region */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["OtherMethod"];
            408: components["responses"]["TooSlow"];
            /** @description The key came with another request, or a request with it is still being answered */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description After so many seconds, where it is still being answered */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["OtherKind"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /**
                 * @description How many entries a page has at most
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Where the page goes on: nextCursor of an answer to the same question. Absent: at the first entry
                 * @example WzEsIjliMGUyN2M1YTFkMzRmNjgiLDEsImZpYy0wMDEyIl0
                 */
                cursor?: string;
                /**
                 * @description The first day, in Amsterdam
                 * @example 2026-11-01
                 */
                from?: string;
                /**
                 * @description The last day
                 * @example 2026-11-22
                 */
                until?: string;
                /**
                 * @description What one actor did: the pseudonym of another line
                 * @example 01976f2e-4b1c-7d55-9c3a-5f7e2b0d8a41
                 */
                actor?: string;
                /**
                 * @description As which it was done: machine for what keys and clients did, visitor for who had not signed in
                 * @example coordinator
                 */
                role?: "visitor" | "contractor" | "supplier" | "coordinator" | "committee-member" | "buyer" | "contract-manager" | "platform-administrator" | "auditor" | "machine";
                /**
                 * @description An action of docs/roles.md
                 * @example change-supplier
                 */
                action?: "ask" | "record-answer" | "read-answer" | "read-contract" | "change-contract" | "read-register" | "change-supplier" | "read-profile" | "change-profile" | "read-evidence" | "keep-evidence" | "read-labels" | "check-label" | "apply" | "read-case" | "act-on-case" | "hand-over-cases" | "read-procedure" | "change-procedure" | "publish-register" | "import-data" | "export-data" | "review-rules" | "publish-rules" | "read-members" | "change-members" | "read-keys" | "change-keys" | "read-receipts" | "erase-payload" | "read-retention" | "change-retention" | "read-audit";
                /**
                 * @description To what kind of thing
                 * @example supplier
                 */
                object?: "supplier" | "publication" | "import" | "export" | "match" | "mix" | "reservation" | "receipt" | "contract" | "firm-profile" | "label-record" | "evidence" | "admission-case" | "person" | "member" | "session" | "audit-event" | "assessment" | "valuation" | "question" | "rule-set" | "admission-procedure" | "api-key" | "retention";
                /**
                 * @description To which one
                 * @example fic-0012
                 */
                objectId?: string;
                /**
                 * @description How it ended
                 * @example refused
                 */
                result?: "done" | "refused" | "failed";
                /**
                 * @description All of one request, and of whatever called it. The processing log and the log of requests have it too
                 * @example 4bf92f3577b34da6a3ce929d0e0e4736
                 */
                traceId?: string;
            };
            header?: {
                /**
                 * @description The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it
                 * @example 1
                 */
                "Minimum-Revision"?: components["parameters"]["MinimumRevision"];
                /**
                 * @description The region in which you ask, by its short name. Only needed where it could be more than one
                 * @example demonstration
                 */
                Tenant?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The address of the next page, with rel="next"; absent on the last */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            400: components["responses"]["MistakesInQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
    describeInterface: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Anybody may read it */
                    "Access-Control-Allow-Origin"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["MistakesInQuery"];
            405: components["responses"]["OtherMethod"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["OurFault"];
            503: components["responses"]["NotNow"];
        };
    };
}
