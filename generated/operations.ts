// Made from the contract by `plate generate`. Do not edit: change the contract and run it again.

/** Modification of the card's state: POST /api/v1/card/status */
export const changeCardStatus = {
  "id": "changeCardStatus",
  "method": "POST",
  "path": "/api/v1/card/status",
  "parameters": [
    {
      "name": "X-KM-User-AspId",
      "in": "header",
      "required": true,
      "supply": {
        "from": "config",
        "key": "aspId",
      },
    },
    {
      "name": "X-KM-Correlation-Id",
      "in": "header",
      "required": true,
      "supply": {
        "from": "correlation-id",
      },
    },
    {
      "name": "X-KM-Access-Key",
      "in": "header",
      "required": true,
      "supply": {
        "from": "config",
        "key": "accessKey",
      },
    },
    {
      "name": "X-KM-Crypto-Key-Id",
      "in": "header",
      "required": false,
      "supply": {
        "from": "crypto-key",
      },
    },
    {
      "name": "X-KM-Tran-Token",
      "in": "header",
      "required": true,
      "supply": {
        "from": "signature",
      },
    },
    {
      "name": "X-KM-Tran-Time",
      "in": "header",
      "required": true,
      "supply": {
        "from": "time",
      },
    },
    {
      "name": "X-KM-Time-Zone",
      "in": "header",
      "required": true,
      "supply": {
        "from": "time-zone",
      },
    },
  ],
  "request": {
    "mediaTypes": [
      "application/json",
    ],
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
      "encrypted": false,
      "codes": {
        "000_000": "success",
      },
      "headers": [
        {
          "name": "X-KM-Correlation-Id",
          "required": true,
          "echoes": "X-KM-Correlation-Id",
        },
        {
          "name": "X-KM-Crypto-Key-Id",
          "required": false,
        },
      ],
    },
    "400": {
      "mediaTypes": [
        "application/json",
      ],
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
        "001_006": "business",
        "003_001": "business",
        "003_021": "business",
        "003_022": "business",
      },
      "headers": [
        {
          "name": "X-KM-Correlation-Id",
          "required": true,
          "echoes": "X-KM-Correlation-Id",
        },
        {
          "name": "X-KM-Crypto-Key-Id",
          "required": false,
        },
      ],
    },
  },
  "resultCodePointer": "/response/code",
  "resultMessagePointer": "/response/description",
} as const;

/** Check of a member's password: POST /api/v1/user/password/check */
export const checkPassword = {
  "id": "checkPassword",
  "method": "POST",
  "path": "/api/v1/user/password/check",
  "parameters": [
    {
      "name": "X-KM-User-AspId",
      "in": "header",
      "required": true,
      "supply": {
        "from": "config",
        "key": "aspId",
      },
    },
    {
      "name": "X-KM-Correlation-Id",
      "in": "header",
      "required": true,
      "supply": {
        "from": "correlation-id",
      },
    },
    {
      "name": "X-KM-Access-Key",
      "in": "header",
      "required": true,
      "supply": {
        "from": "config",
        "key": "accessKey",
      },
    },
    {
      "name": "X-KM-Crypto-Key-Id",
      "in": "header",
      "required": false,
      "supply": {
        "from": "crypto-key",
      },
    },
    {
      "name": "X-KM-Tran-Token",
      "in": "header",
      "required": true,
      "supply": {
        "from": "signature",
      },
    },
    {
      "name": "X-KM-Tran-Time",
      "in": "header",
      "required": true,
      "supply": {
        "from": "time",
      },
    },
    {
      "name": "X-KM-Time-Zone",
      "in": "header",
      "required": true,
      "supply": {
        "from": "time-zone",
      },
    },
  ],
  "request": {
    "mediaTypes": [
      "application/json",
    ],
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
      "numbers": {
        "of": [
          {
            "members": {
              "userId": "bigint",
            },
          },
        ],
      },
      "encrypted": false,
      "codes": {
        "000_000": "success",
      },
      "headers": [
        {
          "name": "X-KM-Correlation-Id",
          "required": true,
          "echoes": "X-KM-Correlation-Id",
        },
        {
          "name": "X-KM-Crypto-Key-Id",
          "required": false,
        },
      ],
    },
    "400": {
      "mediaTypes": [
        "application/json",
      ],
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
        "001_006": "business",
        "001_045": "business",
        "001_069": "business",
        "001_068": "business",
        "001_080": "business",
      },
      "headers": [
        {
          "name": "X-KM-Correlation-Id",
          "required": true,
          "echoes": "X-KM-Correlation-Id",
        },
        {
          "name": "X-KM-Crypto-Key-Id",
          "required": false,
        },
      ],
    },
  },
  "resultCodePointer": "/response/code",
  "resultMessagePointer": "/response/description",
} as const;

