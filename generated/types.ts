// Made from openapi/ by `plate generate`. Do not edit: change the contract and run it again.

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
         * @example 221108120814-3fa85c0
         */
        CorrelationId: string;
        /**
         * CryptoKeyId
         * @description The id of a key for message encryption, as the developer portal shows it for the project. Exactly 32 characters;
         *     which characters may occur is not documented.
         * @example EXAMPLE-CRYPTO-KEY-0000000000001
         */
        CryptoKeyId: string;
        /**
         * Envelope
         * @description What every answer has, whatever its HTTP status: the result code, and a text about it. Data of an operation stand
         *     beside `response`. Further members may occur in both objects; ignore those that you do not know.
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
                 *     a detail. Show it or log it; do not compare it.
                 * @example Success
                 */
                description: string;
            };
        };
        /**
         * Par
         * @description The number that stands for the card in place of its card number (PAN): a payment account reference. Exactly 27
         *     characters; which characters may occur is not documented.
         * @example KONA00000000000000000000001
         */
        Par: string;
        /**
         * ResultCode
         * @description Three digits, an underscore, three digits. What a code means depends on the operation; each answer of each
         *     operation lists the codes that it can carry.
         * @example 000_000
         */
        ResultCode: string;
        /**
         * UpdateCardPaymentLimitRequest
         * @description A member, one of the member's cards, and the limits that the card shall have.
         */
        UpdateCardPaymentLimitRequest: {
            limits: components["schemas"]["CardPaymentLimits"];
            par: components["schemas"]["Par"];
            userId: components["schemas"]["UserId"];
        };
        /**
         * UserId
         * @description The member's unique number, given when the member signs up. Up to nineteen digits: hold it as an
         *     arbitrary-precision integer, or as text, and write it into JSON as a plain integer, without quotation marks,
         *     fraction or exponent.
         * @example 9007199254740993
         */
        UserId: bigint;
    };
    responses: {
        /**
         * @description Nothing was changed. The result code says why: the request breaks this contract, its signature does not fit,
         *     the member is unknown, or no account is linked.
         */
        UpdateCardPaymentLimitFailure: {
            headers: {
                "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"] & {
                    response?: {
                        /** @enum {string} */
                        code?: "000_002" | "001_006" | "003_024";
                    };
                };
            };
        };
        /** @description The card has its new limits. */
        UpdateCardPaymentLimitSuccess: {
            headers: {
                "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"] & {
                    response?: {
                        /** @enum {string} */
                        code?: "000_000";
                    };
                };
            };
        };
    };
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
                "application/json": components["schemas"]["UpdateCardPaymentLimitRequest"];
            };
        };
        responses: {
            200: components["responses"]["UpdateCardPaymentLimitSuccess"];
            400: components["responses"]["UpdateCardPaymentLimitFailure"];
        };
    };
}
