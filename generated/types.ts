// Made from the contract by `plate generate`. Do not edit: change the contract and run it again.

export interface paths {
    "/api/v1/admin/gifts/cards/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List of card gifts, for administrators
         * @description Lists the cards that members of the service gave to each other, page by page.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["listCardGifts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/v1/bankaccounts/ars/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registration of a bank account
         * @description Registers the account that a member charges cards from, or replaces it, after the ARS authentication. The registration goes on
         *     after the answer; how it ended can be asked for by the number of this answer.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["registerBankAccount"];
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
    "/api/v1/bankaccounts/user/valid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Real name verification of an account holder
         * @description Checks that the holder of an account has the member's name: the first step of registering an account.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["checkAccountHolder"];
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
    "/api/v1/payment/cancel/no-hce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancellation of a payment
         * @description Cancels a payment. The amount is on the card again.
         */
        post: operations["cancelPayment"];
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
    "/api/v1/payment/no-hce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment
         * @description Approves a payment at a merchant. The card is named by a one-time token that was issued for it before.
         */
        post: operations["approvePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prepay-card/expired/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reissuance of a prepaid card that expires
         * @description Issues a prepaid card anew that expires within a month, and delivers the new one.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["reissueExpiringCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prepay-card/issue/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Application for a prepaid card
         * @description Issues a prepaid card that the member chose, and delivers it to an address if that is wanted.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["issuePrepaidCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prepay-card/physical/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registration of a physical card
         * @description Registers a physical card for a member. A mobile card is issued with it.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["registerPhysicalCard"];
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
    "/api/v1/recharges/by-bank-accounts/no-hce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charge from a bank account
         * @description Charges a prepaid card from the account that the member has registered. The card is named by a one-time token that was issued for
         *     it before. What became of the charge can be asked for by its sequenceId.
         */
        post: operations["chargeCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recharges/by-bank-accounts/no-hce/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancellation of a charge
         * @description Cancels a charge that was made from the member's account. The amount is paid back to the account on the next day.
         */
        post: operations["cancelCharge"];
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
    "/api/v1/transaction/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transaction history of a card
         * @description Lists what was paid with a card, charged onto it, refunded from it and transferred, page by page.
         */
        post: operations["listTransactions"];
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
    "/api/v1/user/checkRegistrationId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check of a login id before the registration
         * @description Tells whether a login id is registered already. With a userId, the member of that number does not count.
         *
         *     The request is **encrypted**: this contract describes the JSON inside the encrypted message.
         */
        post: operations["checkLoginId"];
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
    "/api/v1/user/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registration of a member
         * @description Registers a member, and issues the basic card with it. The password has six digits; runs of one digit, three digits in
         *     a row and telephone numbers are discouraged.
         *
         *     Request and answer are **encrypted**: this contract describes the JSON inside the encrypted messages.
         */
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user/terms/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for the terms and conditions
         * @description Lists the terms of the service provider. With a userId, the answer says of each whether the member agreed.
         */
        post: operations["listTerms"];
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
         * ApprovalTime
         * @description When it was approved, as yyyyMMddHHmmssSSS.
         */
        ApprovalTime: string;
        /**
         * Balance
         * @description What the card holds now.
         */
        Balance: number;
        /**
         * BankAccountNo
         * @description The number of the account.
         */
        BankAccountNo: string;
        /**
         * BankCode
         * @description The code of the bank. Exactly 3 characters, such as 088 for Shinhan and 004 for Kookmin.
         */
        BankCode: string;
        /**
         * BirthDate
         * @description The date of birth, as yyyyMMdd.
         */
        BirthDate: string;
        /**
         * CardApplyNo
         * @description The number of the application. Exactly 22 characters; which characters may occur is not documented.
         */
        CardApplyNo: string;
        /**
         * CardCvc
         * @description The verification code of the card. Exactly 3 characters; which characters may occur is not documented.
         */
        CardCvc: string;
        /**
         * CardExpiry
         * @description Until which month the card is valid, as yyMM.
         */
        CardExpiry: string;
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
         * ChargeAmount
         * @description How much.
         */
        ChargeAmount: number;
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
         * Day
         * @description A day, as yyyyMMdd.
         */
        Day: string;
        /**
         * Dcvv
         * @description The dynamic verification value that came with the one-time token. Exactly 3 characters; which characters may occur
         *     is not documented.
         */
        Dcvv: string;
        /**
         * DeliveryAddress
         * @description Where the card is delivered.
         */
        DeliveryAddress: {
            /**
             * @description The address.
             * @example 1 Example-ro
             */
            address: string;
            /**
             * @description Floor, door and the like.
             * @example Room 101
             */
            addressDetail: string;
            /**
             * @description The postal code. Exactly 5 characters.
             * @example 04524
             */
            zipCode: string;
        };
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
         * Gender
         * @description The gender.
         */
        Gender: "Male" | "Female";
        /**
         * IssuedCard
         * @description What is known of a card that was applied for.
         */
        IssuedCard: {
            cardApplyNo: components["schemas"]["CardApplyNo"];
            mobileCardCVC?: components["schemas"]["CardCvc"];
            mobileCardNo?: components["schemas"]["CardNo"];
            mobileCardPar?: components["schemas"]["Par"];
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
         * ListedTerms
         * @description Terms that a member may or must agree to.
         */
        ListedTerms: {
            /**
             * @description When the member agreed, as yyyyMMddHHmmssSSS.
             * @example 20221108120814608
             */
            agreeDate?: string;
            /** @description Whether the member agreed; false for all where no member was asked for. */
            isAgree: boolean;
            /**
             * @description At which place they are shown.
             * @example 1
             */
            order: string;
            /**
             * @description Whether a member has to agree.
             * @enum
             */
            required: "MANDATORY" | "OPTIONAL";
            tcActionType?: components["schemas"]["TermsUse"];
            /**
             * @description The number of the terms.
             * @example 1
             */
            tcId: bigint;
            /**
             * @description What they are called.
             * @example Terms of use
             */
            title: string;
            /**
             * @description Where their text is.
             * @example https://example.com/terms/1
             */
            url: string;
            /**
             * @description Where the terms are shown.
             * @example OPEN_BANK
             */
            viewPositionType?: string;
        };
        /**
         * LoginId
         * @description The member's login id, in the form of an e-mail address; no two members have the same.
         */
        LoginId: string;
        /**
         * LoginPassword
         * @description The member's password. Exactly 6 characters: the page speaks of a password of six digits, and its table gives the
         *     length only.
         */
        LoginPassword: string;
        /**
         * MerchantId
         * @description The id of a merchant. Exactly 15 characters; which characters may occur is not documented.
         */
        MerchantId: string;
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
         * MobileNumber
         * @description The number of the mobile telephone.
         */
        MobileNumber: string;
        /**
         * Nationality
         * @description Korean or not.
         */
        Nationality: "Korean" | "Foreigner";
        /**
         * NrNumber
         * @description The number of the transaction. Exactly 18 characters; which characters may occur is not documented.
         */
        NrNumber: string;
        /**
         * OneTimeToken
         * @description The one-time token that stands for the card. Exactly 16 characters; which characters may occur is not documented.
         */
        OneTimeToken: string;
        /**
         * OrderByDirection
         * @description In which order.
         */
        OrderByDirection: "ASC" | "DESC";
        /**
         * PageNumber
         * @description The number of the page; the first one is 0.
         */
        PageNumber: bigint;
        /**
         * PageSize
         * @description How many entries a page has.
         */
        PageSize: bigint;
        /**
         * Par
         * @description The number that stands for the card in place of its card number (PAN): a payment account reference. Exactly 27
         *     characters; which characters may occur is not documented.
         */
        Par: string;
        /**
         * RequestChannel
         * @description Over which way the request comes.
         */
        RequestChannel: string;
        /**
         * ResultCode
         * @description Three digits, an underscore, three digits. What a code means depends on the operation; each answer of each
         *     operation lists the codes that it can carry.
         */
        ResultCode: string;
        /**
         * SequenceId
         * @description The caller's own control number; each transaction has another one. The result can be asked for by it.
         */
        SequenceId: string;
        /**
         * ServiceId
         * @description The id of a card product. Exactly 15 characters; which characters may occur is not documented.
         */
        ServiceId: string;
        /**
         * ShortUserId
         * @description The member's number. This page has a lower maximum than the others: fifteen nines.
         */
        ShortUserId: number;
        /**
         * TermsUse
         * @description What the terms are for.
         */
        TermsUse: "PY" | "UNDER_14" | "COUPON_SHOP" | "EZWEL" | "OPEN_BANK" | "OPEN_BANK_SPECIFIC" | "MKT_NOTI" | "DEDUCT";
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
            birthDate: components["schemas"]["BirthDate"];
            ci: components["schemas"]["Ci"];
            /**
             * @description The e-mail address.
             * @example member@example.com
             */
            email: string;
            gender: components["schemas"]["Gender"];
            /**
             * @description Where the member signed up, such as OPENAPI.
             * @example OPENAPI
             */
            joinChannel?: string;
            loginId: components["schemas"]["LoginId"];
            mobileNumber: components["schemas"]["MobileNumber"];
            nationality: components["schemas"]["Nationality"];
            userId: components["schemas"]["UserId"];
            userName: components["schemas"]["UserName"];
        };
        /**
         * UserName
         * @description The member's name.
         */
        UserName: string;
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
    listCardGifts: {
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
        /** @description Which gifts, of whom, of which days, and which page of the list. */
        requestBody: {
            content: {
                "application/json": {
                    endDate?: components["schemas"]["Day"];
                    mobileNumber?: components["schemas"]["MobileNumber"];
                    /** @description Which page of the list. */
                    pageRequest: {
                        /**
                         * @description The number of the page; the first one is 0.
                         * @default 0
                         * @example 0
                         */
                        page?: number;
                    };
                    /**
                     * @description Gifts that were sent, or received.
                     * @enum
                     */
                    searchType: "SENT" | "RECEIVED";
                    startDate?: components["schemas"]["Day"];
                    userId?: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The gifts of the page. */
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
    registerBankAccount: {
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
        /** @description Which account, and whose. */
        requestBody: {
            content: {
                "application/json": {
                    bankAccount: components["schemas"]["BankAccountNo"];
                    bankCode: components["schemas"]["BankCode"];
                    /**
                     * @description The name of the bank.
                     * @example Kookmin
                     */
                    bankName: string;
                    birthDate: components["schemas"]["BirthDate"];
                    userId: components["schemas"]["UserId"];
                    userName: components["schemas"]["UserName"];
                };
            };
        };
        responses: {
            /** @description The registration has begun. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * @description The number of the registration, by which its result can be asked for.
                         * @example 2022110812081400000001
                         */
                        bankAccRegNo: string;
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            /** @description No registration has begun. The result code says why. */
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
                            code?: "000_002" | "002_013";
                        };
                    });
                };
            };
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
                    userId: components["schemas"]["ShortUserId"];
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
    checkAccountHolder: {
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
        /** @description Which account, and whose it should be. */
        requestBody: {
            content: {
                "application/json": {
                    bankAccount: components["schemas"]["BankAccountNo"];
                    bankCode: components["schemas"]["BankCode"];
                    birthDate: components["schemas"]["BirthDate"];
                    userId: components["schemas"]["UserId"];
                    userName: components["schemas"]["UserName"];
                };
            };
        };
        responses: {
            /** @description The holder is the member. */
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
                        accountNo: components["schemas"]["BankAccountNo"];
                        bankCode: components["schemas"]["BankCode"];
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
                        orderByDirection?: components["schemas"]["OrderByDirection"];
                        page?: components["schemas"]["PageNumber"];
                        pageSize?: components["schemas"]["PageSize"];
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
    cancelPayment: {
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
        /** @description Which payment, of which card, how much, and where. */
        requestBody: {
            content: {
                "application/json": {
                    amount: components["schemas"]["ChargeAmount"];
                    cardNo: components["schemas"]["CardNo"];
                    channel: components["schemas"]["RequestChannel"];
                    merchantId: components["schemas"]["MerchantId"];
                    nrNumber: components["schemas"]["NrNumber"];
                };
            };
        };
        responses: {
            /** @description The payment is cancelled. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        approvalTime: components["schemas"]["ApprovalTime"];
                        balance: components["schemas"]["Balance"];
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            /** @description Nothing was cancelled. The result code says why. */
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
                            code?: "000_002" | "006_005" | "006_006" | "006_007" | "006_008" | "006_009" | "006_010" | "006_011" | "006_012" | "006_013";
                        };
                    });
                };
            };
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
    approvePayment: {
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
        /** @description The card by its one-time token, how much, and where. */
        requestBody: {
            content: {
                "application/json": {
                    amount: components["schemas"]["ChargeAmount"];
                    channel: components["schemas"]["RequestChannel"];
                    dcvv: components["schemas"]["Dcvv"];
                    merchantId: components["schemas"]["MerchantId"];
                    oneTimeToken: components["schemas"]["OneTimeToken"];
                    /**
                     * @description The caller's own number of the payment.
                     * @example payment-0001
                     */
                    transactionId: string;
                };
            };
        };
        responses: {
            /** @description The payment is approved. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * @description The approval code. Exactly 6 characters.
                         * @example 123456
                         */
                        approvalCode: string;
                        approvalTime: components["schemas"]["ApprovalTime"];
                        balance: components["schemas"]["Balance"];
                        cardNo: components["schemas"]["CardNo"];
                        nrNumber: components["schemas"]["NrNumber"];
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            /** @description Nothing was paid. The result code says why. */
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
                            code?: "000_002" | "006_005" | "006_006" | "006_007" | "006_008" | "006_009" | "006_010" | "006_011" | "006_012";
                        };
                    });
                };
            };
        };
    };
    reissueExpiringCard: {
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
        /** @description Whose card, which one, and where to deliver the new one. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description The card that expires. */
                    cardInfo: {
                        oldCardNo: components["schemas"]["CardNo"];
                    };
                    /** @description The member, and where the card is delivered. */
                    userInfo: {
                        addressInfo: components["schemas"]["DeliveryAddress"];
                        userId: components["schemas"]["UserId"];
                    };
                };
            };
        };
        responses: {
            /** @description The new card is applied for. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        cardApplyNo: components["schemas"]["CardApplyNo"];
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            /** @description No new card was applied for. The result code says why. */
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
                            code?: "000_002" | "001_006" | "003_004" | "003_005" | "003_006" | "003_007" | "003_008" | "003_009" | "003_010";
                        };
                    });
                };
            };
        };
    };
    issuePrepaidCard: {
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
        /** @description Who, which card product, and where to deliver it. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether a card is to be delivered; the address is needed then. */
                    isDeliveryRequired?: boolean;
                    serviceId: components["schemas"]["ServiceId"];
                    /** @description The member. */
                    userInfo: {
                        addressInfo?: components["schemas"]["DeliveryAddress"];
                        userId: components["schemas"]["UserId"];
                    };
                };
            };
        };
        responses: {
            /** @description The application is made. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & components["schemas"]["IssuedCard"] & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            /** @description No card was issued. The result code says why. */
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
    registerPhysicalCard: {
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
        /** @description Who, and what is printed on the card. */
        requestBody: {
            content: {
                "application/json": {
                    physicalCardCVC: components["schemas"]["CardCvc"];
                    physicalCardExpDate: components["schemas"]["CardExpiry"];
                    physicalCardNo: components["schemas"]["CardNo"];
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The card is registered. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        mobileCardNo: components["schemas"]["CardNo"];
                        par: components["schemas"]["Par"];
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            /** @description The card was not registered. The result code says why. */
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
                            code?: "000_002" | "003_001" | "003_012" | "003_013" | "003_014";
                        };
                    });
                };
            };
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
    chargeCard: {
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
        /** @description Whose card, by its one-time token, how much, and the number of the charge. */
        requestBody: {
            content: {
                "application/json": {
                    amount: components["schemas"]["ChargeAmount"];
                    dcvv: components["schemas"]["Dcvv"];
                    merchantId: components["schemas"]["MerchantId"];
                    oneTimeToken: components["schemas"]["OneTimeToken"];
                    sequenceId: components["schemas"]["SequenceId"];
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The charge is taken on. */
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
    cancelCharge: {
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
        /** @description Which charge, whose card by its one-time token, and the number of the cancellation. */
        requestBody: {
            content: {
                "application/json": {
                    cardExpiry: components["schemas"]["CardExpiry"];
                    dcvv: components["schemas"]["Dcvv"];
                    /**
                     * @description The number of the transaction, as the charge was answered with it.
                     * @example 202211081208140001
                     */
                    nrNumber: string;
                    oneTimeToken: components["schemas"]["OneTimeToken"];
                    sequenceId: components["schemas"]["SequenceId"];
                    userId: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The cancellation is taken on. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description Whether the payment company has not answered yet. It is asked every five minutes of the day. */
                        isPending: boolean;
                    } & {
                        response?: {
                            /** @enum */
                            code?: "000_000";
                        };
                    };
                };
            };
            /** @description Nothing was cancelled. The result code says why. */
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
                            code?: "000_002" | "007_001" | "007_030" | "007_040" | "007_043";
                        };
                    });
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
                    cardExpiry: components["schemas"]["CardExpiry"];
                    dcvv: components["schemas"]["Dcvv"];
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
                        nrNumber: components["schemas"]["NrNumber"];
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
    listTransactions: {
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
        /** @description Which card, which days, which kind of transaction, and which page of the list. */
        requestBody: {
            content: {
                "application/json": {
                    endDate: components["schemas"]["Day"];
                    /** @description Whether the transactions of the card before its reissuance are listed too. */
                    includePreviousCard?: boolean;
                    /** @description Which page of the list. */
                    pageRequest?: {
                        orderByDirection?: components["schemas"]["OrderByDirection"];
                        page?: components["schemas"]["PageNumber"];
                        pageSize?: components["schemas"]["PageSize"];
                    };
                    par: components["schemas"]["Par"];
                    startDate: components["schemas"]["Day"];
                    /**
                     * @description Which kind: 00 payments, 01 charges, 02 refunds, 03 transfers; all without it.
                     * @enum
                     */
                    trType?: "00" | "01" | "02" | "03";
                    userId?: components["schemas"]["ShortUserId"];
                };
            };
        };
        responses: {
            /** @description The transactions of the page. */
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
                    cardCVC: components["schemas"]["CardCvc"];
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
    checkLoginId: {
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
        /** @description Which login id. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The login id that is looked for.
                     * @example member@example.com
                     */
                    loginId: string;
                    userId?: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The answer of the check. */
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
                        loginId: components["schemas"]["LoginId"];
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
                    loginPassword: components["schemas"]["LoginPassword"];
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
    registerUser: {
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
        /** @description Who becomes a member. */
        requestBody: {
            content: {
                "application/json": {
                    birthDate: components["schemas"]["BirthDate"];
                    ci?: components["schemas"]["Ci"];
                    /**
                     * @description The e-mail address.
                     * @example member@example.com
                     */
                    email: string;
                    gender: components["schemas"]["Gender"];
                    loginId: components["schemas"]["LoginId"];
                    loginPassword: components["schemas"]["LoginPassword"];
                    mobileNumber: components["schemas"]["MobileNumber"];
                    nationality: components["schemas"]["Nationality"];
                    userName: components["schemas"]["UserName"];
                };
            };
        };
        responses: {
            /** @description The member is registered. The body is encrypted. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The mobile card that was issued with the registration. */
                        basicCardInfo?: {
                            cardNo: components["schemas"]["CardNo"];
                            /**
                             * @description Until when the card is valid, as yyMMdd.
                             * @example 291231
                             */
                            expiryDate: string;
                            par: components["schemas"]["Par"];
                            serviceId: components["schemas"]["ServiceId"];
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
            /** @description Nobody was registered. The result code says why. */
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
                            code?: "000_002" | "000_003" | "000_015";
                        };
                    });
                };
            };
        };
    };
    listTerms: {
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
        /** @description Whose agreement, in which language, and which terms; nothing for all. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The language of the terms.
                     * @default KO
                     * @example KO
                     */
                    locale?: string;
                    tcActionType?: components["schemas"]["TermsUse"];
                    userId?: components["schemas"]["UserId"];
                };
            };
        };
        responses: {
            /** @description The terms. */
            200: {
                headers: {
                    "X-KM-Correlation-Id": components["headers"]["X-KM-Correlation-Id"];
                    "X-KM-Crypto-Key-Id": components["headers"]["X-KM-Crypto-Key-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /** @description The terms. */
                        termsList: components["schemas"]["ListedTerms"][];
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