/** Inquiry of card tax deduction status: POST /api/v1/cards/deduction */
export const getCardDeduction = {
  "id": "getCardDeduction",
  "method": "POST",
  "path": "/api/v1/cards/deduction",
  "parameters": [
    {
      "name": "X-KM-User-AspId",
      "in": "header",
      "required": true,
      "supply": {
        "from": "config",
        "key": "aspId",
      },
    },
    {
      "name": "X-KM-Correlation-Id",
      "in": "header",
      "required": true,
      "supply": {
        "from": "correlation-id",
      },
    },
    {
      "name": "X-KM-Access-Key",
      "in": "header",
      "required": true,
      "supply": {
        "from": "config",
        "key": "accessKey",
      },
    },
    {
      "name": "X-KM-Crypto-Key-Id",
      "in": "header",
      "required": true,
      "supply": {
        "from": "crypto-key",
      },
    },
    {
      "name": "X-KM-Tran-Token",
      "in": "header",
      "required": true,
      "supply": {
        "from": "signature",
      },
    },
    {
      "name": "X-KM-Tran-Time",
      "in": "header",
      "required": true,
      "supply": {
        "from": "time",
      },
    },
    {
      "name": "X-KM-Time-Zone",
      "in": "header",
      "required": true,
      "supply": {
        "from": "time-zone",
      },
    },
  ],
  "request": {
    "mediaTypes": [
      "application/json",
    ],
    "encrypted": true,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
      "encrypted": false,
      "codes": {
        "000_000": "success",
      },
      "headers": [
        {
          "name": "X-KM-Correlation-Id",
          "required": true,
          "echoes": "X-KM-Correlation-Id",
        },
        {
          "name": "X-KM-Crypto-Key-Id",
          "required": false,
        },
      ],
    },
    "400": {
      "mediaTypes": [
        "application/json",
      ],
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
      },
      "headers": [
        {
          "name": "X-KM-Correlation-Id",
          "required": true,
          "echoes": "X-KM-Correlation-Id",
        },
        {
          "name": "X-KM-Crypto-Key-Id",
          "required": false,
        },
      ],
    },
  },
  "resultCodePointer": "/response/code",
  "resultMessagePointer": "/response/description",
} as const;

/** Search for card: POST /api/v1/user/card/list */
export const listCards = {
  "id": "listCards",
  "method": "POST",
  "path": "/api/v1/user/card/list",
  "parameters": [
    {
      "name": "X-KM-User-AspId",
      "in": "header",
      "required": true,
      "supply": {
        "from": "config",
        "key": "aspId",
      },
    },
    {
      "name": "X-KM-Correlation-Id",
      "in": "header",
      "required": true,
      "supply": {
        "from": "correlation-id",
      },
    },
    {
      "name": "X-KM-Access-Key",
      "in": "header",
      "required": true,
      "supply": {
        "from": "config",
        "key": "accessKey",
      },
    },
    {
      "name": "X-KM-Crypto-Key-Id",
      "in": "header",
      "required": false,
      "supply": {
        "from": "crypto-key",
      },
    },
    {
      "name": "X-KM-Tran-Token",
      "in": "header",
      "required": true,
      "supply": {
        "from": "signature",
      },
    },
    {
      "name": "X-KM-Tran-Time",
      "in": "header",
      "required": true,
      "supply": {
        "from": "time",
      },
    },
    {
      "name": "X-KM-Time-Zone",
      "in": "header",
      "required": true,
      "supply": {
        "from": "time-zone",
      },
    },
  ],
  "request": {
    "mediaTypes": [
      "application/json",
    ],
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
      "encrypted": true,
      "codes": {
        "000_000": "success",
      },
      "headers": [
        {
          "name": "X-KM-Correlation-Id",
          "required": true,
          "echoes": "X-KM-Correlation-Id",
        },
        {
          "name": "X-KM-Crypto-Key-Id",
          "required": false,
        },
      ],
    },
    "400": {
      "mediaTypes": [
        "application/json",
      ],
      "encrypted": true,
      "codes": {
        "000_002": "invalid-request",
        "001_006": "business",
      },
      "headers": [
        {
          "name": "X-KM-Correlation-Id",
          "required": true,
          "echoes": "X-KM-Correlation-Id",
        },
        {
          "name": "X-KM-Crypto-Key-Id",
          "required": false,
        },
      ],
    },
  },
  "resultCodePointer": "/response/code",
  "resultMessagePointer": "/response/description",
} as const;

