// Made from the contract by `plate generate`. Do not edit: change the contract and run it again.

/** A function of Ajv: after it has returned false, `errors` says what it found. */
export interface Check {
  (value: unknown): boolean;
  errors?:
    | readonly {
        readonly instancePath: string;
        readonly keyword: string;
        readonly params: Readonly<Record<string, unknown>>;
      }[]
    | null;
}

/** By name (`<in>:<name>` for parameters, lower case for headers) or by media type. */
export type Checks = Readonly<Record<string, Check>>;

/** What the headers, parameters and bodies of an operation are checked with. */
export interface OperationChecks {
  readonly parameters: Checks;
  readonly requestBody: Checks;
  readonly responses: Readonly<Record<string, { readonly headers: Checks; readonly body: Checks }>>;
}

/** All of them by operation id. */
export declare const checks: { readonly [operationId: string]: OperationChecks };
/** Those of approvePayment alone. */
export declare const approvePaymentChecks: OperationChecks;
/** Those of cancelCharge alone. */
export declare const cancelChargeChecks: OperationChecks;
/** Those of cancelPayment alone. */
export declare const cancelPaymentChecks: OperationChecks;
/** Those of changeCardStatus alone. */
export declare const changeCardStatusChecks: OperationChecks;
/** Those of chargeCard alone. */
export declare const chargeCardChecks: OperationChecks;
/** Those of checkAccountHolder alone. */
export declare const checkAccountHolderChecks: OperationChecks;
/** Those of checkLoginId alone. */
export declare const checkLoginIdChecks: OperationChecks;
/** Those of checkPassword alone. */
export declare const checkPasswordChecks: OperationChecks;
/** Those of createArsCode alone. */
export declare const createArsCodeChecks: OperationChecks;
/** Those of createOneTimeToken alone. */
export declare const createOneTimeTokenChecks: OperationChecks;
/** Those of deleteBankAccount alone. */
export declare const deleteBankAccountChecks: OperationChecks;
/** Those of findLoginId alone. */
export declare const findLoginIdChecks: OperationChecks;
/** Those of getAuthenticationState alone. */
export declare const getAuthenticationStateChecks: OperationChecks;
/** Those of getBankAccount alone. */
export declare const getBankAccountChecks: OperationChecks;
/** Those of getBankAccountRegistration alone. */
export declare const getBankAccountRegistrationChecks: OperationChecks;
/** Those of getBankAccountState alone. */
export declare const getBankAccountStateChecks: OperationChecks;
/** Those of getCardDeduction alone. */
export declare const getCardDeductionChecks: OperationChecks;
/** Those of getCardMember alone. */
export declare const getCardMemberChecks: OperationChecks;
/** Those of getChargeResult alone. */
export declare const getChargeResultChecks: OperationChecks;
/** Those of getRefundFee alone. */
export declare const getRefundFeeChecks: OperationChecks;
/** Those of getServiceInfo alone. */
export declare const getServiceInfoChecks: OperationChecks;
/** Those of getUnregisteredCard alone. */
export declare const getUnregisteredCardChecks: OperationChecks;
/** Those of getUserInfo alone. */
export declare const getUserInfoChecks: OperationChecks;
/** Those of getVirtualAccount alone. */
export declare const getVirtualAccountChecks: OperationChecks;
/** Those of issuePrepaidCard alone. */
export declare const issuePrepaidCardChecks: OperationChecks;
/** Those of listCardGifts alone. */
export declare const listCardGiftsChecks: OperationChecks;
/** Those of listCards alone. */
export declare const listCardsChecks: OperationChecks;
/** Those of listMileageCards alone. */
export declare const listMileageCardsChecks: OperationChecks;
/** Those of listTerms alone. */
export declare const listTermsChecks: OperationChecks;
/** Those of listTransactions alone. */
export declare const listTransactionsChecks: OperationChecks;
/** Those of refundCard alone. */
export declare const refundCardChecks: OperationChecks;
/** Those of registerAutoChargeAccount alone. */
export declare const registerAutoChargeAccountChecks: OperationChecks;
/** Those of registerBankAccount alone. */
export declare const registerBankAccountChecks: OperationChecks;
/** Those of registerPaymentAutoCharge alone. */
export declare const registerPaymentAutoChargeChecks: OperationChecks;
/** Those of registerPhysicalCard alone. */
export declare const registerPhysicalCardChecks: OperationChecks;
/** Those of registerUser alone. */
export declare const registerUserChecks: OperationChecks;
/** Those of reissueExpiringCard alone. */
export declare const reissueExpiringCardChecks: OperationChecks;
/** Those of requestBarcodeText alone. */
export declare const requestBarcodeTextChecks: OperationChecks;
/** Those of terminateCard alone. */
export declare const terminateCardChecks: OperationChecks;
/** Those of transferBalance alone. */
export declare const transferBalanceChecks: OperationChecks;
/** Those of unregisterUser alone. */
export declare const unregisterUserChecks: OperationChecks;
/** Those of updateCardPaymentLimit alone. */
export declare const updateCardPaymentLimitChecks: OperationChecks;
/** Those of updateLowerLimitCharge alone. */
export declare const updateLowerLimitChargeChecks: OperationChecks;
