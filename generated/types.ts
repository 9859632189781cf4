// Made from the contract by `plate generate`. Do not edit: change the contract and run it again.

export interface paths {
    "/api/v1/bankaccounts/ars/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authentication code before the ARS authentication
         * @description Makes the code that the member types on the telephone during the ARS authentication, the second step of
         *     registering an account.
         */
        post: operations["createArsCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bankaccounts/ars/register/inquiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for account registration status
         * @description Tells how far the registration of an account is after the ARS authentication.
         */
        post: operations["getBankAccountRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bankaccounts/as-rcg-svc/ars/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registration of an account for auto charge
         * @description Registers an account that was verified before once more, for auto charge.
         *
         *     Request and answer are **encrypted**: this contract describes the JSON inside the encrypted messages.
         */
        post: operations["registerAutoChargeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bankaccounts/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletion of a bank account
         * @description Deletes the account that a member charges cards from.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["deleteBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bankaccounts/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for the registered account of a member
         * @description Tells which account a member has registered.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["getBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bankaccounts/inquiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for the account information of a member
         * @description Tells what is known of a member's account, and whether auto charge can be set up with it.
         */
        post: operations["getBankAccountState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/v1/card/virtual-account/inquiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inquiry of the virtual account of a card
         * @description Tells which virtual account is connected with a card.
         *
         *     Request and answer are **encrypted**: this contract describes the JSON inside the encrypted messages.
         */
        post: operations["getVirtualAccount"];
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
    "/api/v1/mileage/cards/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List of mileage cards
         * @description Lists a member's mileage cards, page by page: of each policy the latest card.
         */
        post: operations["listMileageCards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment/generate/barcode-spec": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charging or cashing out at a convenience store
         * @description Makes the text of a barcode with which a card is charged, or its balance paid out, at a convenience store. The
         *     text is made of the trade code (6 characters), the card number (16), the verification value of the one-time token
         *     (3) and the amount (6).
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["requestBarcodeText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recharges/auto/lower-limit/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Modification of the lower-limit auto charge
         * @description Changes the balance below which a card is charged, and how much is charged then. If the new condition holds
         *     already, the card is charged at once.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["updateLowerLimitCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recharges/auto/payments/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registration of auto charge at payment
         * @description From now on, a payment that a card does not cover charges what is missing from the member's account.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["registerPaymentAutoCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recharges/by-bank-account/result/inquiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checking the result of a charge or its cancellation
         * @description Tells what became of a charge from a bank account, or of its cancellation.
         */
        post: operations["getChargeResult"];
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
    "/api/v1/refund/fee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for the refund fee
         * @description Tells what paying a card balance back to an account costs.
         */
        post: operations["getRefundFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service/info/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Card product inquiry
         * @description Tells of card products what is known of them, by their ids.
         */
        post: operations["getServiceInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer of a card balance
         * @description Moves balance from one card of a member to another of the same member. Both cards are active.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["transferBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unregister/card/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inquiry of an unregistered card
         * @description Looks up a card that no member has registered, by what is printed on it.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["getUnregisteredCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/card/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inquiry of the member of a card
         * @description Tells the balance of a card and whose it is, by the number of the mobile or the physical card.
         *
         *     Request and answer are **encrypted**: this contract describes the JSON inside the encrypted messages.
         */
        post: operations["getCardMember"];
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
    "/api/v1/user/deduction/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for the authentication of a member
         * @description Tells whether a member has completed the identity authentication.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["getAuthenticationState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for member information
         * @description Tells what is known of a member: the person, how to reach them, and what they log in with.
         *
         *     Request and answer are **encrypted**: this contract describes the JSON inside the encrypted messages.
         */
        post: operations["getUserInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/loginId/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finding a login id
         * @description Finds the login id of a member who forgot it, by the CI value of the person.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["findLoginId"];
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
    "/api/v1/user/unregister": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Membership cancellation
         * @description Cancels a membership. It is refused while the member has coupons, points, refunds, balances, suspended cards or
         *     gifts that were not received.
         */
        post: operations["unregisterUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/payment/generate/onetimetoken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issuance of a one-time token
         * @description Issues a one-time token that stands for a card in a charge, a payment or a refund. It is valid for 30 seconds; for
         *     the types ATM and CREDIT for 5 minutes.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["createOneTimeToken"];
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
         * CardNo
         * @description The number of a card. Exactly 16 characters; which characters may occur is not documented.
         */
        CardNo: string;
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
         * Ci
         * @description The CI (connecting information) of a person: the same for one person with every service provider. Exactly 88
         *     characters; which characters may occur is not documented.
         */
        Ci: string;
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
         * MileageCard
         * @description One mileage card.
         */
        MileageCard: {
            /**
             * @description The number of the mileage card.
             * @example 94100000000000000001
             */
            cardNo?: string;
            /**
             * @description How much is collected, as digits.
             * @example 3
             */
            currentCount?: string;
            /**
             * @description The merchant, where policySubType is 01.
             * @example M00000000000001
             */
            merchantId?: string;
            /**
             * @description The kind of merchant.
             * @enum
             */
            merchantType?: "MC";
            /**
             * @description The id of the mileage.
             * @example 00000000000000000001
             */
            mileageId?: string;
            /**
             * @description Whether the policy is in force: Y or N.
             * @enum
             */
            policyEnable?: "Y" | "N";
            /**
             * @description The name of the policy.
             * @example Coffee
             */
            policyName?: string;
            /**
             * @description Whether the card can be used.
             * @enum
             */
            status?: "ACTIVE" | "TERMINATED";
            /**
             * @description The state of the card as a code.
             * @enum
             */
            statusCode?: "01" | "02" | "03" | "05";
            /**
             * @description How much has to be collected, as digits.
             * @example 10
             */
            targetCount?: string;
        };
        /**
         * OneTimeToken
         * @description The one-time token that stands for the card. Exactly 16 characters; which characters may occur is not documented.
         */
        OneTimeToken: string;
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
         * ServiceId
         * @description The id of a card product. Exactly 15 characters; which characters may occur is not documented.
         */
        ServiceId: string;
        /**
         * UserId
         * @description The member's unique number, given when the member signs up. Up to nineteen digits: hold it as an
         *     arbitrary-precision integer, or as text, and write it into JSON as a plain integer, without quotation marks,
         *     fraction or exponent.
         */
        UserId: bigint;
        /**
         * UserInfo
         * @description A member.
         */
        UserInfo: {
            /** @description The address. */
            addressInfo?: {
                [key: string]: unknown;
            };
            /**
             * @description The id of the service provider whose member it is.
             * @example ASP000000000001
             */
            aspId: string;
            /**
             * @description The date of birth, as yyyyMMdd.
             * @example 19900101
             */
            birthDate: string;
            ci: components["schemas"]["Ci"];
            /**
             * @description The e-mail address.
             * @example member@example.com
             */
            email: string;
            /**
             * @description The gender.
             * @enum
             */
            gender: "Male" | "Female";
            /**
             * @description Where the member signed up, such as OPENAPI.
             * @example OPENAPI
             */
            joinChannel?: string;
            /**
             * @description The member's login id, in the form of an e-mail address; no two members have the same.
             * @example member@example.com
             */
            loginId: string;
            /**
             * @description The number of the mobile telephone.
             * @example 01000000000
             */
            mobileNumber: string;
            /**
             * @description Korean or not.
             * @enum
             */
            nationality: "Korean" | "Foreigner";
            userId: components["schemas"]["UserId"];
            /**
             * @description The member's name.
             * @example Hong Gildong
             */
            userName: string;
        };
    };
    responses: {
        /** @description Nothing was done. The result code says why. */
        UnlistedRefusal: {
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
        /** @description Nothing was done. The result code says why. */
        UnreadEncryptedRefusal: {
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
        /** @description Nothing was done. The result code says why. */
        UnreadRefusal: {
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
    createArsCode: {
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
        /** @description Which member. */
        requestBody: {
            content: {
                "application/json": {
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The code is made. */
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
            400: components["responses"]["UnreadRefusal"];
        };
    };
    getBankAccountRegistration: {
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
        /** @description Which registration. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The number of the registration: the bankAccRegNo that the registration was answered with. Exactly 22
                     * characters; which characters may occur is not documented.
                     * @example 2022110812081400000001
                     */
                    regNo: string;
                };
            };
        };
        responses: {
            /** @description The state of the registration. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * @description How far the registration is.
                         * @example BANK_ACC_REGISTERED
                         */
                        status: string;
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            400: components["responses"]["UnreadRefusal"];
        };
    };
    registerAutoChargeAccount: {
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
        /** @description Which member. */
        requestBody: {
            content: {
                "application/json": {
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The account is registered. The body is encrypted. */
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
            400: components["responses"]["UnreadEncryptedRefusal"];
        };
    };
    deleteBankAccount: {
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
        /** @description Which member. */
        requestBody: {
            content: {
                "application/json": {
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The account is deleted. */
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
            400: components["responses"]["UnlistedRefusal"];
        };
    };
    getBankAccount: {
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
        /** @description Which member. */
        requestBody: {
            content: {
                "application/json": {
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The registered account. */
                        accountInfo: {
                            /**
                             * @description The number under which the account is registered. Exactly 5 characters; which characters may
                             * occur is not documented.
                             * @example 00001
                             */
                            accountId: string;
                            /**
                             * @description The name of the holder.
                             * @example Hong Gildong
                             */
                            userName: string;
                        };
                        userId: components["schemas"]["UserId"];
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            400: components["responses"]["UnreadRefusal"];
        };
    };
    getBankAccountState: {
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
        /** @description Whose account. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The member's number. This page has a lower maximum than the others: fifteen nines.
                     * @example 900719925474099
                     */
                    userId: number;
                };
            };
        };
        responses: {
            /** @description What is known of the account. */
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
            400: components["responses"]["UnreadRefusal"];
        };
    };
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
                    cardNo?: components["schemas"]["CardNo"];
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
    getVirtualAccount: {
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
                    cardNo: components["schemas"]["CardNo"];
                };
            };
        };
        responses: {
            /** @description The account. The body is encrypted. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * @description The number of the account.
                         * @example 10000000000001
                         */
                        accountNo: string;
                        /**
                         * @description The code of the bank. Exactly 3 characters; the list of codes is not part of the page.
                         * @example 004
                         */
                        bankCode: string;
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            400: components["responses"]["UnreadEncryptedRefusal"];
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
            400: components["responses"]["UnlistedRefusal"];
        };
    };
    listMileageCards: {
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
        /** @description Whose cards, of which kind, and which page of the list. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Which page of the list. */
                    pageRequest: {
                        /**
                         * @description In which order.
                         * @default ASC
                         * @example ASC
                         * @enum
                         */
                        orderByDirection?: "ASC" | "DESC";
                        /**
                         * @description The number of the page; the first one is 0.
                         * @default 0
                         * @example 0
                         */
                        page?: bigint;
                        /**
                         * @description How many cards a page has.
                         * @default 10
                         * @example 10
                         */
                        pageSize?: bigint;
                    };
                    /**
                     * @description Cards of one merchant (01) or of an agency (02).
                     * @enum
                     */
                    policySubType: "01" | "02";
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The cards of the page. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The cards. */
                        mileageCardList?: components["schemas"]["MileageCard"][];
                        /** @description Which page of the list this is. */
                        pageResponse: {
                            [key: string]: unknown;
                        };
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            400: components["responses"]["UnreadRefusal"];
        };
    };
    requestBarcodeText: {
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
        /** @description Which card, what for, and how much. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description How much, in won.
                     * @example 10000
                     */
                    amount: number;
                    cardNo: components["schemas"]["CardNo"];
                    /**
                     * @description What the barcode is for.
                     * @enum
                     */
                    type: "CHARGE" | "REFUND";
                };
            };
        };
        responses: {
            /** @description The text of the barcode. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * @description The text to make the barcode from. Exactly 31 characters.
                         * @example 9000019410000000000001123010000
                         */
                        barcodeSpec: string;
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            400: components["responses"]["UnlistedRefusal"];
        };
    };
    updateLowerLimitCharge: {
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
        /** @description Whose card, which one, and the new condition. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description How much is charged each time.
                     * @example 50000
                     */
                    amount: number;
                    par: components["schemas"]["Par"];
                    /**
                     * @description Which balance of the card triggers the charge.
                     * @example 10000
                     */
                    thresholdBalance: number;
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The condition is changed. */
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
            400: components["responses"]["UnreadRefusal"];
        };
    };
    registerPaymentAutoCharge: {
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
        /** @description Whose card, and which one. */
        requestBody: {
            content: {
                "application/json": {
                    par: components["schemas"]["Par"];
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description Auto charge is on. */
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
            400: components["responses"]["UnreadRefusal"];
        };
    };
    getChargeResult: {
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
        /** @description Which charge. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The caller's own control number, as it was given with the charge.
                     * @example charge-0001
                     */
                    sequenceId: string;
                };
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * @description What became of the charge.
                         * @example COMPLETED
                         */
                        result: string;
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            400: components["responses"]["UnreadRefusal"];
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
                    oneTimeToken: components["schemas"]["OneTimeToken"];
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
    getRefundFee: {
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
        /** @description Whose card, by its one-time token. */
        requestBody: {
            content: {
                "application/json": {
                    oneTimeToken: components["schemas"]["OneTimeToken"];
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The fee. */
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
            400: components["responses"]["UnreadRefusal"];
        };
    };
    getServiceInfo: {
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
        /** @description Which products. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description The ids of the products. */
                    serviceIdList: components["schemas"]["ServiceId"][];
                };
            };
        };
        responses: {
            /** @description The products. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The products, in no order that is documented. */
                        serviceInfos: ({
                            serviceId: components["schemas"]["ServiceId"];
                        })[];
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            400: components["responses"]["UnreadRefusal"];
        };
    };
    transferBalance: {
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
        /** @description Whose cards, from which to which, and how much. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description How much is moved; 0 moves everything.
                     * @example 10000
                     */
                    amount: number;
                    fromCardNo: components["schemas"]["CardNo"];
                    toCardNo: components["schemas"]["CardNo"];
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The balance is moved. */
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
            400: components["responses"]["UnreadRefusal"];
        };
    };
    getUnregisteredCard: {
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
        /** @description What is printed on the card. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The verification code of the card. Exactly 3 characters; which characters may occur is not documented.
                     * @example 123
                     */
                    cardCVC: string;
                    cardNo: components["schemas"]["CardNo"];
                    /**
                     * @description Until when the card is valid. Exactly 4 characters.
                     * @example 2912
                     */
                    expiryDate: string;
                };
            };
        };
        responses: {
            /** @description The card. */
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
            400: components["responses"]["UnreadRefusal"];
        };
    };
    getCardMember: {
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
                    cardNo: components["schemas"]["CardNo"];
                };
            };
        };
        responses: {
            /** @description The card. The body is encrypted. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * @description The member's number; absent or 0 where the card has no member.
                         * @example 9007199254740993
                         */
                        userId?: bigint;
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            400: components["responses"]["UnreadEncryptedRefusal"];
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
    getAuthenticationState: {
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
        /** @description Which member. */
        requestBody: {
            content: {
                "application/json": {
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description Whether the member is authenticated. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Whether the identity authentication is complete. */
                        isAuthed: boolean;
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            400: components["responses"]["UnreadRefusal"];
        };
    };
    getUserInfo: {
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
        /** @description Which member. */
        requestBody: {
            content: {
                "application/json": {
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The member. The body is encrypted. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        userInfo: components["schemas"]["UserInfo"];
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            400: components["responses"]["UnreadEncryptedRefusal"];
        };
    };
    findLoginId: {
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
        /** @description Whose login id is looked for. */
        requestBody: {
            content: {
                "application/json": {
                    ci: components["schemas"]["Ci"];
                };
            };
        };
        responses: {
            /** @description The login id was found. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * @description The member's login id, in the form of an e-mail address; no two members have the same.
                         * @example member@example.com
                         */
                        loginId: string;
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            400: components["responses"]["UnlistedRefusal"];
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
    unregisterUser: {
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
        /** @description Which member. */
        requestBody: {
            content: {
                "application/json": {
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The membership is cancelled. */
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
            400: components["responses"]["UnreadRefusal"];
        };
    };
    createOneTimeToken: {
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
        /** @description Which card, and what for. */
        requestBody: {
            content: {
                "application/json": {
                    cardNo: components["schemas"]["CardNo"];
                    /**
                     * @description What the token is for, where it has to be valid for longer.
                     * @enum
                     */
                    type?: "ATM" | "CREDIT";
                };
            };
        };
        responses: {
            /** @description The token. */
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
            400: components["responses"]["UnreadRefusal"];
        };
    };
}