/** Refund: POST /api/v1/refund/card */
export const refundCard = {
  "id": "refundCard",
  "method": "POST",
  "path": "/api/v1/refund/card",
  "parameters": [
    {
      "name": "X-KM-User-AspId",
      "in": "header",
      "required": true,
      "supply": {
        "from": "config",
        "key": "aspId",
      },
    },
    {
      "name": "X-KM-Correlation-Id",
      "in": "header",
      "required": true,
      "supply": {
        "from": "correlation-id",
      },
    },
    {
      "name": "X-KM-Access-Key",
      "in": "header",
      "required": true,
      "supply": {
        "from": "config",
        "key": "accessKey",
      },
    },
    {
      "name": "X-KM-Crypto-Key-Id",
      "in": "header",
      "required": false,
      "supply": {
        "from": "crypto-key",
      },
    },
    {
      "name": "X-KM-Tran-Token",
      "in": "header",
      "required": true,
      "supply": {
        "from": "signature",
      },
    },
    {
      "name": "X-KM-Tran-Time",
      "in": "header",
      "required": true,
      "supply": {
        "from": "time",
      },
    },
    {
      "name": "X-KM-Time-Zone",
      "in": "header",
      "required": true,
      "supply": {
        "from": "time-zone",
      },
    },
  ],
  "request": {
    "mediaTypes": [
      "application/json",
    ],
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
      "encrypted": false,
      "codes": {
        "000_000": "success",
      },
      "headers": [
        {
          "name": "X-KM-Correlation-Id",
          "required": true,
          "echoes": "X-KM-Correlation-Id",
        },
        {
          "name": "X-KM-Crypto-Key-Id",
          "required": false,
        },
      ],
    },
    "400": {
      "mediaTypes": [
        "application/json",
      ],
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
        "009_001": "business",
        "009_002": "business",
        "009_003": "business",
        "009_004": "business",
      },
      "headers": [
        {
          "name": "X-KM-Correlation-Id",
          "required": true,
          "echoes": "X-KM-Correlation-Id",
        },
        {
          "name": "X-KM-Crypto-Key-Id",
          "required": false,
        },
      ],
    },
  },
  "resultCodePointer": "/response/code",
  "resultMessagePointer": "/response/description",
} as const;

/** Discarding a card: POST /api/v1/card/terminate */
export const terminateCard = {
  "id": "terminateCard",
  "method": "POST",
  "path": "/api/v1/card/terminate",
  "parameters": [
    {
      "name": "X-KM-User-AspId",
      "in": "header",
      "required": true,
      "supply": {
        "from": "config",
        "key": "aspId",
      },
    },
    {
      "name": "X-KM-Correlation-Id",
      "in": "header",
      "required": true,
      "supply": {
        "from": "correlation-id",
      },
    },
    {
      "name": "X-KM-Access-Key",
      "in": "header",
      "required": true,
      "supply": {
        "from": "config",
        "key": "accessKey",
      },
    },
    {
      "name": "X-KM-Crypto-Key-Id",
      "in": "header",
      "required": false,
      "supply": {
        "from": "crypto-key",
      },
    },
    {
      "name": "X-KM-Tran-Token",
      "in": "header",
      "required": true,
      "supply": {
        "from": "signature",
      },
    },
    {
      "name": "X-KM-Tran-Time",
      "in": "header",
      "required": true,
      "supply": {
        "from": "time",
      },
    },
    {
      "name": "X-KM-Time-Zone",
      "in": "header",
      "required": true,
      "supply": {
        "from": "time-zone",
      },
    },
  ],
  "request": {
    "mediaTypes": [
      "application/json",
    ],
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
      "encrypted": false,
      "codes": {
        "000_000": "success",
      },
      "headers": [
        {
          "name": "X-KM-Correlation-Id",
          "required": true,
          "echoes": "X-KM-Correlation-Id",
        },
        {
          "name": "X-KM-Crypto-Key-Id",
          "required": false,
        },
      ],
    },
    "400": {
      "mediaTypes": [
        "application/json",
      ],
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
        "001_006": "business",
        "001_047": "business",
        "001_052": "business",
        "001_059": "business",
        "001_061": "business",
        "001_062": "business",
      },
      "headers": [
        {
          "name": "X-KM-Correlation-Id",
          "required": true,
          "echoes": "X-KM-Correlation-Id",
        },
        {
          "name": "X-KM-Crypto-Key-Id",
          "required": false,
        },
      ],
    },
  },
  "resultCodePointer": "/response/code",
  "resultMessagePointer": "/response/description",
} as const;

