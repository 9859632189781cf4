// Made from the contract by `plate generate`. Do not edit: change the contract and run it again.

export interface paths {
    "/api/v1/card/payment/limit/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Modification of the card's limit
         * @description Sets how much a member may pay with one of their cards: in one transaction, in a day and in a month. The three
         *     limits are written together and take the place of those that the card had; to change one of them, send the
         *     other two again. A limit of 0 means **unlimited**, not "no payments".
         *
         *     The answer holds a result code and no further data.
         */
        post: operations["updateCardPaymentLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/card/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Modification of the card's state
         * @description Suspends a card, so that it cannot be paid with, or lifts the suspension. The card is named by its par or by its
         *     card number.
         *
         *     The answer holds a result code and no further data.
         */
        post: operations["changeCardStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/card/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discarding a card
         * @description Discards a card for good. Refused while the card has a balance, points, an open remittance or a pending refund.
         *
         *     The answer holds a result code and no further data.
         */
        post: operations["terminateCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/deduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inquiry of card tax deduction status
         * @description Tells whether income tax deduction was applied for on a card, and from when.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["getCardDeduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/refund/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund
         * @description Pays a card's balance back to the account of its member. The card is named by a one-time token that was issued for
         *     it before. The answer names the transaction.
         */
        post: operations["refundCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/card/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for card
         * @description Lists a member's cards with their balances and, of debit cards, their payment limits. With a par or with the number
         *     on the physical card, only that card is listed.
         *
         *     The answer is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["listCards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/password/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check of a member's password
         * @description Tells whether a login id and a password belong together, and to which member.
         */
        post: operations["checkPassword"];
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
        /**
         * CardPaymentLimits
         * @description How much may be paid with a card. The documentation asks for no order among the three, so a daily limit below the
         *     one for a single transaction is no error in this contract.
         */
        CardPaymentLimits: {
            /**
             * @description The most that all transactions of one day may amount to. 0 means unlimited.
             * @example 1000000
             */
            day: number;
            /**
             * @description The most that all transactions of one month may amount to. 0 means unlimited.
             * @example 5000000
             */
            month: number;
            /**
             * @description The most that one transaction may amount to. 0 means unlimited.
             * @example 500000
             */
            once: number;
        };
        /**
         * CorrelationId
         * @description A number for tracing one request: its date and time as `yyMMddHHmmss`, a hyphen, and seven hexadecimal digits of
         *     either case, twenty characters in all.
         */
        CorrelationId: string;
        /**
         * CryptoKeyId
         * @description The id of a key for message encryption, as the developer portal shows it for the project. Exactly 32 characters;
         *     which characters may occur is not documented.
         */
        CryptoKeyId: string;
        /**
         * Envelope
         * @description What every answer has, whatever its HTTP status: the result code, and a text about it. Data of an operation are
         *     next to `response`. Further members may occur in both objects; ignore those that you do not know.
         *
         *     The developer portal does not show this form. It is the one that published clients of the platform read
         *     (decisions/0001-envelope.md).
         */
        Envelope: {
            /** @description The outcome of the request. */
            response: {
                code: components["schemas"]["ResultCode"];
                /**
                 * @description A text for people. It begins with the message that the operation lists beside the code, and may go on with
                 * a detail. Show it or log it; do not compare it.
                 * @example Success
                 */
                description: string;
            };
        };
        /**
         * ListedCard
         * @description One card of a member.
         */
        ListedCard: {
            /**
             * @description What the card holds.
             * @example 125000
             */
            balance: number;
            /** @description Whether the card is registered in the member's name. */
            isNamed: boolean;
            limits?: components["schemas"]["ListedCardLimits"];
            par: components["schemas"]["Par"];
            /**
             * @description A charge that waits, because with it the card would hold more than its ceiling.
             * @example 0
             */
            pendingAmount: number;
        };
        /**
         * ListedCardLimits
         * @description The payment limits of a debit card, as they were last set. Other cards are listed without them.
         */
        ListedCardLimits: {
            /**
             * @description The most that all transactions of one day may amount to. 0 means unlimited.
             * @example 1000000
             */
            day?: number;
            /**
             * @description The most that all transactions of one month may amount to. 0 means unlimited.
             * @example 5000000
             */
            month?: number;
            /**
             * @description The most that one transaction may amount to. 0 means unlimited.
             * @example 500000
             */
            once?: number;
        };
        /**
         * Par
         * @description The number that stands for the card in place of its card number (PAN): a payment account reference. Exactly 27
         *     characters; which characters may occur is not documented.
         */
        Par: string;
        /**
         * ResultCode
         * @description Three digits, an underscore, three digits. What a code means depends on the operation; each answer of each
         *     operation lists the codes that it can carry.
         */
        ResultCode: string;
        /**
         * UserId
         * @description The member's unique number, given when the member signs up. Up to nineteen digits: hold it as an
         *     arbitrary-precision integer, or as text, and write it into JSON as a plain integer, without quotation marks,
         *     fraction or exponent.
         */
        UserId: bigint;
    };
    responses: never;
    parameters: {
        /**
         * @description The access key of the project. It is no secret by itself: it points at the secret key that the token is computed
         *     with. Exactly 40 characters; which characters may occur is not documented. Callbacks, which KONA PLATE sends to
         *     the service provider, go without it; requests to KONA PLATE never do.
         * @example EXAMPLE-ACCESS-KEY-000000000000000000001
         */
        "X-KM-Access-Key": string;
        /**
         * @description The number under which this request can be traced, made anew for each request: the date and time of the request
         *     and seven hexadecimal digits that tell requests of the same second apart. The answer carries it back unchanged.
         * @example 221108120814-3fa85c0
         */
        "X-KM-Correlation-Id": components["schemas"]["CorrelationId"];
        /**
         * @description The id of the key that the body is encrypted with. Needed where an operation encrypts its request; an operation
         *     with plain bodies does without it.
         * @example EXAMPLE-CRYPTO-KEY-0000000000001
         */
        "X-KM-Crypto-Key-Id": components["schemas"]["CryptoKeyId"];
        /**
         * @description The id of the key that the body of the request is encrypted with.
         * @example EXAMPLE-CRYPTO-KEY-0000000000001
         */
        "X-KM-Crypto-Key-Id-Required": components["schemas"]["CryptoKeyId"];
        /**
         * @description The time zone of the times in the other headers, as three capital letters, such as `UTC` or `KST`. The full list of
         *     accepted names is not documented.
         * @example UTC
         */
        "X-KM-Time-Zone": string;
        /**
         * @description When the request was made, by the clock of the caller: `yyyyMMddHHmmss`, fourteen digits, in the time zone that
         *     X-KM-Time-Zone names.
         * @example 20221108120814
         */
        "X-KM-Tran-Time": string;
        /**
         * @description The signature of the body: `KMV1`, the time of the request as `yyyyMMddHHmmssSSS` (with milliseconds), and the
         *     base64 text of the HMAC-SHA256 of the body, joined by colons. The key of the HMAC is the project's secret key; its
         *     message is the body byte for byte as it is sent.
         *
         *     The HMAC has 32 bytes, so its base64 text has 43 characters and a closing `=`: 67 characters in all. The developer
         *     portal states a length of 66, which is the form without the `=`; its own sample has it. Both are accepted.
         * @example KMV1:20221108120814608:uLD+mU8mz9K95neGiSJTSsF3zzAQJglCggZAOSs5Fkg=
         */
        "X-KM-Tran-Token": string;
        /**
         * @description Who asks: the id of the service provider (ASP), given at contract. Projects of the public sandbox share one; a
         *     commercial project has its own. Exactly 15 characters; which characters may occur is not documented.
         * @example ASP000000000001
         */
        "X-KM-User-AspId": string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The number under which the request can be traced: the value of the same header of the request, byte for byte.
         *     Name it when you ask the operator about a request.
         * @example 221108120814-3fa85c0
         */
        "X-KM-Correlation-Id": components["schemas"]["CorrelationId"];
        /**
         * @description The id of the key that the body of the answer is encrypted with. A plain answer does without it.
         * @example EXAMPLE-CRYPTO-KEY-0000000000001
         */
        "X-KM-Crypto-Key-Id": components["schemas"]["CryptoKeyId"];
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    updateCardPaymentLimit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who asks: the id of the service provider (ASP), given at contract. Projects of the public sandbox share one; a
                 *     commercial project has its own. Exactly 15 characters; which characters may occur is not documented.
                 * @example ASP000000000001
                 */
                "X-KM-User-AspId": components["parameters"]["X-KM-User-AspId"];
                /**
                 * @description The number under which this request can be traced, made anew for each request: the date and time of the request
                 *     and seven hexadecimal digits that tell requests of the same second apart. The answer carries it back unchanged.
                 * @example 221108120814-3fa85c0
                 */
                "X-KM-Correlation-Id": components["parameters"]["X-KM-Correlation-Id"];
                /**
                 * @description The access key of the project. It is no secret by itself: it points at the secret key that the token is computed
                 *     with. Exactly 40 characters; which characters may occur is not documented. Callbacks, which KONA PLATE sends to
                 *     the service provider, go without it; requests to KONA PLATE never do.
                 * @example EXAMPLE-ACCESS-KEY-000000000000000000001
                 */
                "X-KM-Access-Key": components["parameters"]["X-KM-Access-Key"];
                /**
                 * @description The id of the key that the body is encrypted with. Needed where an operation encrypts its request; an operation
                 *     with plain bodies does without it.
                 * @example EXAMPLE-CRYPTO-KEY-0000000000001
                 */
                "X-KM-Crypto-Key-Id"?: components["parameters"]["X-KM-Crypto-Key-Id"];
                /**
                 * @description The signature of the body: `KMV1`, the time of the request as `yyyyMMddHHmmssSSS` (with milliseconds), and the
                 *     base64 text of the HMAC-SHA256 of the body, joined by colons. The key of the HMAC is the project's secret key; its
                 *     message is the body byte for byte as it is sent.
                 *
                 *     The HMAC has 32 bytes, so its base64 text has 43 characters and a closing `=`: 67 characters in all. The developer
                 *     portal states a length of 66, which is the form without the `=`; its own sample has it. Both are accepted.
                 * @example KMV1:20221108120814608:uLD+mU8mz9K95neGiSJTSsF3zzAQJglCggZAOSs5Fkg=
                 */
                "X-KM-Tran-Token": components["parameters"]["X-KM-Tran-Token"];
                /**
                 * @description When the request was made, by the clock of the caller: `yyyyMMddHHmmss`, fourteen digits, in the time zone that
                 *     X-KM-Time-Zone names.
                 * @example 20221108120814
                 */
                "X-KM-Tran-Time": components["parameters"]["X-KM-Tran-Time"];
                /**
                 * @description The time zone of the times in the other headers, as three capital letters, such as `UTC` or `KST`. The full list of
                 *     accepted names is not documented.
                 * @example UTC
                 */
                "X-KM-Time-Zone": components["parameters"]["X-KM-Time-Zone"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Whose card it is, which card, and its three limits. */
        requestBody: {
            content: {
                "application/json": {
                    limits: components["schemas"]["CardPaymentLimits"];
                    par: components["schemas"]["Par"];
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The card has its new limits. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            /**
             * @description Nothing was changed. The result code says why: the request breaks this contract, its signature does not fit,
             *     the member is unknown, or no account is linked.
             */
            400: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & ({
                        response?: {
                            /** @enum */
                            code?: "000_002" | "001_006" | "003_024";
                        };
                    });
                };
            };
        };
    };
    changeCardStatus: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who asks: the id of the service provider (ASP), given at contract. Projects of the public sandbox share one; a
                 *     commercial project has its own. Exactly 15 characters; which characters may occur is not documented.
                 * @example ASP000000000001
                 */
                "X-KM-User-AspId": components["parameters"]["X-KM-User-AspId"];
                /**
                 * @description The number under which this request can be traced, made anew for each request: the date and time of the request
                 *     and seven hexadecimal digits that tell requests of the same second apart. The answer carries it back unchanged.
                 * @example 221108120814-3fa85c0
                 */
                "X-KM-Correlation-Id": components["parameters"]["X-KM-Correlation-Id"];
                /**
                 * @description The access key of the project. It is no secret by itself: it points at the secret key that the token is computed
                 *     with. Exactly 40 characters; which characters may occur is not documented. Callbacks, which KONA PLATE sends to
                 *     the service provider, go without it; requests to KONA PLATE never do.
                 * @example EXAMPLE-ACCESS-KEY-000000000000000000001
                 */
                "X-KM-Access-Key": components["parameters"]["X-KM-Access-Key"];
                /**
                 * @description The id of the key that the body is encrypted with. Needed where an operation encrypts its request; an operation
                 *     with plain bodies does without it.
                 * @example EXAMPLE-CRYPTO-KEY-0000000000001
                 */
                "X-KM-Crypto-Key-Id"?: components["parameters"]["X-KM-Crypto-Key-Id"];
                /**
                 * @description The signature of the body: `KMV1`, the time of the request as `yyyyMMddHHmmssSSS` (with milliseconds), and the
                 *     base64 text of the HMAC-SHA256 of the body, joined by colons. The key of the HMAC is the project's secret key; its
                 *     message is the body byte for byte as it is sent.
                 *
                 *     The HMAC has 32 bytes, so its base64 text has 43 characters and a closing `=`: 67 characters in all. The developer
                 *     portal states a length of 66, which is the form without the `=`; its own sample has it. Both are accepted.
                 * @example KMV1:20221108120814608:uLD+mU8mz9K95neGiSJTSsF3zzAQJglCggZAOSs5Fkg=
                 */
                "X-KM-Tran-Token": components["parameters"]["X-KM-Tran-Token"];
                /**
                 * @description When the request was made, by the clock of the caller: `yyyyMMddHHmmss`, fourteen digits, in the time zone that
                 *     X-KM-Time-Zone names.
                 * @example 20221108120814
                 */
                "X-KM-Tran-Time": components["parameters"]["X-KM-Tran-Time"];
                /**
                 * @description The time zone of the times in the other headers, as three capital letters, such as `UTC` or `KST`. The full list of
                 *     accepted names is not documented.
                 * @example UTC
                 */
                "X-KM-Time-Zone": components["parameters"]["X-KM-Time-Zone"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Whose card it is, which card, and its new state. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The number of the card. Exactly 16 characters; which characters may occur is not documented.
                     * @example 9410000000000001
                     */
                    cardNo?: string;
                    par?: components["schemas"]["Par"];
                    /**
                     * @description SUSPEND stops the card, RESUME makes it usable again.
                     * @enum
                     */
                    status: "SUSPEND" | "RESUME";
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The card has its new state. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            /** @description Nothing was changed. The result code says why. */
            400: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & ({
                        response?: {
                            /** @enum */
                            code?: "000_002" | "001_006" | "003_001" | "003_021" | "003_022";
                        };
                    });
                };
            };
        };
    };
    terminateCard: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who asks: the id of the service provider (ASP), given at contract. Projects of the public sandbox share one; a
                 *     commercial project has its own. Exactly 15 characters; which characters may occur is not documented.
                 * @example ASP000000000001
                 */
                "X-KM-User-AspId": components["parameters"]["X-KM-User-AspId"];
                /**
                 * @description The number under which this request can be traced, made anew for each request: the date and time of the request
                 *     and seven hexadecimal digits that tell requests of the same second apart. The answer carries it back unchanged.
                 * @example 221108120814-3fa85c0
                 */
                "X-KM-Correlation-Id": components["parameters"]["X-KM-Correlation-Id"];
                /**
                 * @description The access key of the project. It is no secret by itself: it points at the secret key that the token is computed
                 *     with. Exactly 40 characters; which characters may occur is not documented. Callbacks, which KONA PLATE sends to
                 *     the service provider, go without it; requests to KONA PLATE never do.
                 * @example EXAMPLE-ACCESS-KEY-000000000000000000001
                 */
                "X-KM-Access-Key": components["parameters"]["X-KM-Access-Key"];
                /**
                 * @description The id of the key that the body is encrypted with. Needed where an operation encrypts its request; an operation
                 *     with plain bodies does without it.
                 * @example EXAMPLE-CRYPTO-KEY-0000000000001
                 */
                "X-KM-Crypto-Key-Id"?: components["parameters"]["X-KM-Crypto-Key-Id"];
                /**
                 * @description The signature of the body: `KMV1`, the time of the request as `yyyyMMddHHmmssSSS` (with milliseconds), and the
                 *     base64 text of the HMAC-SHA256 of the body, joined by colons. The key of the HMAC is the project's secret key; its
                 *     message is the body byte for byte as it is sent.
                 *
                 *     The HMAC has 32 bytes, so its base64 text has 43 characters and a closing `=`: 67 characters in all. The developer
                 *     portal states a length of 66, which is the form without the `=`; its own sample has it. Both are accepted.
                 * @example KMV1:20221108120814608:uLD+mU8mz9K95neGiSJTSsF3zzAQJglCggZAOSs5Fkg=
                 */
                "X-KM-Tran-Token": components["parameters"]["X-KM-Tran-Token"];
                /**
                 * @description When the request was made, by the clock of the caller: `yyyyMMddHHmmss`, fourteen digits, in the time zone that
                 *     X-KM-Time-Zone names.
                 * @example 20221108120814
                 */
                "X-KM-Tran-Time": components["parameters"]["X-KM-Tran-Time"];
                /**
                 * @description The time zone of the times in the other headers, as three capital letters, such as `UTC` or `KST`. The full list of
                 *     accepted names is not documented.
                 * @example UTC
                 */
                "X-KM-Time-Zone": components["parameters"]["X-KM-Time-Zone"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Whose card it is, and which card. */
        requestBody: {
            content: {
                "application/json": {
                    par: components["schemas"]["Par"];
                    /**
                     * @description The member's unique number, given when the member signs up. Hold it as an arbitrary-precision integer, or as text.
                     * @example 9007199254740993
                     */
                    userId: bigint;
                };
            };
        };
        responses: {
            /** @description The card is discarded. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            /** @description The card is as it was. The result code says why. */
            400: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & ({
                        response?: {
                            /** @enum */
                            code?: "000_002" | "001_006" | "001_047" | "001_052" | "001_059" | "001_061" | "001_062";
                        };
                    });
                };
            };
        };
    };
    getCardDeduction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who asks: the id of the service provider (ASP), given at contract. Projects of the public sandbox share one; a
                 *     commercial project has its own. Exactly 15 characters; which characters may occur is not documented.
                 * @example ASP000000000001
                 */
                "X-KM-User-AspId": components["parameters"]["X-KM-User-AspId"];
                /**
                 * @description The number under which this request can be traced, made anew for each request: the date and time of the request
                 *     and seven hexadecimal digits that tell requests of the same second apart. The answer carries it back unchanged.
                 * @example 221108120814-3fa85c0
                 */
                "X-KM-Correlation-Id": components["parameters"]["X-KM-Correlation-Id"];
                /**
                 * @description The access key of the project. It is no secret by itself: it points at the secret key that the token is computed
                 *     with. Exactly 40 characters; which characters may occur is not documented. Callbacks, which KONA PLATE sends to
                 *     the service provider, go without it; requests to KONA PLATE never do.
                 * @example EXAMPLE-ACCESS-KEY-000000000000000000001
                 */
                "X-KM-Access-Key": components["parameters"]["X-KM-Access-Key"];
                /**
                 * @description The id of the key that the body of the request is encrypted with.
                 * @example EXAMPLE-CRYPTO-KEY-0000000000001
                 */
                "X-KM-Crypto-Key-Id": components["parameters"]["X-KM-Crypto-Key-Id-Required"];
                /**
                 * @description The signature of the body: `KMV1`, the time of the request as `yyyyMMddHHmmssSSS` (with milliseconds), and the
                 *     base64 text of the HMAC-SHA256 of the body, joined by colons. The key of the HMAC is the project's secret key; its
                 *     message is the body byte for byte as it is sent.
                 *
                 *     The HMAC has 32 bytes, so its base64 text has 43 characters and a closing `=`: 67 characters in all. The developer
                 *     portal states a length of 66, which is the form without the `=`; its own sample has it. Both are accepted.
                 * @example KMV1:20221108120814608:uLD+mU8mz9K95neGiSJTSsF3zzAQJglCggZAOSs5Fkg=
                 */
                "X-KM-Tran-Token": components["parameters"]["X-KM-Tran-Token"];
                /**
                 * @description When the request was made, by the clock of the caller: `yyyyMMddHHmmss`, fourteen digits, in the time zone that
                 *     X-KM-Time-Zone names.
                 * @example 20221108120814
                 */
                "X-KM-Tran-Time": components["parameters"]["X-KM-Tran-Time"];
                /**
                 * @description The time zone of the times in the other headers, as three capital letters, such as `UTC` or `KST`. The full list of
                 *     accepted names is not documented.
                 * @example UTC
                 */
                "X-KM-Time-Zone": components["parameters"]["X-KM-Time-Zone"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Which card. */
        requestBody: {
            content: {
                "application/json": {
                    par: components["schemas"]["Par"];
                };
            };
        };
        responses: {
            /** @description What is known of the deduction. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * @description When the application was registered, as yyyyMMddHHmmss. Absent where there is none.
                         * @example 20221107093000
                         */
                        created?: string;
                        /**
                         * @description From which day the deduction holds, as yyyyMMdd. Absent where none was applied for.
                         * @example 20221108
                         */
                        deductionDate?: number;
                        par: components["schemas"]["Par"];
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            /** @description The question could not be answered. The result code says why. */
            400: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        response?: {
                            /** @enum */
                            code?: "000_002";
                        };
                    };
                };
            };
        };
    };
    refundCard: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who asks: the id of the service provider (ASP), given at contract. Projects of the public sandbox share one; a
                 *     commercial project has its own. Exactly 15 characters; which characters may occur is not documented.
                 * @example ASP000000000001
                 */
                "X-KM-User-AspId": components["parameters"]["X-KM-User-AspId"];
                /**
                 * @description The number under which this request can be traced, made anew for each request: the date and time of the request
                 *     and seven hexadecimal digits that tell requests of the same second apart. The answer carries it back unchanged.
                 * @example 221108120814-3fa85c0
                 */
                "X-KM-Correlation-Id": components["parameters"]["X-KM-Correlation-Id"];
                /**
                 * @description The access key of the project. It is no secret by itself: it points at the secret key that the token is computed
                 *     with. Exactly 40 characters; which characters may occur is not documented. Callbacks, which KONA PLATE sends to
                 *     the service provider, go without it; requests to KONA PLATE never do.
                 * @example EXAMPLE-ACCESS-KEY-000000000000000000001
                 */
                "X-KM-Access-Key": components["parameters"]["X-KM-Access-Key"];
                /**
                 * @description The id of the key that the body is encrypted with. Needed where an operation encrypts its request; an operation
                 *     with plain bodies does without it.
                 * @example EXAMPLE-CRYPTO-KEY-0000000000001
                 */
                "X-KM-Crypto-Key-Id"?: components["parameters"]["X-KM-Crypto-Key-Id"];
                /**
                 * @description The signature of the body: `KMV1`, the time of the request as `yyyyMMddHHmmssSSS` (with milliseconds), and the
                 *     base64 text of the HMAC-SHA256 of the body, joined by colons. The key of the HMAC is the project's secret key; its
                 *     message is the body byte for byte as it is sent.
                 *
                 *     The HMAC has 32 bytes, so its base64 text has 43 characters and a closing `=`: 67 characters in all. The developer
                 *     portal states a length of 66, which is the form without the `=`; its own sample has it. Both are accepted.
                 * @example KMV1:20221108120814608:uLD+mU8mz9K95neGiSJTSsF3zzAQJglCggZAOSs5Fkg=
                 */
                "X-KM-Tran-Token": components["parameters"]["X-KM-Tran-Token"];
                /**
                 * @description When the request was made, by the clock of the caller: `yyyyMMddHHmmss`, fourteen digits, in the time zone that
                 *     X-KM-Time-Zone names.
                 * @example 20221108120814
                 */
                "X-KM-Tran-Time": components["parameters"]["X-KM-Tran-Time"];
                /**
                 * @description The time zone of the times in the other headers, as three capital letters, such as `UTC` or `KST`. The full list of
                 *     accepted names is not documented.
                 * @example UTC
                 */
                "X-KM-Time-Zone": components["parameters"]["X-KM-Time-Zone"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Whose card it is, its one-time token, and the number of the refund. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Until which month the card is valid, as yyMM.
                     * @example 2912
                     */
                    cardExpiry: string;
                    /**
                     * @description The dynamic verification value that came with the one-time token. Exactly 3 characters; which characters may occur
                     * is not documented.
                     * @example 123
                     */
                    dcvv: string;
                    /**
                     * @description The one-time token that stands for the card. Exactly 16 characters; which characters may occur is not documented.
                     * @example 9410000000000099
                     */
                    oneTimeToken: string;
                    /**
                     * @description The caller's own control number for this refund; each refund has another one.
                     * @example refund-0001
                     */
                    sequenceId: string;
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The refund is made. The answer names its transaction. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * @description The number of the transaction. Exactly 18 characters; which characters may occur is not documented.
                         * @example 202211081208140001
                         */
                        nrNumber: string;
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            /** @description Nothing was refunded. The result code says why. */
            400: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & ({
                        response?: {
                            /** @enum */
                            code?: "000_002" | "009_001" | "009_002" | "009_003" | "009_004";
                        };
                    });
                };
            };
        };
    };
    listCards: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who asks: the id of the service provider (ASP), given at contract. Projects of the public sandbox share one; a
                 *     commercial project has its own. Exactly 15 characters; which characters may occur is not documented.
                 * @example ASP000000000001
                 */
                "X-KM-User-AspId": components["parameters"]["X-KM-User-AspId"];
                /**
                 * @description The number under which this request can be traced, made anew for each request: the date and time of the request
                 *     and seven hexadecimal digits that tell requests of the same second apart. The answer carries it back unchanged.
                 * @example 221108120814-3fa85c0
                 */
                "X-KM-Correlation-Id": components["parameters"]["X-KM-Correlation-Id"];
                /**
                 * @description The access key of the project. It is no secret by itself: it points at the secret key that the token is computed
                 *     with. Exactly 40 characters; which characters may occur is not documented. Callbacks, which KONA PLATE sends to
                 *     the service provider, go without it; requests to KONA PLATE never do.
                 * @example EXAMPLE-ACCESS-KEY-000000000000000000001
                 */
                "X-KM-Access-Key": components["parameters"]["X-KM-Access-Key"];
                /**
                 * @description The id of the key that the body is encrypted with. Needed where an operation encrypts its request; an operation
                 *     with plain bodies does without it.
                 * @example EXAMPLE-CRYPTO-KEY-0000000000001
                 */
                "X-KM-Crypto-Key-Id"?: components["parameters"]["X-KM-Crypto-Key-Id"];
                /**
                 * @description The signature of the body: `KMV1`, the time of the request as `yyyyMMddHHmmssSSS` (with milliseconds), and the
                 *     base64 text of the HMAC-SHA256 of the body, joined by colons. The key of the HMAC is the project's secret key; its
                 *     message is the body byte for byte as it is sent.
                 *
                 *     The HMAC has 32 bytes, so its base64 text has 43 characters and a closing `=`: 67 characters in all. The developer
                 *     portal states a length of 66, which is the form without the `=`; its own sample has it. Both are accepted.
                 * @example KMV1:20221108120814608:uLD+mU8mz9K95neGiSJTSsF3zzAQJglCggZAOSs5Fkg=
                 */
                "X-KM-Tran-Token": components["parameters"]["X-KM-Tran-Token"];
                /**
                 * @description When the request was made, by the clock of the caller: `yyyyMMddHHmmss`, fourteen digits, in the time zone that
                 *     X-KM-Time-Zone names.
                 * @example 20221108120814
                 */
                "X-KM-Tran-Time": components["parameters"]["X-KM-Tran-Time"];
                /**
                 * @description The time zone of the times in the other headers, as three capital letters, such as `UTC` or `KST`. The full list of
                 *     accepted names is not documented.
                 * @example UTC
                 */
                "X-KM-Time-Zone": components["parameters"]["X-KM-Time-Zone"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Whose cards, and which of them. */
        requestBody: {
            content: {
                "application/json": {
                    par?: components["schemas"]["Par"];
                    /**
                     * @description The number on the physical card. With it, only that card is listed. Exactly 16 characters; which characters may
                     * occur is not documented.
                     * @example 9410000000000001
                     */
                    physicalCardNo?: string;
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The member's cards. The body is encrypted. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The cards, in no order that is documented. Empty where the member has none. */
                        cardDataInfo: components["schemas"]["ListedCard"][];
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            /** @description There is no list. The result code says why. */
            400: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & ({
                        response?: {
                            /** @enum */
                            code?: "000_002" | "001_006";
                        };
                    });
                };
            };
        };
    };
    checkPassword: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who asks: the id of the service provider (ASP), given at contract. Projects of the public sandbox share one; a
                 *     commercial project has its own. Exactly 15 characters; which characters may occur is not documented.
                 * @example ASP000000000001
                 */
                "X-KM-User-AspId": components["parameters"]["X-KM-User-AspId"];
                /**
                 * @description The number under which this request can be traced, made anew for each request: the date and time of the request
                 *     and seven hexadecimal digits that tell requests of the same second apart. The answer carries it back unchanged.
                 * @example 221108120814-3fa85c0
                 */
                "X-KM-Correlation-Id": components["parameters"]["X-KM-Correlation-Id"];
                /**
                 * @description The access key of the project. It is no secret by itself: it points at the secret key that the token is computed
                 *     with. Exactly 40 characters; which characters may occur is not documented. Callbacks, which KONA PLATE sends to
                 *     the service provider, go without it; requests to KONA PLATE never do.
                 * @example EXAMPLE-ACCESS-KEY-000000000000000000001
                 */
                "X-KM-Access-Key": components["parameters"]["X-KM-Access-Key"];
                /**
                 * @description The id of the key that the body is encrypted with. Needed where an operation encrypts its request; an operation
                 *     with plain bodies does without it.
                 * @example EXAMPLE-CRYPTO-KEY-0000000000001
                 */
                "X-KM-Crypto-Key-Id"?: components["parameters"]["X-KM-Crypto-Key-Id"];
                /**
                 * @description The signature of the body: `KMV1`, the time of the request as `yyyyMMddHHmmssSSS` (with milliseconds), and the
                 *     base64 text of the HMAC-SHA256 of the body, joined by colons. The key of the HMAC is the project's secret key; its
                 *     message is the body byte for byte as it is sent.
                 *
                 *     The HMAC has 32 bytes, so its base64 text has 43 characters and a closing `=`: 67 characters in all. The developer
                 *     portal states a length of 66, which is the form without the `=`; its own sample has it. Both are accepted.
                 * @example KMV1:20221108120814608:uLD+mU8mz9K95neGiSJTSsF3zzAQJglCggZAOSs5Fkg=
                 */
                "X-KM-Tran-Token": components["parameters"]["X-KM-Tran-Token"];
                /**
                 * @description When the request was made, by the clock of the caller: `yyyyMMddHHmmss`, fourteen digits, in the time zone that
                 *     X-KM-Time-Zone names.
                 * @example 20221108120814
                 */
                "X-KM-Tran-Time": components["parameters"]["X-KM-Tran-Time"];
                /**
                 * @description The time zone of the times in the other headers, as three capital letters, such as `UTC` or `KST`. The full list of
                 *     accepted names is not documented.
                 * @example UTC
                 */
                "X-KM-Time-Zone": components["parameters"]["X-KM-Time-Zone"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Login id and password. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The member's login id.
                     * @example member@example.com
                     */
                    loginId: string;
                    /**
                     * @description The member's password. Exactly 6 characters: the page speaks of a password of six digits, and its table gives the
                     * length only.
                     * @example 135792
                     */
                    loginPassword: string;
                };
            };
        };
        responses: {
            /** @description Login id and password belong together. The answer names the member. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        userId: components["schemas"]["UserId"];
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            /** @description Login id and password do not belong together, or the member may not log in. The result code says which. */
            400: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & ({
                        response?: {
                            /** @enum */
                            code?: "000_002" | "001_006" | "001_045" | "001_069" | "001_068" | "001_080";
                        };
                    });
                };
            };
        };
    };
}