/** Modification of the card's limit: POST /api/v1/card/payment/limit/update */
export const updateCardPaymentLimit = {
  "id": "updateCardPaymentLimit",
  "method": "POST",
  "path": "/api/v1/card/payment/limit/update",
  "parameters": [
    {
      "name": "X-KM-User-AspId",
      "in": "header",
      "required": true,
      "supply": {
        "from": "config",
        "key": "aspId",
      },
    },
    {
      "name": "X-KM-Correlation-Id",
      "in": "header",
      "required": true,
      "supply": {
        "from": "correlation-id",
      },
    },
    {
      "name": "X-KM-Access-Key",
      "in": "header",
      "required": true,
      "supply": {
        "from": "config",
        "key": "accessKey",
      },
    },
    {
      "name": "X-KM-Crypto-Key-Id",
      "in": "header",
      "required": false,
      "supply": {
        "from": "crypto-key",
      },
    },
    {
      "name": "X-KM-Tran-Token",
      "in": "header",
      "required": true,
      "supply": {
        "from": "signature",
      },
    },
    {
      "name": "X-KM-Tran-Time",
      "in": "header",
      "required": true,
      "supply": {
        "from": "time",
      },
    },
    {
      "name": "X-KM-Time-Zone",
      "in": "header",
      "required": true,
      "supply": {
        "from": "time-zone",
      },
    },
  ],
  "request": {
    "mediaTypes": [
      "application/json",
    ],
    "numbers": {
      "of": [
        {
          "members": {
            "userId": "bigint",
          },
        },
      ],
    },
    "encrypted": false,
    "required": true,
  },
  "answers": {
    "200": {
      "mediaTypes": [
        "application/json",
      ],
      "encrypted": false,
      "codes": {
        "000_000": "success",
      },
      "headers": [
        {
          "name": "X-KM-Correlation-Id",
          "required": true,
          "echoes": "X-KM-Correlation-Id",
        },
        {
          "name": "X-KM-Crypto-Key-Id",
          "required": false,
        },
      ],
    },
    "400": {
      "mediaTypes": [
        "application/json",
      ],
      "encrypted": false,
      "codes": {
        "000_002": "invalid-request",
        "001_006": "business",
        "003_024": "business",
      },
      "headers": [
        {
          "name": "X-KM-Correlation-Id",
          "required": true,
          "echoes": "X-KM-Correlation-Id",
        },
        {
          "name": "X-KM-Crypto-Key-Id",
          "required": false,
        },
      ],
    },
  },
  "resultCodePointer": "/response/code",
  "resultMessagePointer": "/response/description",
} as const;

/** What an engine must know of each operation, by operation id. */
export const operations = {
  /** Modification of the card's state: POST /api/v1/card/status */
  changeCardStatus,
  /** Check of a member's password: POST /api/v1/user/password/check */
  checkPassword,
  /** Inquiry of card tax deduction status: POST /api/v1/cards/deduction */
  getCardDeduction,
  /** Search for card: POST /api/v1/user/card/list */
  listCards,
  /** Refund: POST /api/v1/refund/card */
  refundCard,
  /** Discarding a card: POST /api/v1/card/terminate */
  terminateCard,
  /** Modification of the card's limit: POST /api/v1/card/payment/limit/update */
  updateCardPaymentLimit,
} as const;
